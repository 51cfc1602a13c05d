/** What a chosen file is by its name; what it is in truth, the reader decides by its content. */
import { TABLE_ENDINGS } from "../../../job/endings.ts";

/** `hidden`: files of the system, such as .DS_Store, which nobody has sent. */
export type FileKind = "table" | "lock" | "other" | "hidden";

export function kindOfFile(name: string): FileKind {
  if (name.startsWith("~$") || name.startsWith(".~")) return "lock";
  if (name.startsWith(".") || name.toLowerCase() === "thumbs.db") return "hidden";
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return TABLE_ENDINGS.has(ending) ? "table" : "other";
}
