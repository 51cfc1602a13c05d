/** Row 36: phone numbers; none is a reason to lose a row. */
import type { RawValue } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const calledBy = (phones: readonly RawValue[]) =>
  fileOf(
    table(
      "民生诉求台账",
      phones.map((phone, i) => ({
        编号: `LH-MS-2026-${String(i + 1).padStart(4, "0")}`,
        登记时间: "2026-11-02",
        反映人: "王五",
        联系电话: phone,
        诉求内容: `${i + 1}组道路损坏`,
      })),
    ),
  );

export const ROW_36: readonly MessCase[] = [
  {
    row: 36,
    fault: "phone-in-other-forms",
    files: calledBy([
      "138 1234 5678",
      "138-1234-5678",
      "+86 13812345678",
      "+8613812345678",
      "13812345678.0",
      13812345678,
      "１３８１２３４５６７８",
      "0838-7201234",
    ]),
    findings: [
      {
        id: "phone-form",
        class: "A",
        cell: "D2:D9",
        message:
          "【龙河村.xlsx】“民生诉求台账”D2:D9 联系电话:电话号码中的空格、横线和区号前缀已整理。共7处,例如“138******5678”→“138****5678”、“138******5678”→“138****5678”、“+86********5678”→“138****5678”。",
      },
    ],
    records: {
      demands: [
        { phone: "13812345678" },
        { phone: "13812345678" },
        { phone: "13812345678" },
        { phone: "13812345678" },
        { phone: "13812345678" },
        { phone: "13812345678" },
        { phone: "13812345678" },
        { phone: "08387201234" },
      ],
    },
    accounts: [{ ledger: "demands", read: 8, accepted: 8, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 36,
    fault: "two-phones-in-a-cell",
    files: calledBy([
      "13812345678、13987654321",
      "13812345678 13987654321",
      "13812345678/0838-7201234",
    ]),
    findings: [
      {
        id: "phone-several",
        class: "N",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 联系电话:“138****************4321”有2个号码,已取第一个 138****5678,请核对。",
      },
      {
        id: "phone-several",
        class: "N",
        cell: "D3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 联系电话:“138****************4321”有2个号码,已取第一个 138****5678,请核对。",
      },
      {
        id: "phone-several",
        class: "N",
        cell: "D4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行 联系电话:“138*****************1234”有2个号码,已取第一个 138****5678,请核对。",
      },
    ],
    records: {
      demands: [{ phone: "13812345678" }, { phone: "13812345678" }, { phone: "13812345678" }],
    },
    accounts: [{ ledger: "demands", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 36,
    fault: "phone-of-the-wrong-length",
    files: calledBy(["1381234567", 1381234567, "138123456789", "不详"]),
    findings: [
      {
        id: "phone-length",
        class: "N",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 联系电话:“138***4567”有10位数字,不像电话号码(手机号是11位),已保留,请核对。",
      },
      {
        id: "phone-length",
        class: "N",
        cell: "D3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 联系电话:“138***4567”有10位数字,不像电话号码(手机号是11位),已保留,请核对。",
      },
      {
        id: "phone-length",
        class: "N",
        cell: "D4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行 联系电话:“138*****6789”有12位数字,不像电话号码(手机号是11位),已保留,请核对。",
      },
      {
        id: "phone-unread",
        class: "N",
        cell: "D5",
        message:
          "【龙河村.xlsx】“民生诉求台账”第5行 联系电话:“***”里没有数字,不是电话号码,已原样保留,请补填号码。",
      },
    ],
    records: {
      demands: [
        { phone: "1381234567" },
        { phone: "1381234567" },
        { phone: "138123456789" },
        { phone: "不详" },
      ],
    },
    accounts: [{ ledger: "demands", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 36,
    fault: "phone-with-words",
    files: calledBy(["13812345678(儿子)"]),
    findings: [
      {
        id: "phone-words-dropped",
        class: "N",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 联系电话:“138********(儿子)”已记为 138****5678,请核对。",
      },
    ],
    records: {
      demands: [{ phone: "13812345678" }],
    },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
