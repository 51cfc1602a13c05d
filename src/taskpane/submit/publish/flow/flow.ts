/** 晒账公示 without its looks: a section that makes sheets, with decisions, and a file of its own. */
import { addDays, isIsoDate } from "../../../../domain/dates/index.ts";
import type { Settings } from "../../../../domain/settings/index.ts";
import { periodOptions } from "../../../shared/periods.ts";
import { createSheetFlow, type SheetFlow } from "../../../shared/sheets/flow.ts";
import type { SheetNotice } from "../../../shared/sheets/state.ts";
import type { BookTools, FileTools } from "../../../shared/tools.ts";
import type { SheetResultProps, SheetViewProps } from "../../../shared/sheets/views/SheetFrame.tsx";
import type { Failure } from "../../../shared/worker/messages.ts";
import type { Station } from "../kept/kept.ts";
import { createMemory } from "../kept/memory.ts";
import type { KeptBook } from "../kept/sheet.ts";
import type {
  DecideArgs,
  PublishClient,
  PublishFacts,
  PublishMade,
  PublishWanted,
} from "../worker/calls.ts";

export interface PublishChoice {
  /** `yyyy-mm`. */
  readonly month: string;
  /** Null: all. The township's own is "". */
  readonly village: string | null;
  readonly publicName: Settings["publicName"];
  readonly paper: "A3" | "A4";
  /** 公示起止 as typed. */
  readonly from: string;
  readonly to: string;
  /** By village. */
  readonly stations: Readonly<Record<string, Station>>;
  readonly complaints: string;
  /** 敏感词, as typed. */
  readonly words: string;
}

/** Where a page cannot hand out files there is no publication. */
export interface PublishTools extends BookTools, FileTools {
  readonly engine: PublishClient;
  readonly kept: KeptBook;
}

export interface PublishFlow extends SheetFlow<PublishFacts, PublishChoice, PublishMade> {
  readonly ask: PublishClient["call"];
  readonly today: () => string;
  readonly chooseStation: (village: string, part: Partial<Station>) => void;
  readonly decide: (args: DecideArgs) => Promise<void>;
  /** The publication as a new file. */
  readonly save: () => Promise<void>;
  readonly canDownload: () => boolean;
}

export type PublishViewProps = SheetViewProps<PublishFacts, PublishChoice, PublishMade>;
export type PublishResultProps = SheetResultProps<PublishFacts, PublishChoice, PublishMade>;

export function createPublishFlow(tools: PublishTools): PublishFlow {
  const { engine, today, download, canDownload } = tools;
  const memory = createMemory(tools.kept, (sentence) => {
    sayOnce({ code: "not-kept", intent: "warning", detail: sentence });
  });
  const flow: SheetFlow<PublishFacts, PublishChoice, PublishMade> = createSheetFlow<
    PublishFacts,
    PublishChoice,
    PublishWanted,
    PublishMade
  >({
    ...tools,
    kind: "publish",
    choice: firstChoice(today()),
    settle: (choice, facts) => {
      const { stations, complaints, words } = memory.get();
      return { ...settled(choice, facts, today()), ...{ stations, complaints, words } };
    },
    wanted: (choice) => {
      const { facts } = flow.get();
      const at = facts && stationVillage(choice, facts);
      return wantedOf(choice, at ?? "", [...memory.get().decisions]);
    },
  });
  const unsay = (wanted: string) => {
    const before = flow.get().notices.findIndex(({ code }) => code === wanted);
    if (before >= 0) flow.closeNotice(before);
  };
  /** In place of what was said before of the same. */
  const sayOnce = (notice: SheetNotice) => {
    unsay(notice.code);
    flow.tell(notice);
  };
  return {
    ...flow,
    ask: engine.call,
    today,
    canDownload,
    open: async () => {
      await memory.load();
      await flow.open();
    },
    make: async () => {
      await memory.load();
      const { stations, complaints, words } = flow.get().choice;
      memory.typed({ stations, complaints: complaints.trim(), words: words.trim() });
      await flow.make();
    },
    chooseStation: (village, part) => {
      const { stations } = flow.get().choice;
      const before = stations[village] ?? { place: "", phone: "" };
      flow.choose({ stations: { ...stations, [village]: { ...before, ...part } } });
    },
    decide: async (args) => {
      const reply = await engine.call("decide", args);
      if (!reply.ok) {
        sayOnce(failed(reply.failure));
        return;
      }
      // The file that was handed out is not of these decisions.
      unsay("saved");
      memory.decided(reply.value.changed);
      flow.amend(reply.value.made);
    },
    save: async () => {
      const reply = await engine.call("file", null);
      if (!reply.ok) {
        sayOnce(failed(reply.failure));
      } else if (reply.value === null) {
        sayOnce({ code: "nothing", intent: "warning" });
      } else {
        const { name, bytes } = reply.value;
        download(name, new Blob([new Uint8Array(bytes)]));
        sayOnce({ code: "saved", intent: "success", detail: name });
      }
    },
  };
}

function failed({ detail = "" }: Failure): SheetNotice {
  return { code: "broken", intent: "error", detail };
}

const DEFAULT_DAYS = 7;

/** Whose station is asked for: of one village. Null where there are several, each with its 值班表. */
export function stationVillage(
  { village }: PublishChoice,
  { villages, hasOwn }: PublishFacts,
): string | null {
  if (village !== null) return village;
  const [only, ...others] = villages;
  return only !== undefined && others.length === 0 && !hasOwn ? only : null;
}

function firstChoice(today: string): PublishChoice {
  return {
    ...{ month: today.slice(0, 7), village: null, publicName: "不写姓名", paper: "A4" },
    ...{ from: today, to: addDays(today, DEFAULT_DAYS - 1) },
    ...{ stations: {}, complaints: "", words: "" },
  };
}

/** As the workbook and its 规则设置 suggest. */
function settled(choice: PublishChoice, facts: PublishFacts, today: string): PublishChoice {
  const { month, publicName, days } = facts;
  const isOffered = periodOptions("month", today).some(({ id }) => id === month);
  return {
    ...choice,
    ...(month !== null && isOffered && { month }),
    publicName,
    to: addDays(choice.from, days - 1),
  };
}

function wantedOf(
  choice: PublishChoice,
  stationAt: string,
  decisions: PublishWanted["decisions"],
): PublishWanted | SheetNotice {
  const { month, village, publicName, paper, stations, complaints, words } = choice;
  const from = choice.from.trim();
  const to = choice.to.trim();
  for (const day of [from, to]) {
    if (!isIsoDate(day)) return { code: "bad-day", intent: "warning", detail: day };
  }
  if (to < from) return { code: "bad-span", intent: "warning", detail: `${from}—${to}` };
  const { place, phone } = stations[stationAt] ?? { place: "", phone: "" };
  return {
    ...{ month, village, publicName, paper, from, to, decisions },
    ...{ place: place.trim(), phone: phone.trim(), complaints: complaints.trim() },
    words: words.split(/[\s、,，;；]+/u).filter((it) => it !== ""),
  };
}
