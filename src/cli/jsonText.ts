/** JSON as all commands write it, on the screen and into files: for people to read, with a last line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
