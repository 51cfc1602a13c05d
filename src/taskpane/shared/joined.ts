/** The parts that are there, with dots between them; a line never begins with a dot. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\u00a0· ");
}
