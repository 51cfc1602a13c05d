/** The pane's icons: the ribbon's shapes (assets/svg, 16 × 16, even-odd) in the colour of the text. */
export const SHAPES = {
  ledgers: "M2 1h12v14H2zM4 2v12h1V2zM7 4v1h5V4zM7 7v1h5V7zM7 10v1h3v-1z",
  visits: "M8 1 15.5 8H13v7H9.5v-5h-3v5H3V8H.5z",
  submit: "M8 1l5 5h-3v5H6V6H3zM1 9h2v4h10V9h2v6H1z",
  merge: "M1 1h4v4H1zM6 1h4v4H6zM11 1h4v4h-4zM4 6h8L8 9.5zM1 10.5V15h14v-4.5h-4L8 13.5l-3-3z",
  review: "M1 3h3V1h2v2h4V1h2v2h3v12H1zM3.5 9.5 7 13l6-6-1.5-1.5L7 10 5 8z",
  help: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.1 11v1.8h1.8V11zM5 6.4h1.8c0-.8.5-1.2 1.2-1.2s1.2.4 1.2 1c0 .5-.3.8-.8 1.2-.8.6-1.3 1.2-1.3 2.4v.2h1.8v-.2c0-.6.3-.9.8-1.3.8-.6 1.3-1.2 1.3-2.3C11 4.7 9.8 3.5 8 3.5S5 4.7 5 6.4z",
  settings: "M1 3h7V1h3v2h4v2h-4v2H8V5H1zM1 11h3V9h3v2h8v2H7v2H4v-2H1z",
  back: "M7.5 2 1.5 8l6 6L9 12.5 5.5 9H15V7H5.5L9 3.5z",
} as const;

export type IconName = keyof typeof SHAPES;

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path fillRule="evenodd" d={SHAPES[name]} />
    </svg>
  );
}
