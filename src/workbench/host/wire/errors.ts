/** Failures as Excel reports them: a code that programs decide by, and a sentence for people. */

export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "无法执行所请求的操作。",
  ApiNotFound: "此版本的工作台没有这个接口。",
  GeneralException: "处理请求时发生内部错误。",
  InvalidArgument: "参数无效、缺少或格式不正确。",
  InvalidObjectPath: "对象路径无效。",
  InvalidOperation: "尝试的操作对该对象无效。",
  InvalidOperationInCellEditMode:
    "Excel 处于单元格编辑模式。请按 Enter 或 Tab 键，或选择其他单元格退出编辑模式，然后重试。",
  InvalidReference: "此引用对于当前操作无效。",
  InvalidSelection: "当前所选内容对于此操作无效。",
  ItemAlreadyExists: "正在创建的资源已存在。",
  ItemNotFound: "所请求的资源不存在。",
  NotImplemented: "所请求的功能未实现。",
  RequestAborted: "请求已中止。",
  RequestPayloadSizeLimitExceeded: "请求有效负载大小已超出限制。",
  ResponsePayloadSizeLimitExceeded: "响应有效负载大小已超出限制。",
};

/** Stops the batch at the action that raised it; `member` names what was asked for. */
export class HostError extends Error {
  readonly code: ErrorCode;
  readonly member: string;

  constructor(code: ErrorCode, member = "", detail = "") {
    super(detail === "" ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = "HostError";
    this.code = code;
    this.member = member;
  }
}
