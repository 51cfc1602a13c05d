/** Writes the generated reference pages: `npm run docs`. */
import { writeFile } from "node:fs/promises";
import { ledgersPage } from "./ledgers.ts";
import { settingsPage } from "./settings.ts";

const PAGES = { "docs/ledgers.md": ledgersPage, "docs/settings.md": settingsPage };

for (const [path, makePage] of Object.entries(PAGES)) {
  await writeFile(path, makePage());
  console.log(path);
}
