import { describe, expect, test } from "@jest/globals";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import type { OwnDuty } from "../../src/domain/quotas/types.ts";
import type { FieldValue, LedgerRecord } from "../../src/domain/records.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import type { Village } from "../../src/domain/villages/types.ts";
import { carryOver } from "../../src/handout/carry.ts";
import { workCalendar } from "../../src/domain/workdays/index.ts";
import { handoutLedgers, handoutNotes, handouts } from "../../src/handout/index.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import { monthPeriod } from "../../src/domain/periods/index.ts";

function village(name: string, aliases: readonly string[] = []): Village {
  return { name, aliases, code: "", deadline: "", received: "", contact: "", listed: true };
}

function record(
  ledger: LedgerId,
  values: Readonly<Record<string, FieldValue>>,
  of = "龙河村",
): LedgerRecord {
  const source = { file: `${of}.xlsx`, village: of, sheet: "表", row: 4, month: "2026-11" };
  return { ledger, values, source };
}

function merged(records: readonly LedgerRecord[], more: Partial<MergeResult> = {}): MergeResult {
  const period = monthPeriod("2026-11");
  if (!period) throw new Error("month");
  const byLedger = new Map<LedgerId, LedgerRecord[]>();
  for (const entry of records) {
    byLedger.set(entry.ledger, [...(byLedger.get(entry.ledger) ?? []), entry]);
  }
  return {
    period,
    asOf: "2026-12-01",
    files: [],
    villages: [],
    missingVillages: [],
    records: byLedger,
    findings: [],
    questions: [],
    balance: { read: 0, accepted: 0, duplicate: 0, refused: 0, split: 0, ok: true },
    ...more,
  };
}

const item = (status: string | null, more: Readonly<Record<string, FieldValue>> = {}) =>
  record("demands", {
    code: "LH-MS-2026-0001",
    registeredDate: "2026-03-04",
    content: "路灯不亮",
    status,
    ...more,
  });
const carried = (merge: MergeResult, month = "2026-12", withStability = false) =>
  carryOver(merge, { month, ledgers: handoutLedgers(withStability) }).get("龙河村");

describe("what goes on from last month", () => {
  test.each<[string | null, boolean]>([
    ["待议账", true],
    ["办理中", true],
    ["已上报", true],
    ["已办结待回访", true],
    ["退回重办", true],
    [null, true],
    ["已结账", false],
    ["中止", false],
  ])("an item that is %s: %s", (status, goesOn) => {
    expect(carried(merged([item(status)]))?.items ?? 0).toBe(goesOn ? 1 : 0);
  });

  test("registers whole, events not", () => {
    const result = carried(
      merged([
        record("households", { householder: "张三", householdNo: "01-0001" }),
        record("visits", { visitDate: "2026-11-03", householder: "张三" }),
      ]),
    );
    expect(result).toMatchObject({ items: 0, registered: 1 });
    expect(result?.rows.has("visits")).toBe(false);
  });

  test("what the workbook computes is left to it; what was typed comes over as it stands", () => {
    const rows = carried(
      merged([item("办理中", { serial: 7, redoCount: 2, phone: "13800001234" })]),
    )?.rows;
    const [row] = rows?.get("demands") ?? [];
    expect(row).toEqual({
      code: "LH-MS-2026-0001",
      registeredDate: "2026-03-04",
      content: "路灯不亮",
      status: "办理中",
      redoCount: 2,
      phone: "13800001234",
    });
  });

  test("the log of what goes on goes with it, of whatever month, and no other lines", () => {
    const line = (itemCode: string, actionDate: string, of = "龙河村") =>
      record("actionLog", { serial: 1, itemCode, actionDate, measure: "回访没有联系上" }, of);
    const rows = carried(
      merged([
        item("已办结待回访"),
        line("LH-MS-2026-0001", "2026-05-04"),
        line("LH-MS-2026-0002", "2026-11-05"),
        line("LH-MS-2026-0001", "2026-11-06"),
        line("LH-MS-2026-0001", "2026-11-07", "青石村"),
      ]),
    )?.rows;
    expect(rows?.get("actionLog")).toEqual([
      { itemCode: "LH-MS-2026-0001", actionDate: "2026-05-04", measure: "回访没有联系上" },
      { itemCode: "LH-MS-2026-0001", actionDate: "2026-11-06", measure: "回访没有联系上" },
    ]);
  });

  describe("over the turn of the year an item is 上年接转, under the same 编号", () => {
    const first = (merge: MergeResult, month: string) =>
      carried(merge, month)?.rows.get("demands")?.[0];
    test("and says where it first came from", () => {
      const merge = merged([item("办理中", { sourceChannel: "干部走访", remark: "急" })]);
      expect(first(merge, "2027-01")).toMatchObject({
        code: "LH-MS-2026-0001",
        sourceChannel: "上年接转",
        remark: "急;原来源渠道:干部走访",
      });
      expect(first(merge, "2026-12")).toMatchObject({ sourceChannel: "干部走访", remark: "急" });
    });
    test("with a line in 办理日志", () => {
      const merge = merged([item("办理中", { sourceChannel: "干部走访" })]);
      expect(carried(merge, "2027-01")?.rows.get("actionLog")).toEqual([
        {
          itemCode: "LH-MS-2026-0001",
          actionDate: "2027-01-01",
          measure: "【上年接转】2027-01-01接转到新一年的台账,编号不变;原“来源渠道”干部走访。",
          handlers: ["村台账管理员"],
        },
      ]);
      expect(carried(merge, "2026-12")?.rows.has("actionLog")).toBe(false);
    });
    test("once: the next months change nothing more", () => {
      const merge = merged([
        item("办理中", { sourceChannel: "上年接转", remark: "原来源渠道:来信" }),
      ]);
      expect(first(merge, "2027-02")).toMatchObject({
        sourceChannel: "上年接转",
        remark: "原来源渠道:来信",
      });
    });
  });

  test("稳定工作 only when asked for; otherwise it is said how many stay behind", () => {
    const merge = merged([record("stability", { code: "LH-WD-2026-0001", status: "办理中" })]);
    expect(carried(merge)?.left).toEqual(new Map([["stability", 1]]));
    expect(carried(merge, "2026-12", true)).toMatchObject({ items: 1, left: new Map() });
  });

  test("refused rows and the village's own columns are counted", () => {
    const block = {
      sheet: "走访记录",
      ledger: "visits",
      headerRow: 3,
      read: 5,
      accepted: 3,
      duplicate: 0,
      refused: 2,
      ignored: {},
    } as const;
    const file = {
      path: "龙河村.xlsx",
      sha256: "",
      village: "龙河村",
      month: "2026-11",
      status: "merged",
      blocks: [block, block],
    } as const;
    const own = {
      id: "column-private",
      file: "龙河村.xlsx",
      village: "龙河村",
      sheet: "走访记录",
      cell: "H3",
      header: "",
      value: "",
      mask: "none",
      slots: { number: 1, columns: "“天气”" },
    } as const;
    expect(carried(merged([], { files: [file], findings: [own, own] }))).toMatchObject({
      refused: 4,
      ownColumns: ["“走访记录”的“天气”"],
    });
  });
});

describe("one workbook per village", () => {
  const order = { month: "2026-12", township: "五桂镇", settings: defaultSettings() };
  const make = (options: Partial<Parameters<typeof handouts>[0]>) => {
    const { files, ...rest } = handouts({ villages: [village("龙河村")], ...order, ...options });
    return { files: [...files], ...rest };
  };
  const rowsOf = (file: ReturnType<typeof make>["files"][number] | undefined, sheet: string) => {
    const [table] = file?.plan.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    return table ? [...table.rows] : [];
  };

  test("ready named, with the rules inside", () => {
    const { files } = make({
      villages: [village("龙河村"), village("三/四村"), village("三:四村")],
    });
    expect(files.map(({ name }) => name)).toEqual([
      "龙河村2026年12月民情台账.xlsx",
      "三_四村2026年12月民情台账.xlsx",
      "三_四村2026年12月民情台账_2.xlsx",
    ]);
    const sheets = files[0]?.plan.sheets.map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(["填报信息", "走访记录", "规则设置"]));
    expect(sheets).not.toContain("稳定工作台账");
    expect(make({ withStability: true }).files[0]?.plan.sheets.map(({ name }) => name)).toContain(
      "稳定工作台账",
    );
  });

  test("the township's roster goes to the village that each row names, by alias too", () => {
    const cadre = (name: string, of: string) => record("cadres", { name, village: of });
    const { files, strayRoster } = make({
      villages: [village("龙河村", ["老龙河"]), village("青石村")],
      roster: [cadre("张三", "老龙河"), cadre("李四", "青石村"), cadre("王五", "石头村")],
    });
    expect(rowsOf(files[0], "干部名册").flat()).toContain("张三");
    expect(rowsOf(files[1], "干部名册").flat()).toContain("李四");
    expect(strayRoster).toEqual(["石头村"]);
  });

  test("of the roster only those are added whom the village does not have itself", () => {
    const own = record("cadres", { name: "张三", position: ["书记"] });
    const { files } = make({
      carry: merged([own]),
      roster: [
        record("cadres", { name: "张三", village: "龙河村" }),
        record("cadres", { name: "赵六", village: "龙河村" }),
      ],
    });
    const texts = rowsOf(files[0], "干部名册").map((row) => JSON.stringify(row));
    expect(texts).toEqual([expect.stringContaining("张三"), expect.stringContaining("赵六")]);
  });

  test("a village of last month that the 村名单 has not is named, not lost", () => {
    const stray = record("demands", { code: "QS-MS-2026-0001", status: "办理中" }, "清水村");
    const { unlisted, files } = make({ carry: merged([stray]) });
    expect(unlisted).toEqual(["清水村"]);
    expect(files[0] && handoutNotes(files[0])).toEqual(["带入未办结事项 0 件、名册 0 行"]);
  });

  test("the working days in force and the day go into every file", () => {
    const calendar = workCalendar([["2026-12-31", "放假"]]);
    const { files } = make({ calendar, asOf: "2026-12-02" });
    expect(rowsOf(files[0], "工作日历")).toEqual([expect.arrayContaining(["2026-12-31", "放假"])]);
    const setup = files[0]?.plan.sheets.find(({ name }) => name === "填报信息");
    expect(JSON.stringify(setup?.cells)).toContain("2026-12-02");
    expect(make({}).files[0]?.plan.sheets.map(({ name }) => name)).not.toContain("工作日历");
  });

  test("the township's own duties go into every file, below the example", () => {
    const duty: OwnDuty = {
      ...{
        id: "Z1",
        name: "网格员月走访",
        who: ["网格员"],
        what: "visits",
        times: 5,
        per: "month",
      },
      ...{ kinds: [], ways: [] },
    };
    const villages = [village("龙河村"), village("青石村")];
    const { files } = make({ villages, ownDuties: [duty] });
    expect(files.map((file) => rowsOf(file, "自定职责"))).toEqual(
      villages.map(() => [
        expect.arrayContaining(["例Z1"]),
        ["Z1", "网格员月走访", "网格员", "走访户次", "5", "月", "", ""],
      ]),
    );
  });

  test("what stays behind is said", () => {
    const { files } = make({
      carry: merged([
        record("stability", { code: "LH-WD-2026-0001", status: "办理中" }),
        item("办理中"),
      ]),
    });
    expect(files[0] && handoutNotes(files[0])).toEqual([
      "带入未办结事项 1 件、名册 0 行",
      "“稳定工作台账”没有启用,1 件没有带入",
    ]);
    expect(make({}).files.flatMap(handoutNotes)).toEqual([]);
  });
});
