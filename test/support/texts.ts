/** The sentences of a text object, to hold one language against another. */

/** Each with its place, as `notices.undone`. */
export function sentences(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    sentences(part, place === "" ? key : `${place}.${key}`),
  );
}

/** What is filled in, in any order. */
export function slots(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();
}
