/** A ledger is data: from these descriptions come sheets, validation, parsing and documentation. */

export type LedgerId =
  | "cadres"
  | "households"
  | "members"
  | "visits"
  | "diary"
  | "demands"
  | "hardship"
  | "stability"
  | "pairing"
  | "contactCards"
  | "dutyRoster"
  | "reception"
  | "meetings"
  | "villages"
  | "calendar"
  | "actionLog"
  | "villageVisits";

/**
 * - `code` 编号 of an item; `serial` 序号, display only; `householdNo` 户编号 `03-0045`
 * - `group` 组别 `3组`; `person` one name; `people` several names, stored as an array
 * - `date` `yyyy-mm-dd`; `month` `yyyy-mm` (birth months; a full date is kept as `yyyy-mm-dd`)
 * - `integer`, `money` (yuan): numbers; `choice` one of a list; `choices` several, stored as an array
 * - `idNumber`, `phone`: text, digits only; `longText` free text over several lines
 */
export type ColumnType =
  | "text"
  | "longText"
  | "code"
  | "serial"
  | "village"
  | "group"
  | "householdNo"
  | "person"
  | "people"
  | "date"
  | "month"
  | "integer"
  | "money"
  | "choice"
  | "choices"
  | "idNumber"
  | "phone";

/** A list of allowed values. */
export interface ChoiceList {
  /** Name of the list on the 字典 sheet. */
  readonly name: string;
  readonly values: readonly string[];
  /** Other words in use → the allowed value. Listed as found; matching ignores spaces and width. */
  readonly words: Readonly<Record<string, string>>;
  /**
   * Words that only suggest an allowed value: the clerk is asked, with this value offered first
   * (free-text categories). Never applied without an answer.
   */
  readonly suggest?: Readonly<Record<string, string>>;
  /** Values outside the list are kept (with a note) instead of asked about. */
  readonly open: boolean;
  /** What an unknown value means: keep and note, ask (category), or refuse the cell and mark the row (status). */
  readonly unknown: "keep" | "ask" | "refuse";
}

/** What leaves the village (`domain.md` 5). */
export interface ColumnPrivacy {
  /** In the summary sent up. `group` = only the 组 of an address; `category` = column left out, its category column tells enough. */
  readonly summary: "full" | "omit" | "last4" | "group" | "category" | "count";
  /** How a value of this column is masked in findings, reports and texts; `none` shows it. */
  readonly mask: "none" | "id" | "phone" | "account" | "address" | "all";
}

export interface ColumnDef {
  /** English field name, camelCase, unique in the ledger. */
  readonly key: string;
  /** Chinese header as printed. */
  readonly header: string;
  readonly type: ColumnType;
  readonly required: "always" | "conditional" | "optional";
  /** For `conditional`: when, in Chinese. */
  readonly requiredWhen?: string;
  /**
   * A row without a readable value here cannot be placed and is refused. Set from the ledger's
   * `placing` where the column stands alone; `placing` also knows the alternatives.
   */
  readonly places?: true;
  /** Texts accepted in place of a value of the type, such as 长期坚持 for a deadline. */
  readonly alsoAllowed?: readonly string[];
  readonly choices?: ChoiceList;
  /** Other headers in use, as `domain.md` 3 lists them. */
  readonly synonyms: readonly string[];
  /** Filled by us; read when present, never asked for. */
  readonly computed?: true;
  /** On the sheet, but hidden unless wanted. */
  readonly hidden?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** Width in characters (a Chinese character counts two). */
  readonly width: number;
  readonly privacy: ColumnPrivacy;
  /** One Chinese sentence for the prompt in the cell and the reference page. */
  readonly note?: string;
  /** Regulation or register that asks for it, e.g. `A1`, `B`, `[E]`. */
  readonly source?: string;
}

export interface LedgerDef {
  readonly id: LedgerId;
  /** Name as in the reports, e.g. 民生诉求台账. */
  readonly name: string;
  /** Sheet name in our own workbooks. */
  readonly sheetName: string;
  /** Words in sheet names and titles that point to this ledger. */
  readonly sheetWords: readonly string[];
  /**
   * `register`: a list as it stands (roster, households); `items`: live from month to month;
   * `events`: belong to the period of `dateKey`; `setup`: the township's own lists.
   */
  readonly kind: "register" | "items" | "events" | "setup";
  /** Column that dates a row, for `items` and `events`. */
  readonly dateKey?: string;
  /** Columns that together identify a row; empty when nothing does. */
  readonly keyColumns: readonly string[];
  /**
   * What a row needs so that it can be placed: of every inner list at least one column must hold a
   * readable value (`[["visitDate"], ["householdNo", "householder"]]`). Otherwise the row is refused.
   */
  readonly placing: readonly (readonly string[])[];
  readonly columns: readonly ColumnDef[];
  /** In the summary workbook: its rows, only counts, or nothing. */
  readonly summary: "rows" | "counts" | "none";
  /** Every value is masked in findings; never published. */
  readonly restricted: boolean;
  readonly onByDefault: boolean;
  /** Regulation sentence behind it. */
  readonly source: string;
  readonly purpose: string;
}
