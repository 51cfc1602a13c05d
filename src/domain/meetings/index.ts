/** 民主议账: who meets at each level, and what belongs on the next agenda. */
export { agendaReasons } from "./agenda.ts";
export type { AgendaFacts, AgendaReason, AgendaReasonId } from "./agenda.ts";
export { ATTENDANCE } from "./attendance.ts";
export type { Attendance, AttendanceGroup } from "./attendance.ts";
