import type { SubmitTexts } from "./index.ts";

export const en: SubmitTexts = {
  list: "What would you like to do?",
  back: "Back to submitting",
  opening: "Opening…",
  soon: "(not there yet)",
  soonNotice: "This is not there yet; clicking here changes nothing in your workbook.",
  sections: {
    escalate: {
      name: "Escalation list",
      summary: "Which households and matters go up or need chasing, why, and to whom",
      now: "",
    },
    reply: {
      name: "Replies",
      summary: "The township answers each village; the village takes the answers in",
      now: "",
    },
    publish: {
      name: "Publication",
      summary: "A sheet to post in public, without names, ID numbers or phones",
      now: "",
    },
  },
};
