/** Shapes of the page's own buttons, 16 × 16, in the colour of the text. The ribbon's come from the manifest. */
const SHAPES = {
  undo: "M6.5 2 2 6.5 6.5 11V8H10a3 3 0 0 1 0 6H6v1h4a4 4 0 0 0 0-8H6.5z",
  redo: "M9.5 2 14 6.5 9.5 11V8H6a3 3 0 0 0 0 6h4v1H6a4 4 0 0 1 0-8h3.5z",
  close: "M3.7 3 8 7.3 12.3 3l.7.7L8.7 8l4.3 4.3-.7.7L8 8.7 3.7 13l-.7-.7L7.3 8 3 3.7z",
  reload:
    "M8 2a6 6 0 1 0 6 6h-1.2A4.8 4.8 0 1 1 8 3.2c1.3 0 2.4.5 3.3 1.3L9.5 6.3H14V1.8l-1.8 1.8A6 6 0 0 0 8 2z",
} as const;

/** Decoration only: words beside it, or a label of the button, carry the meaning. */
export function Icon({ name }: { readonly name: keyof typeof SHAPES }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
