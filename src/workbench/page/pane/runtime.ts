/**
 * What Office.js asks of the page and not of the workbook: showing and hiding the pane (the shared
 * runtime). These batches carry the mark `WacPartition`.
 */
import { runRequest } from "../../host/wire/batch.ts";
import { define } from "../../host/wire/define.ts";
import { HostError } from "../../host/wire/errors.ts";
import type { Handle } from "../../host/wire/handle.ts";
import type { RequestBody } from "../../host/wire/messages.ts";

/** The pane as its own program may handle it. */
export interface Shown {
  isShown: () => boolean;
  show: (shown: boolean) => void;
}

const runtime = define<Shown>({
  type: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (pane) => (pane.isShown() ? "Visible" : "Background"),
    setAppRuntimeState: (pane, args) => {
      pane.show(args.choice(0, ["Inactive", "Background", "Visible"], "Visible") === "Visible");
      return undefined;
    },
  },
});

/** Told that the ribbon's actions are there; whoever clicked before has waited for it. */
const internal = define<Shown>({
  type: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
});

const nothing = define<Shown>({ type: "Page" });

const SERVICES: Readonly<Record<string, (pane: Shown) => Handle>> = {
  "Microsoft.AppRuntime.AppRuntimeService": runtime,
  "Microsoft.InternalService.AddinInternalService": internal,
};

/** Answers one such batch. */
export function pageRequest(pane: Shown, text: string): string {
  const answer = runRequest(
    {
      root: nothing(pane),
      reference: (id) => {
        throw new HostError("ItemNotFound", id);
      },
      create: (type) => {
        const service = SERVICES[type];
        if (!service) throw new HostError("ApiNotFound", type, type);
        return service(pane);
      },
    },
    JSON.parse(text) as RequestBody,
  );
  return JSON.stringify(answer);
}
