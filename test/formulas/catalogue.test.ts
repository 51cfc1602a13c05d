/** What Excel is told of the functions (functions.json), and what it demands of it. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../src/domain/ledgers/index.ts";
import { FORMULA_IDS, NAMESPACE } from "../../src/formulas/ids.ts";
import { FORMULAS } from "../../src/formulas/index.ts";
import { functionsJson } from "../../src/formulas/metadata.ts";

const formulas = Object.values(FORMULAS);

test("src/functions/functions.json is what `npm run docs` makes", () => {
  expect(readFileSync("src/functions/functions.json", "utf8")).toBe(functionsJson());
});

test("no sheet of ours is calculated by them: they are not there in every Excel, nor in WPS", () => {
  const makers = ["report", "workbook", "setup", "entry", "items", "meeting", "samples"].flatMap(
    (folder) =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => `src/${folder}/${name}`),
  );
  expect(makers.length).toBeGreaterThan(100);
  expect(makers.filter((path) => readFileSync(path, "utf8").includes(`${NAMESPACE}.`))).toEqual([]);
});

test("every id is there once, under itself", () => {
  expect(Object.entries(FORMULAS).map(([key, { id }]) => [key, id])).toEqual(
    FORMULA_IDS.map((id) => [id, id]),
  );
  expect(new Set(formulas.map(({ name }) => name)).size).toBe(formulas.length);
});

describe.each(formulas.map((formula) => [formula.name, formula] as const))("%s", (_, formula) => {
  const { id, name, description, parameters, takesOthers, examples } = formula;

  test("id and name are of the form that Excel takes", () => {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    // A name like a cell (ABC1) would be one.
    expect(name).toMatch(/^\p{L}{3,}$/u);
  });

  test("every word of it is there, and short enough for the wizard", () => {
    const words = [description, ...parameters.flatMap((it) => [it.name, it.description])];
    expect(words.filter((it) => it === "" || it.length > 255)).toEqual([]);
  });

  test("what may be left out comes last; ranges are named after their ledgers", () => {
    const optional = parameters.map((it) => it.optional === true);
    expect(optional).toEqual([...optional].sort());
    const ledgers: readonly string[] = LEDGERS.map((ledger) => ledger.id);
    const ranges = parameters.filter(({ kind }) => kind === "range");
    expect(ranges.filter(({ key }) => !ledgers.includes(key))).toEqual([]);
  });

  test("its examples call it with as many arguments as it takes", () => {
    const least = parameters.filter((it) => it.optional !== true).length;
    const most = takesOthers ? Infinity : parameters.length;
    const counts = examples.map(({ formula: text }) => {
      const [, given = ""] = new RegExp(`${NAMESPACE}\\.${name}\\((.+)\\)`).exec(text) ?? [];
      return given.replace(/"[^"]*"|\([^()]*\)/g, "").split(",").length;
    });
    expect(
      examples.map(({ formula: text }) => text.includes(`${NAMESPACE}.${name}(`)),
    ).not.toContain(false);
    expect(counts.filter((count) => count < least || count > most)).toEqual([]);
  });
});
