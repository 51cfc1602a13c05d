/** From a finding to the sentence that a clerk reads. The one place where values are masked. */
import { findingKind } from "./catalogue.ts";
import { maskText } from "./mask.ts";
import type { Finding, FindingClass, Severity } from "./types.ts";
import { baseName } from "../text/paths.ts";

export interface DescribedFinding {
  readonly id: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly title: string;
  readonly file: string;
  readonly village: string;
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  readonly value: string;
  readonly newValue?: string;
  readonly message: string;
  readonly count?: number;
}

/**
 * `masked` for everything that leaves the village's own file (summary, report, messages);
 * `full` only for the village's own 退回单.
 */
export function describeFinding(finding: Finding, audience: "masked" | "full"): DescribedFinding {
  const kind = findingKind(finding.id);
  const mask = audience === "full" ? "none" : finding.mask;
  const show = (text: string): string => maskText(text, mask);
  const value = show(finding.value);
  const newValue = finding.newValue === undefined ? undefined : show(finding.newValue);
  const slots: Record<string, string> = { value, newValue: newValue ?? "" };
  for (const [name, slot] of Object.entries(finding.slots ?? {})) {
    slots[name] = name.startsWith("value") ? show(String(slot)) : String(slot);
  }
  const tail = fillSlots(kind.message, slots);
  const examples = (finding.examples ?? [])
    .map((example) => `${quote(show(example.value))}→${quote(show(example.newValue))}`)
    .join("、");
  const group =
    finding.count === undefined
      ? ""
      : `共${finding.count}处${examples ? `,例如${examples}` : ""}。`;
  return {
    id: finding.id,
    class: kind.class,
    severity: kind.severity,
    title: kind.title,
    file: finding.file,
    village: finding.village,
    sheet: finding.sheet,
    cell: finding.cell,
    header: finding.header,
    value,
    ...(newValue === undefined ? {} : { newValue }),
    message: placePrefix(finding) + tail + group,
    ...(finding.count === undefined ? {} : { count: finding.count }),
  };
}

/** `【龙河村.xlsx】“民生诉求”第12行 完成时限:` — as much of it as is known. */
export function placePrefix(finding: Finding): string {
  const file = finding.file === "" ? "" : `【${baseName(finding.file)}】`;
  const sheet = finding.sheet === "" ? "" : `“${finding.sheet}”`;
  const where =
    finding.row !== undefined ? `第${finding.row}行` : finding.cell === "" ? "" : finding.cell;
  const header = finding.header === "" ? "" : ` ${finding.header}`;
  const rest = sheet + where + header;
  return file + rest + (rest === "" ? "" : ":");
}

/** Replaces `{name}`; an unknown slot stays as it is so that a test can see it. */
export function fillSlots(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => slots[name] ?? whole);
}

/** An empty cell has a name: nobody understands “”. */
function quote(text: string): string {
  return text === "" ? "空白" : `“${text}”`;
}
