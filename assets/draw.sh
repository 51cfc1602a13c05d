#!/usr/bin/env bash
# Draws the ribbon icons (assets/svg/*.svg) in the sizes that the manifest names. Needs librsvg.
set -euo pipefail
cd "$(dirname "$0")"
for svg in svg/*.svg; do
  for size in 16 32 80; do
    rsvg-convert --width "$size" --height "$size" --output "$(basename "$svg" .svg)-$size.png" "$svg"
  done
done
