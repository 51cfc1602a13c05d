/**
 * The written package, part by part: of everything personal in 5,000 items it holds what the clerk
 * released, and nothing else. It holds no trace of who made it, from what, and when.
 */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { monthPeriod } from "../../../src/domain/periods/index.ts";
import {
  draftPublication,
  settlePublication,
  type Decision,
  type Publication,
  type PublicationDraft,
} from "../../../src/domain/publication/index.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import {
  publicationJson,
  publicationPlan,
  withheldPlan,
} from "../../../src/report/publication/index.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import { plantedTownship, type PlantedTownship } from "./planted.ts";
import { WHOLE, bare, key, leaked, packageParts } from "./search.ts";

const town: PlantedTownship = plantedTownship();
let draft: PublicationDraft;

beforeAll(() => {
  const period = monthPeriod("2026-11");
  if (period === null) throw new Error("no month");
  draft = draftPublication({
    ...{ records: town.records, own: [], township: "五桂镇", period, asOf: "2026-12-01" },
    settings: defaultSettings(),
  });
});

async function partsOf(plan: WorkbookPlan | null): Promise<ReadonlyMap<string, string>> {
  if (plan === null) throw new Error("nothing to publish");
  return packageParts((await writeWorkbook(plan, nodeDeflater)).bytes);
}

test("the search itself finds", () => {
  expect(leaked("王芃为5101x8 ", ["芃为", "5101X8", "没有"])).toEqual(["芃为", "5101x8"]);
});

describe("with everything undecided", () => {
  let publication: Publication;
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    publication = settlePublication(draft);
    parts = await partsOf(publicationPlan(publication));
  });

  test("no part holds any of the secrets", () => {
    const text = bare(parts);
    expect(text).toContain("路灯已经修好");
    expect(leaked(text, town.secrets)).toEqual([]);
  });

  test("every item is accounted for, and each one withheld has its reason", () => {
    const { balance, withheld, blocked } = publication;
    const stability = town.items.filter(({ isStability }) => isStability);
    expect(balance.items).toBe(town.items.length);
    expect(balance.items).toBe(
      balance.published + balance.withheld + balance.blocked + balance.outside,
    );
    expect(balance.ok).toBe(true);
    expect(new Set(blocked.map(({ item }) => item))).toEqual(
      new Set(stability.map(({ code }) => code)),
    );
    expect(withheld.every(({ reason, hits }) => reason === "undecided" && hits.length > 0)).toBe(
      true,
    );
    const dirty = town.items.filter((it) => !it.isStability && it.inSummary.length > 0);
    const off = new Set(withheld.map(({ item }) => item));
    expect(dirty.filter(({ code }) => !off.has(code))).toEqual([]);
    expect(balance.published).toBeGreaterThan(1_000);
  });

  test("the package is a workbook and nothing else", () => {
    const names = [...parts.keys()].filter((name) => name !== WHOLE);
    const sheets = publication.notices.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    expect(names.sort()).toEqual(
      [
        ...["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
        ...["xl/styles.xml", ...sheets],
      ].sort(),
    );
  });

  test("values only: no formula, comment, hidden sheet, row or column, and no name but for printing", () => {
    const sheets = [...parts]
      .filter(([name]) => name.includes("worksheets/"))
      .map(([, xml]) => xml);
    for (const xml of sheets) {
      expect(xml).not.toMatch(
        /<f[ >]|hidden=|<legacyDrawing|<tablePart|<dataValidation|<hyperlink/,
      );
    }
    const book = parts.get("xl/workbook.xml") ?? "";
    const names = [...book.matchAll(/<definedName name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["_xlnm.Print_Titles"]));
    expect(book).not.toMatch(/state=/);
  });

  test("the clerk's list and the report mask them too", async () => {
    const text = bare(await partsOf(withheldPlan(publication, "五桂镇")));
    const report = bare(new Map([["report", JSON.stringify(publicationJson(publication))]]));
    expect([...leaked(text, town.secrets), ...leaked(report, town.secrets)]).toEqual([]);
  });
});

test("with decisions, what was released is there, and nothing that was not", async () => {
  const wanted: readonly Decision[] = ["release", "mask", "withhold"];
  // By item, so that one item's secrets have one fate; every fourth stays undecided.
  const fate = new Map(town.items.map(({ code }, index) => [code, wanted[index % 4]]));
  const decisions = new Map(
    draft.hits.flatMap(({ key: hit, item, field }): [string, Decision][] => {
      const decision = field === "result" || field === "progress" ? undefined : fate.get(item);
      return decision === undefined ? [] : [[hit, decision]];
    }),
  );
  const publication = settlePublication(draft, decisions);
  expect(publication.balance.ok).toBe(true);
  const text = bare(await partsOf(publicationPlan(publication)));
  const open = town.items.filter((it) => !it.isStability && fate.get(it.code) === "release");
  const released = open.flatMap(({ inSummary }) => inSummary);
  expect(released.length).toBeGreaterThan(500);
  const bareReleased = new Set(released.map(key));
  expect(new Set(leaked(text, [...bareReleased]))).toEqual(bareReleased);
  const responsible = new Set(open.map(({ code }) => code));
  const allowed = new Set([
    ...released.map(key),
    ...town.secrets
      .filter((_, index) => responsible.has(town.items[Math.floor(index / 7)]?.code ?? ""))
      .map(key),
  ]);
  const others = town.secrets.filter((secret) => !allowed.has(key(secret)));
  expect(leaked(text, others)).toEqual([]);
});
