/** `npm run demo`: the sample township made and merged, from nothing to 汇总.xlsx. */
import path from "node:path";
import { readArgs } from "./args.ts";
import { mergeCommand } from "./merge.ts";
import { terminal } from "./terminal.ts";
import { writeSamples } from "./writeSamples.ts";

const MONTH = "2026-11";
const AS_OF = "2026-11-30";

const [folder = "samples"] = process.argv.slice(2);
const month = path.join(folder, MONTH);
const count = await writeSamples(folder);
console.log(`样例已写好:${folder},共${count}个文件,四个月,十二个村。现在汇总 ${MONTH}:\n`);

const parsed = readArgs([
  "merge",
  path.join(month, "各村"),
  ...["--villages", path.join(month, "村名单.xlsx")],
  ...["--month", MONTH],
  ...["--as-of", AS_OF],
  ...["--out", path.join(month, "汇总.xlsx")],
  ...["--report", path.join(month, "report.json")],
  ...["--mapping", path.join(month, "回答.json")],
  ...["--slips", path.join(month, "退回单")],
]);
if (parsed.kind !== "run") throw new Error("the demo's own words are wrong");
const screen = terminal(process.stderr, () => performance.now(), false);
// Exit 1 means that rows, questions or a village are open: the sample is made that way.
const code = await mergeCommand(parsed.options, screen, AS_OF);
console.log(`\n请用 Excel、WPS 或 LibreOffice 打开 ${path.join(month, "汇总.xlsx")}。`);
process.exitCode = code === 2 ? 2 : 0;
