import type { CallbacksTexts } from "./index.ts";

export const en: CallbacksTexts = {
  title: "What waits for a call",
  intro:
    "Lists what is done but about which nobody has been asked yet: who may ask, the phone, how often it was tried. Record the calls here one after the other, or write the list as a sheet, fill it in and read it back.",
  start: "See whom to ask",
  again: "Read again",
  write: "Write the list as a sheet",
  count: "{count} [item waits|items wait] for a call, the oldest first.",
  none: "Nobody is waiting to be asked.",
  list: "Whom to ask",
  line: "closed {date}",
  days: "{days} [day|days] ago",
  phone: "phone {phone}",
  noPhone: "no phone",
  tries: "not reached {tries} times",
  mayNot: "{names} handled it and may not ask",
  result: "Result: {text}",
  pick: "Call about {code}",
  call: "Call",

  form: {
    title: "Record a call ({at} of {count})",
    answer: "Answer",
    answers: {
      满意: "Content",
      基本满意: "Mostly content",
      不满意: "Not content",
      其他: "Other",
      联系不上: "Not reached",
    },
    enough:
      "Not reached {tries} times already: choose “Not reached” once more, with way and caller, and it is settled as “Other”.",
    date: "Date",
    way: "Way",
    caller: "Caller",
    callerHint: "Not who handled it",
    reason: "Why not content",
    deadline: "New limit",
    choose: "Please choose",
    save: "Record, go to the next",
    skip: "Skip",
  },

  rates: {
    title: "Contentment",
    about: "floor {floor}%",
    byKind: "By kind",
    byPerson: "By person responsible",
    rate: "{percent}% ({part} of {whole})",
    nobody: "nobody asked yet",
    below: "below the floor",
    unanswered: "{count} to be asked",
    others: "{count} other",
  },

  taking: {
    title: "Read the filled-in list",
    intro:
      "Fill in date, way, answer and caller on the sheet 回访清单, then read them. Empty rows wait.",
    none: "There is no sheet 回访清单 yet. Write it first if you want to fill it in on paper.",
    sheet: "Which sheet",
    by: "Done by (where the sheet names no caller)",
    read: "Read the answers",
  },
};
