import type { Light } from "../../../../domain/lights/index.ts";
import { Mark, type MarkLook } from "../../../shared/Mark.tsx";
import { fill } from "../../../texts/index.ts";
import { useEscalateTexts } from "../texts/index.ts";

const LOOKS: Readonly<Record<Light, MarkLook>> = {
  正常: "good",
  临期: "quiet",
  黄: "warning",
  红: "bad",
};

/** A light by its word; with a count where it stands for several. */
export function LightMark({ light, count }: { readonly light: Light; readonly count?: number }) {
  const { lights, counts } = useEscalateTexts();
  const word = lights[light];
  return (
    <Mark look={LOOKS[light]}>
      {count === undefined ? word : fill(counts.light, { light: word, count })}
    </Mark>
  );
}
