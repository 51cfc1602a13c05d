/** `{slot}` and words after it, then one form and many: `[item is|items are]`. */
const FORMS = /(\{(\w+)\}[^{}[\]]*)\[([^|\]]*)\|([^\]]*)\]/g;

/**
 * A template with the forms that fit its numbers, as English needs them:
 * `numbered("{count} [item|items]", { count: 1 }) → "{count} item"`. Done before anything is filled in,
 * so that brackets in what is filled in stay as they are.
 */
export function numbered(
  template: string,
  slots: Readonly<Record<string, string | number>>,
): string {
  return template.replaceAll(FORMS, (_, before: string, slot: string, one: string, many: string) =>
    Number(slots[slot]) === 1 ? before + one : before + many,
  );
}
