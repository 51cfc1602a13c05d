/** What can be wrong with a file before any ledger is looked for. Class F refuses the file. */
import type { FindingKind } from "./types.ts";

const SAVE_AS = "请用 Excel 或 WPS 打开,选“文件→另存为”,类型选“Excel 工作簿(*.xlsx)”,再重新上报";

export const READER_FINDINGS = [
  {
    id: "file-empty",
    class: "F",
    severity: "error",
    title: "空文件",
    message: "文件是空的,里面什么也没有,可能没有传完或没有保存。请重新发送原文件。",
    mess: [54],
  },
  {
    id: "file-encrypted",
    class: "F",
    severity: "error",
    title: "文件有密码",
    message:
      "文件设了打开密码,无法读取。请打开文件,在“文件→信息→保护工作簿→用密码进行加密”中清空密码,保存为 .xlsx 后重新上报。",
    mess: [55],
  },
  {
    id: "file-xlsb",
    class: "F",
    severity: "error",
    title: "二进制工作簿",
    message: `这是二进制工作簿(.xlsb),不能读取。${SAVE_AS}。`,
    mess: [54],
  },
  {
    id: "file-doc",
    class: "F",
    severity: "error",
    title: "Word 文档",
    message:
      "这是 Word 文档,不是表格。请把其中的表格复制到 Excel 中,选“文件→另存为”,类型选“Excel 工作簿(*.xlsx)”,再重新上报。",
    mess: [54],
  },
  {
    id: "file-archive",
    class: "F",
    severity: "error",
    title: "压缩包",
    message: "这是压缩包,不是工作簿。请先解压,把里面的 .xlsx 文件逐个上报。",
    mess: [54],
  },
  {
    id: "file-not-a-workbook",
    class: "F",
    severity: "error",
    title: "不是工作簿",
    message: `内容不是能识别的表格(看起来是{what})。${SAVE_AS}。`,
    mess: [54],
  },
  {
    id: "file-html-frames",
    class: "F",
    severity: "error",
    title: "网页外壳",
    message: `这是网页格式的外壳,表格内容存放在另一个文件夹里,没有一起发来。${SAVE_AS}。`,
    mess: [53],
  },
  {
    id: "file-html-no-table",
    class: "F",
    severity: "error",
    title: "网页中没有表格",
    message:
      "这是网页文件,里面没有表格(可能是登录页或出错页)。请重新登录系统导出报表,打开看到表格后再上报。",
    mess: [53],
  },
  {
    id: "file-truncated",
    class: "F",
    severity: "error",
    title: "文件不完整",
    message: "文件不完整,后半截缺失,可能没有传完。请重新发送原文件。",
    mess: [54],
  },
  {
    id: "file-damaged",
    class: "F",
    severity: "error",
    title: "文件已损坏",
    message: `文件已损坏({what}),不能放心读取。${SAVE_AS};如果 Excel 也打不开,请从备份中找回。`,
    mess: [54],
  },
  {
    id: "file-crc",
    class: "F",
    severity: "error",
    title: "校验不符",
    message: `文件内容与校验码不符(“{part}”),传输或存储时损坏。请重新发送原文件;如果仍然这样,${SAVE_AS}。`,
    mess: [54],
  },
  {
    id: "file-zip-bomb",
    class: "F",
    severity: "error",
    title: "压缩比异常",
    message: `文件展开后异常膨胀(“{part}”),为安全起见没有读取。如果确是台账,请把数据复制到新工作簿,另存为 .xlsx 后重新上报。`,
  },
  {
    id: "file-too-large",
    class: "F",
    severity: "error",
    title: "文件过大",
    message:
      "文件展开后超过 {limit} MB,没有读取。请删去图片和无关的工作表,或按月拆成几个文件,另存为 .xlsx 后重新上报。",
  },
  {
    id: "file-too-many-entries",
    class: "F",
    severity: "error",
    title: "内部文件过多",
    message:
      "文件内部有 {entries} 个部件,超过 {limit} 个,没有读取。请把数据复制到新工作簿,另存为 .xlsx 后重新上报。",
  },
  {
    id: "file-too-many-cells",
    class: "F",
    severity: "error",
    title: "单元格过多",
    message:
      "表格占用的范围过大(超过 {limit} 万个单元格),没有读取。请删去数据区以外多余的行和列,另存为 .xlsx 后重新上报。",
    mess: [25],
  },
  {
    id: "file-duplicate-entries",
    class: "F",
    severity: "error",
    title: "内部部件重复",
    message: `文件内部有两个同名部件(“{part}”),分不清哪个是真的,没有读取。${SAVE_AS}。`,
  },
  {
    id: "file-unsafe-path",
    class: "F",
    severity: "error",
    title: "内部路径异常",
    message: `文件内部的路径不正常(“{part}”),为安全起见没有读取。${SAVE_AS}。`,
  },
  {
    id: "file-dtd",
    class: "F",
    severity: "error",
    title: "含外部定义",
    message: `文件内部带有外部定义(DTD),正常的工作簿没有,为安全起见没有读取。${SAVE_AS}。`,
  },
  {
    id: "file-legacy-unreadable",
    class: "F",
    severity: "error",
    title: "旧格式读不出",
    message: `旧格式文件({format})没有读成功。${SAVE_AS}。`,
    mess: [54],
  },
  {
    id: "sheet-unreadable",
    class: "R",
    severity: "error",
    title: "工作表已损坏",
    message: `这张工作表没有读出来({reason}),其余工作表照常读取。${SAVE_AS}。`,
  },
  {
    id: "sheet-part-unreadable",
    class: "N",
    severity: "warning",
    title: "附属内容读不出",
    message: "这张工作表的{what}没有读出来({reason}),单元格内容不受影响。请打开原件核对。",
  },
  {
    id: "sheet-not-a-grid",
    class: "N",
    severity: "info",
    title: "非数据表",
    message: "这是{what},没有单元格数据,已跳过。",
    mess: [28],
  },
  {
    id: "cells-unreadable",
    class: "R",
    severity: "error",
    title: "单元格读不出",
    message:
      "有 {count} 个单元格的内容读不出来(第一个是 {first}),按空白处理。请打开原件核对,另存后重新上报。",
  },
  {
    id: "formula-without-value",
    class: "N",
    severity: "warning",
    title: "公式没有结果",
    message:
      "有 {count} 个公式没有保存计算结果(第一个是 {first}),按空白处理。请用 Excel 或 WPS 打开,保存一次后重新上报。",
    mess: [47],
  },
  {
    id: "file-date-1904",
    class: "N",
    severity: "info",
    title: "1904 日期系统",
    message: "工作簿用的是 1904 日期系统(苹果电脑常见),日期已按 1900 系统换算,请抽查几个日期。",
    mess: [11],
  },
  {
    id: "file-macros",
    class: "N",
    severity: "info",
    title: "含宏",
    message: "文件带有宏,宏没有运行,只读取了单元格的内容。",
  },
  {
    id: "file-legacy-format",
    class: "N",
    severity: "info",
    title: "旧格式",
    message: `旧格式文件({format}),已读取但较慢,批注、图片等可能没有统计到。建议以后另存为 .xlsx 再上报。`,
    mess: [54],
  },
  {
    id: "file-text-format",
    class: "N",
    severity: "info",
    title: "文本表格",
    message:
      "这是文本表格({format},编码 {encoding}),已读取。文本表格没有格式,长数字可能已被别的程序改动,建议以后另存为 .xlsx。",
    mess: [54],
  },
  {
    id: "file-html-table",
    class: "N",
    severity: "info",
    title: "网页表格",
    message:
      "内容其实是网页表格,不是真正的 Excel 工作簿,已按网页读取。建议用 Excel 打开后另存为 .xlsx。",
    mess: [53],
  },
  {
    id: "file-text-damaged",
    class: "N",
    severity: "warning",
    title: "有乱码",
    message: "有 {count} 个字符认不出来(显示为 �)。请打开原件核对,另存为 .xlsx 后重新上报。",
    mess: [41],
  },
] as const satisfies readonly FindingKind[];

export type ReaderFindingId = (typeof READER_FINDINGS)[number]["id"];
