import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { MovesResultProps } from "../../moves/flow/flow.ts";
import { DeskBar } from "../../moves/views/DeskBar.tsx";
import { isLate } from "../filter.ts";
import { useItemsTexts } from "../texts/index.ts";
import { ItemPage } from "./ItemPage.tsx";
import { ItemsList } from "./ItemsList.tsx";

/** The list, or the item that is open. */
export function Result({ flow, state, titleRef, made }: MovesResultProps) {
  const styles = usePaneStyles();
  const texts = useItemsTexts();
  const [open, setOpen] = useState<string | null>(null);
  const [by, setBy] = useState("");
  const lines = made.items ?? [];
  const line = lines.find(({ id }) => id === open);
  const list = useFocusOnReturn(open);
  return (
    <>
      <DeskBar />
      {open !== null && (
        <ItemPage
          key={open}
          id={open}
          line={line}
          roster={made.roster}
          by={by}
          onBy={setBy}
          onBack={() => {
            setOpen(null);
          }}
        />
      )}
      <div ref={list} hidden={open !== null}>
        <h3 ref={titleRef} tabIndex={-1} className={styles.title}>
          {texts.title}
        </h3>
        <p>
          {lines.length === 0
            ? texts.none
            : fill(texts.count, {
                count: lines.length,
                late: lines.filter(isLate).length,
                asOf: made.asOf,
              })}
        </p>
        <SheetButtons flow={flow} />
        <Written flow={flow} state={state} />
        {lines.length > 0 && (
          <ItemsList lines={lines} roster={made.roster} by={by} onBy={setBy} onOpen={setOpen} />
        )}
      </div>
    </>
  );
}

/** Back on the list one goes on where one was: at the item's button, or at the title if it is gone. */
function useFocusOnReturn(open: string | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (open === null && last.current !== null) {
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
      const left = buttons.find(({ dataset }) => dataset["item"] === last.current);
      (left ?? list.current?.querySelector<HTMLElement>("h3"))?.focus();
    }
    last.current = open;
  }, [open]);
  return list;
}

function SheetButtons({ flow }: Pick<MovesResultProps, "flow">) {
  const styles = usePaneStyles();
  const texts = useItemsTexts();
  return (
    <div className={styles.row}>
      <Button
        onClick={() => {
          void flow.write();
        }}
      >
        {texts.print}
      </Button>
      <Button
        onClick={() => {
          void flow.make();
        }}
      >
        {texts.again}
      </Button>
    </div>
  );
}
