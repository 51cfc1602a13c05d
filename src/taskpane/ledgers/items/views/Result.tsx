import { Button } from "@fluentui/react-components";
import { useState } from "react";
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
      <div hidden={open !== null}>
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
