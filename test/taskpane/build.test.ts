/** The built pane (dist/taskpane, made by `npm run build`): what it weighs, holds and admits to. */
import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { FIRST_LIMIT, LATER_LIMIT, paneWeight } from "../../src/tools/bench/weight.ts";
import { SHAPES } from "../../src/taskpane/icons.tsx";

const PANE = "dist/taskpane";
const OFFICE = "node_modules/@microsoft/office-js";

const packaged = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const notices = readFileSync("THIRD_PARTY.md", "utf8");

describe("weight", () => {
  /** What the page loads at once and what its tasks load later; workers, which block nothing, are not counted. */
  const html = readFileSync(`${PANE}/taskpane.html`, "utf8");
  const own = readdirSync(PANE).filter(
    (name) => html.includes(`src=${name}>`) || /^task-.*\.js$/.test(name),
  );

  test("the pane's own JavaScript has at most 220 kB, gzipped", () => {
    expect(own).toContain("taskpane.js");
    const bytes = own.map((name) => gzipSync(readFileSync(path.join(PANE, name))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(220_000);
  });

  test("what it loads at once, and every script that may come later, keeps its limit", () => {
    const scripts = paneWeight(PANE);
    const first = scripts.filter(({ when }) => when === "first");
    expect(first.map(({ name }) => name)).toEqual(["taskpane.js"]);
    expect(first.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThanOrEqual(FIRST_LIMIT);
    const later = scripts.filter(({ when }) => when !== "first");
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter(({ gzip }) => gzip > LATER_LIMIT)).toEqual([]);
  });
});

describe("Office.js", () => {
  const files = readdirSync(`${PANE}/office`, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".js"),
  );

  test("every file is Microsoft's, byte for byte", () => {
    const changed = files.filter(
      (name) =>
        !readFileSync(`${PANE}/office/${name}`).equals(readFileSync(`${OFFICE}/dist/${name}`)),
    );
    expect(changed).toEqual([]);
  });

  test("its licence lies beside it", () => {
    expect(readFileSync(`${PANE}/office/LICENSE.md`)).toEqual(readFileSync(`${OFFICE}/LICENSE.md`));
  });

  test("the hosts of Excel, the two languages and the logger are there, other programs are not", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "office.js",
        "o15apptofilemappingtable.js",
        "excel-win32-16.01.js",
        "excel-web-16.00.js",
        "excel-mac-16.00.js",
        path.join("zh-cn", "office_strings.js"),
        path.join("en-us", "office_strings.js"),
        path.join("telemetry", "oteljs_agave.js"),
      ]),
    );
    expect(files.filter((name) => /word|outlook|powerpoint|debug/.test(name))).toEqual([]);
  });

  test("none of it is under version control", () => {
    const kept = execFileSync("git", ["ls-files", "*office.js", "*excel-*.js"], {
      encoding: "utf8",
    });
    expect(kept).toBe("");
  });
});

describe("security policy", () => {
  /** What the build puts into the page, by `--env cdn=…`. */
  function page(env: object): { readonly office: string; readonly policy: string } {
    const program = `
      const { default: configure } = await import("./webpack.config.js");
      const pane = (await configure(${JSON.stringify(env)})).find(({ name }) => name === "taskpane");
      const { office, policy } = pane.plugins.map(({ userOptions }) => userOptions).find((o) => o?.policy);
      console.log(JSON.stringify({ office, policy }));`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      encoding: "utf8",
    });
    return JSON.parse(printed) as { readonly office: string; readonly policy: string };
  }

  test("by itself the pane loads nothing from anywhere else", () => {
    const { office, policy } = page({});
    expect(office).toBe("office/office.js");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
  });

  test.each([
    [true, "https://appsforoffice.microsoft.com"],
    [
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn",
    ],
  ])("built for a far Office.js (%s), it admits that one server", (cdn, origin) => {
    const { office, policy } = page({ cdn });
    expect(new URL(office).origin).toBe(origin);
    expect(policy).toContain(`script-src 'self' ${origin};`);
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  });
});

describe("notices", () => {
  test.each(Object.entries(packaged.dependencies))(
    "%s %s is named with its version",
    (name, version) => {
      expect(notices.replaceAll("`", "")).toContain(`${name} ${version}`);
    },
  );

  test("every package in the pane is named, by itself or by its scope", () => {
    const maps = readdirSync(PANE).filter((name) => name.endsWith(".js.map"));
    const sources = maps.flatMap(
      (name) =>
        (JSON.parse(readFileSync(`${PANE}/${name}`, "utf8")) as { sources: readonly string[] })
          .sources,
    );
    const packages = new Set(
      sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    expect(packages.size).toBeGreaterThan(5);
    const silent = [...packages].filter(
      (name) => !notices.includes(name) && !notices.includes(`${path.dirname(name)}/\\*`),
    );
    expect(silent).toEqual([]);
  });

  test("they go out with the pane, and say what Microsoft's terms want said", () => {
    expect(readFileSync(`${PANE}/THIRD_PARTY.txt`, "utf8")).toBe(notices);
    expect(existsSync(`${PANE}/LICENSE`)).toBe(true);
    expect(notices).toContain(
      "Microsoft is not responsible for maintaining, updating or supporting this add-in.",
    );
  });
});

test("the pane's icons are those of the ribbon", () => {
  const drawn = new Map(
    readdirSync("assets/svg").map((name) => [
      path.basename(name, ".svg"),
      / d="([^"]+)"/.exec(readFileSync(`assets/svg/${name}`, "utf8"))?.[1],
    ]),
  );
  expect(drawn.size).toBe(6);
  expect(SHAPES).toMatchObject(Object.fromEntries(drawn));
});
