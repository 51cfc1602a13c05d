/** The sentence of a finding for a list in which the place has columns of its own. */
import { describeFinding, placePrefix } from "../../domain/findings/describe.ts";
import type { Finding } from "../../domain/findings/types.ts";
import { baseName } from "../../domain/text/paths.ts";

/**
 * What is the matter and what to do, without the place. Another row of the same sheet is `本表第24行`,
 * another sheet of the same file is told without the file: the long name stands beside it already.
 */
export function sentenceBesidePlace(finding: Finding, audience: "masked" | "full"): string {
  const sentence = describeFinding(finding, audience).message.slice(placePrefix(finding).length);
  if (finding.file === "") return sentence;
  const file = `【${baseName(finding.file)}】`;
  const here =
    finding.sheet === "" ? sentence : replaced(sentence, `${file}“${finding.sheet}”`, "本表");
  return replaced(replaced(here, `${file}“`, "“"), file, "本文件");
}

/** Every occurrence; the name of a file may hold `$&` and such. */
function replaced(text: string, part: string, by: string): string {
  return text.split(part).join(by);
}
