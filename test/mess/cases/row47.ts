/** Row 47: a formula counts with the result that was saved; an error in its place is no content. */
import type { MessCase } from "../case.ts";
import { bookBytes, type SavedFormula } from "../bytes.ts";
import { FILE } from "../builders.ts";
import { OFFICE, relation } from "../../workbook/read/support.ts";

const HEADER = ["编号", "登记时间", "诉求内容", "责任人"];
const LOST: SavedFormula = { formula: "#REF!A1", result: "#REF!" };

/** Excel writes `='[10月.xlsx]民生'!C2` as `[1]民生!C2`, with the file's name in a part of its own. */
const linked = bookBytes(
  "民生诉求台账",
  [
    HEADER,
    [
      "LH-MS-2026-0001",
      "2026-11-02",
      { formula: "[1]民生诉求!C2", result: "三组道路损坏" },
      { formula: "[1]民生诉求!D2", result: "李四" },
    ],
    ["LH-MS-2026-0002", "2026-11-03", { formula: 'A2&amp;""', result: "二组水渠堵塞" }, "李四"],
  ],
  {
    workbookPr: `<externalReferences><externalReference r:id="rId9" xmlns:r="${OFFICE}"/></externalReferences>`,
    relations: relation("rId9", "externalLink", "externalLinks/externalLink1.xml"),
    parts: [{ name: "xl/externalLinks/externalLink1.xml", data: "<externalLink/>" }],
  },
);

export const ROW_47: readonly MessCase[] = [
  {
    row: 47,
    fault: "links-to-another-file",
    files: [{ path: FILE, content: linked }],
    findings: [
      {
        id: "formulas-cached",
        class: "N",
        cell: "",
        message: "【龙河村.xlsx】“民生诉求台账”:有1个单元格是公式,取的是文件保存时的结果。",
      },
      {
        id: "external-links",
        class: "N",
        cell: "C2",
        message:
          "【龙河村.xlsx】“民生诉求台账”C2:有2个单元格引用了别的文件,取的是文件保存时的结果,可能已经过时。请改成直接填写的值。",
      },
    ],
    silent: ["external-links-unused"],
    records: {
      demands: [
        { content: "三组道路损坏", responsible: ["李四"] },
        { content: "二组水渠堵塞", responsible: ["李四"] },
      ],
    },
    accounts: [{ ledger: "demands", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 47,
    fault: "formula-error-in-a-cell",
    files: [
      {
        path: FILE,
        content: bookBytes("民生诉求台账", [
          HEADER,
          ["LH-MS-2026-0001", "2026-11-02", "三组道路损坏", LOST],
        ]),
      },
    ],
    findings: [
      {
        id: "cell-formula-error",
        class: "R",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 责任人:这一格是公式错误 #REF!,读不出内容,已留空,请直接填写内容。",
      },
    ],
    silent: ["row-unplaced"],
    records: { demands: [{ content: "三组道路损坏", responsible: null }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 47,
    fault: "formula-error-in-the-cell-that-places-the-row",
    files: [
      {
        path: FILE,
        content: bookBytes("民生诉求台账", [
          HEADER,
          ["LH-MS-2026-0001", "2026-11-02", LOST, "李四"],
        ]),
      },
    ],
    findings: [
      {
        id: "cell-formula-error",
        class: "R",
        cell: "C2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 诉求内容:这一格是公式错误 #REF!,读不出内容,已留空,请直接填写内容。",
      },
    ],
    silent: ["row-unplaced"],
    records: { demands: [] },
    accounts: [{ ledger: "demands", read: 1, accepted: 0, refused: 1, ignored: { header: 1 } }],
  },
];
