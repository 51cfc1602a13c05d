/** 花名册, 农户信息 and 困难户: banners, subtotals, lost digits, account numbers, two phones in a cell. */
import { groupNumber } from "../../domain/ids/index.ts";
import { SheetDraft } from "../forms/draft.ts";
import type { SampleCell } from "../forms/draft.ts";
import { rowsOf } from "../forms/plain.ts";
import { chineseGroup, dottedDate } from "../forms/print.ts";
import type { VillageMonth } from "../village-month.ts";
import { FaultList } from "./types.ts";
import type { DreadfulSheet } from "./types.ts";

const KIND_WORDS: Readonly<Record<string, string>> = {
  一般户: "一般",
  低保户: "低保",
  "五保户/特困": "五保",
};

export function dreadfulCadres(data: VillageMonth): DreadfulSheet {
  const draft = new SheetDraft("花名册", [6, 12, 20, 10, 12, 16]);
  draft.wide(`${data.village.name}干部花名册`, "title");
  draft.line(["序号", "姓  名", "职务", "两委成员", "小组", "联系电话"], "header");
  data.people.cadres.forEach((cadre, index) => {
    const name = cadre.name.length === 2 ? cadre.name.split("").join("　") : cadre.name;
    const phone =
      index % 3 === 0 ? `${cadre.phone.slice(0, 3)} ${cadre.phone.slice(3)}` : cadre.phone;
    draft.line([
      index + 1,
      name,
      cadre.positions.join("、"),
      cadre.committee ? "√" : "×",
      cadre.group,
      phone,
    ]);
  });
  const faults = new FaultList("花名册");
  faults.add(33, "cell-tidied", "两个字的姓名中间有空格");
  faults.add(36, "phone-form", "电话号码中间有空格");
  const rows = data.people.cadres.length;
  return {
    sheet: draft.plan(),
    ledgers: [{ ledger: "cadres", rows, otherPeriod: 0 }],
    faults: faults.faults,
  };
}

export function dreadfulHouseholds(data: VillageMonth): DreadfulSheet {
  const faults = new FaultList("农户信息");
  const draft = new SheetDraft("农户信息", [6, 10, 12, 6, 8, 30, 24, 14, 12, 16, 10, 12, 14]);
  draft.wide(`${data.village.name}农户信息`, "title");
  draft.line(
    [
      "序号",
      "户号",
      "户主",
      "性别",
      "人口",
      "住址",
      "联系方式",
      "户类别",
      "年人均纯收入",
      "包户干部",
      "填表人",
      "建档时间",
      "登记单位",
    ],
    "header",
  );
  const { households } = data.people;
  let serial = 0;
  for (let group = 1; group <= data.village.groups; group += 1) {
    const own = households.filter((household) => groupNumber(household.group) === group);
    draft.wide(chineseGroup(`${group}组`, "组"), "muted");
    for (const household of own) {
      serial += 1;
      const two = serial % 20 === 1;
      draft.line([
        serial,
        household.no,
        household.householder,
        household.gender,
        serial % 7 === 0 ? `${household.size}人` : household.size,
        household.address,
        two ? `${household.phone}、${data.people.secretary.phone}` : household.phone,
        household.kinds.map((kind) => KIND_WORDS[kind] ?? kind).join("、"),
        income(household.hard?.income, serial),
        household.cadre.name,
        household.cadre.name,
        "2026.3.15",
        `${data.village.name}委会`,
      ]);
    }
    draft.line(
      ["小计", null, null, null, own.reduce((sum, household) => sum + household.size, 0)],
      "total",
    );
  }
  draft.line(
    ["合计", null, null, null, households.reduce((sum, household) => sum + household.size, 0)],
    "total",
  );
  faults.add(22, "group-from-banner", "没有组别列,用“三组”这样的通栏行分组");
  faults.add(23, "rows-total", "每组有小计,末尾有合计");
  faults.add(36, "phone-several", "有的格子写了两个电话");
  faults.add(45, "number-unit", "收入写成0.5万、约4000元");
  faults.add(46, "number-from-text", "人口写成5人");
  const ledgers = [{ ledger: "households", rows: serial, otherPeriod: 0 } as const];
  return { sheet: draft.plan(), ledgers, faults: faults.faults };
}

function income(yuan: number | undefined, serial: number): SampleCell {
  if (yuan === undefined) return "/";
  const hands: readonly SampleCell[] = [yuan, `${yuan / 10_000}万`, `约${yuan}元`];
  return hands[serial % hands.length] ?? yuan;
}

export function dreadfulHardship(data: VillageMonth): DreadfulSheet {
  const faults = new FaultList("困难户");
  const header = [
    "编号",
    "姓名",
    "身份证",
    "社",
    "性别",
    "出生日期",
    "人口",
    "地址",
    "电话",
    "职业",
    "保障情况",
    "致困类型",
    "致贫原因",
    "需求",
    "登记时间",
    "来源",
    "记录人",
    "办理状态",
    "处理结果",
    "帮扶责任人",
    "一卡通账号",
  ];
  const draft = new SheetDraft(
    "困难户",
    header.map((text) => Math.max(10, text.length * 2 + 4)),
  );
  draft.wide(`${data.village.name}困难户情况表`, "title");
  draft.line(header, "header");
  const rows = rowsOf(data, "hardship");
  rows.forEach((row, index) => {
    const household = data.people.households.find((it) => it.no === row["householdNo"]);
    const register = data.people.registers.households.find(
      (it) => it["householdNo"] === row["householdNo"],
    );
    const id = String(register?.["idNumber"] ?? "");
    const text = (key: string): string => {
      const value = row[key] ?? "";
      return typeof value === "object" ? value.join("、") : String(value);
    };
    draft.line([
      text("code"),
      text("householder"),
      // Typed into a cell of the format General: Excel keeps fifteen digits.
      index === 0
        ? { value: Number(`${id.slice(0, 15)}000`), format: "general" }
        : `${id.slice(0, 6)} ${id.slice(6).toLowerCase()}`,
      chineseGroup(text("group"), "社"),
      text("gender"),
      index === 1 ? "1950.01" : (household?.birth.slice(0, 7) ?? null),
      Number(text("familySize")),
      text("address"),
      text("phone"),
      "务农",
      text("supportType"),
      text("hardshipType"),
      text("hardshipReason"),
      text("needs"),
      dottedDate(text("registeredDate")),
      text("sourceChannel"),
      text("collector"),
      text("status"),
      text("result"),
      text("pairedCadre"),
      `6213${String(10_000 + index)}0000`,
    ]);
  });
  faults.add(1, "id-digits-lost", "一个身份证号按数字录入,后三位丢失");
  faults.add(2, "cell-tidied", "身份证号中间有空格");
  if (rows.length > 1) faults.add(4, "id-birth-contradiction", "一户的出生日期与身份证号不符");
  faults.add(19, "column-never-kept", "有一列一卡通账号");
  const ledgers = [{ ledger: "hardship", rows: rows.length, otherPeriod: 0 } as const];
  return { sheet: draft.plan(), ledgers, faults: faults.faults };
}
