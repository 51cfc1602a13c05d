/** Relations between parts: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
import { malformed } from "./failure.ts";
import { MAX_ENTRIES } from "./limits.ts";
import type { ZipArchive } from "./zip.ts";
import { toUtf8, XmlReader } from "./xml.ts";

export interface Relation {
  readonly id: string;
  /** Last word of the type's address, the same in the Transitional and the Strict namespace. */
  readonly type: string;
  /** Name of the part, or the address of something outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Relations of a part; `""` is the package itself. None when there is no such file. */
export function readRelations(archive: ZipArchive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  const xml = new XmlReader(toUtf8(bytes));
  while (xml.find("Relationship")) {
    if (relations.length > MAX_ENTRIES) throw malformed("部件关系过多");
    const type = xml.attribute("Type") ?? "";
    const target = xml.attribute("Target") ?? "";
    const isExternal = xml.attribute("TargetMode") === "External";
    relations.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolvePart(folder, target),
      isExternal,
    });
  }
  return relations;
}

/** `("xl/worksheets/", "../tables/table1.xml") → "xl/tables/table1.xml"`; a leading `/` is the root. */
function resolvePart(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps = (path.startsWith("/") ? path : folder + path).split("/");
  const parts: string[] = [];
  for (const step of steps) {
    if (step === "..") parts.pop();
    else if (step !== "" && step !== ".") parts.push(step);
  }
  return parts.join("/");
}
