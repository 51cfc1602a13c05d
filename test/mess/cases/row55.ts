/** Row 55: a password to open the file refuses it; protected sheets are read like any other. */
import { bookBytes } from "../bytes.ts";
import { FILE } from "../builders.ts";
import { makeOle } from "../../workbook/read/hostile.ts";
import { bookParts, data, makeZip } from "../../workbook/read/support.ts";
import type { MessCase } from "../case.ts";

const GRID = [
  ["走访日期", "走访人", "户主", "群众反映"],
  ["2026-11-03", "李四", "张三", "路灯不亮"],
];

/** Packed by a zip program with a password. */
const encryptedParts = makeZip(
  bookParts({ sheets: [data("")] }).map((part) => ({ ...part, flags: 1 })),
);

export const ROW_55: readonly MessCase[] = [
  {
    row: 55,
    fault: "password-to-open",
    files: [{ path: FILE, content: makeOle("EncryptionInfo", "EncryptedPackage") }],
    findings: [
      {
        id: "file-encrypted",
        class: "F",
        cell: "",
        message:
          "【龙河村.xlsx】文件设了打开密码,无法读取。请打开文件,在“文件→信息→保护工作簿→用密码进行加密”中清空密码,保存为 .xlsx 后重新上报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
  {
    row: 55,
    fault: "parts-of-the-file-encrypted",
    files: [{ path: FILE, content: encryptedParts }],
    findings: [
      {
        id: "file-encrypted",
        class: "F",
        cell: "",
        message:
          "【龙河村.xlsx】文件设了打开密码,无法读取。请打开文件,在“文件→信息→保护工作簿→用密码进行加密”中清空密码,保存为 .xlsx 后重新上报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
  {
    row: 55,
    fault: "password-to-change-only",
    files: [
      {
        path: FILE,
        content: bookBytes("走访记录", GRID, {
          after: `<sheetProtection sheet="1" password="CC1A"/>`,
        }),
      },
    ],
    findings: [],
    silent: ["file-encrypted"],
    status: ["merged"],
    records: { visits: [{ householder: "张三" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
