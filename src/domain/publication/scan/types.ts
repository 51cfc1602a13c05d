import type { Span } from "./fold.ts";

export type HitKind = "name" | "id" | "phone" | "account" | "number" | "address" | "word";

/** As said to the clerk. */
export const KIND_NAMES: Readonly<Record<HitKind, string>> = {
  name: "姓名",
  id: "身份证号",
  phone: "电话",
  account: "账号",
  number: "号码",
  address: "住址",
  word: "敏感词",
};

/** In the folded text; `to` is not included. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly kind: HitKind;
  /** Chinese, after the kind: why it may be personal. */
  readonly why: string;
}

/** In the text as written. */
export interface Found extends Span {
  readonly kind: HitKind;
  readonly why: string;
  /** As written. */
  readonly text: string;
}
