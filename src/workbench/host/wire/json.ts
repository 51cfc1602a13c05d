/** Plain JSON, as it travels between Office.js and its host. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
