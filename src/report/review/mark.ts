/** By it a workbook is known as a review: its value is the month or the week. */
export const REVIEW_MARK = "minqing.review";
