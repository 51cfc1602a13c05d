/** Row 18: two columns for one field: the first that is filled counts. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const row = (name: string, phone: string | null, mobile: string | null) => ({
  登记时间: "2026-11-02",
  反映人: name,
  诉求内容: `${name}门前道路损坏`,
  电话: phone,
  手机号: mobile,
});

export const ROW_18: readonly MessCase[] = [
  {
    row: 18,
    fault: "two-columns-for-one-field",
    files: fileOf(
      table("民生诉求台账", [
        row("张三", "13800000001", null),
        row("李四", null, "13800000002"),
        row("王五", "13800000003", "13900000003"),
        row("赵六", "13800000004", "138 0000 0004"),
      ]),
    ),
    findings: [
      {
        id: "column-duplicate",
        class: "N",
        cell: "E1",
        message:
          "【龙河村.xlsx】“民生诉求台账”E1 手机号:D列“电话”和E列“手机号”都是“联系电话”,每行取先填的一个。如果含义不同,请改列名。",
      },
      {
        id: "two-columns",
        class: "N",
        cell: "E4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行 手机号:同一项有两列,内容不同(“138****0003”和“139****0003”),已采用前一列的“138****0003”,请核对。",
      },
    ],
    records: {
      demands: ["13800000001", "13800000002", "13800000003", "13800000004"].map((phone) => ({
        phone,
      })),
    },
    accounts: [{ ledger: "demands", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
];
