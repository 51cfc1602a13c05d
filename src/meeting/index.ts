/** 民主议账: the next agenda, and what the meeting decided. */
export { agendaOf } from "./agenda.ts";
export type { Agenda, AgendaItem } from "./agenda.ts";
export { AGENDA_NAME, AGENDA_SHEET } from "./columns.ts";
export { decisionsOf } from "./decisions.ts";
export type { Decision, Decisions, DecisionsOrder } from "./decisions.ts";
export { planMeeting } from "./plan.ts";
export type { MeetingPlan } from "./plan.ts";
export type { Meeting } from "./sitting.ts";
