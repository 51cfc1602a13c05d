/** The sheets of a workbook that was sent up: 上报事项-民生诉求台账. Their rows are copies of the ledger's own. */
export const SENT_SHEET = "上报事项-";
