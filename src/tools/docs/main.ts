/** Writes the generated reference pages: `npm run docs`. */
import { writeFile } from "node:fs/promises";
import { ledgersPage } from "./ledgers.ts";
import { lifecyclePage } from "./lifecycle.ts";
import { settingsPage } from "./settings.ts";

const PAGES = {
  "docs/ledgers.md": ledgersPage,
  "docs/lifecycle.md": lifecyclePage,
  "docs/settings.md": settingsPage,
};

for (const [path, makePage] of Object.entries(PAGES)) {
  await writeFile(path, makePage());
  console.log(path);
}
