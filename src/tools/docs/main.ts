/** Writes the generated reference pages: `npm run docs`. */
import { writeFile } from "node:fs/promises";
import { functionsJson } from "../../formulas/metadata.ts";
import { functionsPage } from "./functions.ts";
import { ledgersPage } from "./ledgers.ts";
import { lifecyclePage } from "./lifecycle.ts";
import { settingsPage } from "./settings.ts";

const PAGES = {
  "docs/functions.md": functionsPage,
  "docs/ledgers.md": ledgersPage,
  "docs/lifecycle.md": lifecyclePage,
  "docs/settings.md": settingsPage,
  "src/functions/functions.json": functionsJson,
};

for (const [path, makePage] of Object.entries(PAGES)) {
  await writeFile(path, makePage());
  console.log(path);
}
