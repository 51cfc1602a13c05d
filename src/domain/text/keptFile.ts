/** Files of JSON that we write, that a clerk may change, and that are read again the next time. */
import type { z } from "zod";

export interface KeptFileWords {
  /** Name of the file. */
  readonly file: string;
  /** What stands in it, as in “读不出以前的…”. */
  readonly content: string;
  /** What it is, as in “不是…的样子”. */
  readonly kind: string;
  /** How it ought to look; a whole sentence. */
  readonly shape: string;
}

export type KeptFile<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

/** `empty` for an empty file. Anything odd is one Chinese sentence, never an exception. */
export function readKeptFile<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  empty: z.infer<Schema>,
  { file, content, kind, shape }: KeptFileWords,
): KeptFile<z.infer<Schema>> {
  const stripped = text.replace(/^\ufeff/, "");
  if (stripped.trim() === "") return { ok: true, value: empty };
  let parsed: unknown;
  try {
    parsed = JSON.parse(stripped);
  } catch {
    return {
      ok: false,
      message: `【${file}】不是有效的 JSON,读不出以前的${content}。请改正后再试,或者换一个文件名重新生成。`,
    };
  }
  const result = schema.safeParse(parsed);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const where = (issue?.code === "unrecognized_keys" ? issue.keys : (issue?.path ?? [])).join(".");
  return {
    ok: false,
    message: `【${file}】的内容不是${kind}的样子${where === "" ? "" : `(${where})`}。${shape}`,
  };
}
