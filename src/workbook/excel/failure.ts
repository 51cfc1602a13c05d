/** What Excel refuses, as a value: a code to decide by and a sentence for the clerk. */

export interface ExcelFailure {
  readonly ok: false;
  /** `error.code` of Office.js, or `Cancelled`, `TextChanged`, `RowsLost`, `RunUnknown`. Never shown alone. */
  readonly code: string;
  /** What happened, why, what to do. */
  readonly sentence: string;
  /** Excel's own words and the member that it stopped at: for the makers, not for the clerk. */
  readonly detail?: string;
}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "工作簿或工作表受保护,不能写入。请在“审阅”中点“撤销工作簿保护”(或“撤销工作表保护”),再试一次。",
  InvalidOperationInCellEditMode:
    "有单元格正在编辑,Excel 不接受写入。请先按回车结束编辑,再试一次。",
  RequestPayloadSizeLimitExceeded:
    "一次写入的内容太多,Excel 没有接受。请关闭其他工作簿后再试一次;仍不行,请分几批汇总。",
  ResponsePayloadSizeLimitExceeded:
    "一次读取的内容太多,Excel 没有给出。请删去工作表中多余的行和列,再试一次。",
  GeneralException: "Excel 内部出错,没有完成。请保存工作簿,关闭后重新打开,再试一次。",
  ItemNotFound: "要用的工作表或表格已被删除或改名,没有完成。请再试一次。",
  ItemAlreadyExists: "工作表的名称刚被别人用了,没有完成。请再试一次。",
  ApiNotFound: "这个版本的 Excel 缺少需要的功能,没有完成。请更新 Excel(2021 或更新的版本)后再试。",
  InvalidOperation: "Excel 现在不允许这个操作,没有完成。请关闭打开的对话框,再试一次。",
  RequestAborted: "Excel 中断了操作,没有完成。请稍等片刻,再试一次。",
  Cancelled: "已取消。",
  TextChanged: "Excel 把一些文字当成了公式,为免出错没有保留结果。请更新 Excel 后再试一次。",
  NoExcel: "没有连上 Excel,工作簿读不到也写不了。请关闭这个窗格,再点一次功能区的按钮。",
  RowsLost: "写到一半,后台的汇总结果没有了,没有完成。请关闭窗格,再打开,重新汇总一次。",
  RunUnknown: "工作簿中没有这次操作的记录,无法撤销。如果工作表还在,可以自己删除。",
};

const OTHERWISE = "Excel 没有完成操作。请保存工作簿,关闭后重新打开,再试一次。";

export function failure(code: string): ExcelFailure {
  return { ok: false, code, sentence: SENTENCES[code] ?? OTHERWISE };
}

type StopCode = "Cancelled" | "TextChanged" | "RowsLost";

/** Raised inside a batch to leave it; becomes a value at its edge. */
export class Stopped extends Error {
  readonly code: StopCode;

  constructor(code: StopCode) {
    super(code);
    this.name = "Stopped";
    this.code = code;
  }
}

/** The code of an error of Office.js or of our own; undefined for a mistake in the program. */
export function errorCode(error: unknown): string | undefined {
  if (error instanceof Stopped) return error.code;
  // Not `instanceof`: the library may have come from another window.
  if (typeof error !== "object" || error === null) return undefined;
  if (!("code" in error) || !("debugInfo" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** The failure that an error stands for; throws on what is a mistake in the program. */
export function failureOf(error: unknown): ExcelFailure {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const detail = detailOf(error);
  return { ...failure(code), ...(detail === "" ? {} : { detail }) };
}

function detailOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  const parts = ["message", "errorLocation"].map((key) =>
    typeof debugInfo === "object" && debugInfo !== null && key in debugInfo
      ? String(debugInfo[key as keyof typeof debugInfo])
      : "",
  );
  return parts.filter((part) => part !== "").join(" @ ");
}
