export { maskName } from "./names.ts";
export { maskOf, summaryColumns, summaryHeader, summaryValue } from "./summary.ts";
