/** Endings of spreadsheets and of documents that villages send instead; the reader decides by content. */
export const TABLE_ENDINGS: ReadonlySet<string> = new Set(
  "xlsx xlsm xltx xltm xls xlt et ett ods csv tsv xlsb doc docx wps htm html mht".split(" "),
);
