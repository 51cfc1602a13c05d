/** Accessibility of a page as it is now, by axe-core: WCAG 2.2 A and AA. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Place = Pick<Page | Frame, "evaluate">;

/**
 * The violations of a page or of a frame in words, a line for each place; empty when all is well.
 * `except`: what is not ours. What is only there while something comes or goes is not meant: asked twice.
 */
export async function violations(
  page: Place,
  except: readonly string[] = [],
): Promise<readonly string[]> {
  const found = await violationsNow(page, except);
  if (found.length === 0) return found;
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  return violationsNow(page, except);
}

const SETTLED_MS = 1_000;

async function violationsNow(page: Place, except: readonly string[]): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (exclude) =>
      (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(
        { exclude },
        { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
      ),
    // Fluent's focus sentinels: hidden from readers and never left with the focus on them.
    ["[data-tabster-dummy]", ...except],
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
}
