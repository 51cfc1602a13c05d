import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { joined } from "../../../shared/joined.ts";
import { Paged } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { ItemHead } from "../../moves/views/ItemHead.tsx";
import type { OpenLine } from "../../moves/worker/calls.ts";
import { ALL, filtered, type ItemFilter } from "../filter.ts";
import { useItemsTexts } from "../texts/index.ts";
import { Filters } from "./Filters.tsx";
import { LightMark } from "./LightMark.tsx";
import { Together } from "./Together.tsx";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  words: { flexGrow: 1, minWidth: 0 },
});

interface ItemsListProps {
  readonly lines: readonly OpenLine[];
  readonly roster: readonly string[];
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onOpen: (id: string) => void;
}

/** What is open, oldest first; some of it may be chosen to be closed together. */
export function ItemsList({ lines, onOpen, ...form }: ItemsListProps) {
  const pane = usePaneStyles();
  const texts = useItemsTexts();
  const [filter, setFilter] = useState<ItemFilter>(ALL);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const found = filtered(lines, filter);
  // Of those that were chosen, some may be closed by now.
  const chosen = lines.filter(({ id }) => picked.includes(id));
  return (
    <>
      <Filters lines={lines} filter={filter} onChange={setFilter} />
      <p role="status" className={pane.quiet}>
        {found.length === 0 ? texts.notFound : fill(texts.found, { count: found.length })}
      </p>
      <Together {...form} found={found} chosen={chosen} onPick={setPicked} />
      <Paged key={JSON.stringify(filter)} items={found} label={texts.list} keyOf={({ id }) => id}>
        {(line) => (
          <Line
            line={line}
            isPicked={picked.includes(line.id)}
            onPick={(isPicked) => {
              const others = picked.filter((id) => id !== line.id);
              setPicked(isPicked ? [...others, line.id] : others);
            }}
            onOpen={() => {
              onOpen(line.id);
            }}
          />
        )}
      </Paged>
    </>
  );
}

interface LineProps {
  readonly line: OpenLine;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
  readonly onOpen: () => void;
}

function Line({ line, isPicked, onPick, onOpen }: LineProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useItemsTexts();
  const { code, state, days, responsible, due } = line;
  return (
    <div className={styles.line}>
      <Checkbox
        aria-label={fill(texts.pick, { code })}
        checked={isPicked}
        onChange={(_, { checked }) => {
          onPick(checked === true);
        }}
      />
      <div className={styles.words}>
        <ItemHead line={line}>
          <br />
          <span className={pane.quiet}>
            {joined([
              state,
              days === null ? texts.undated : fill(texts.days, { count: days }),
              responsible.length === 0 ? texts.nobody : responsible.join("、"),
              due,
            ])}
          </span>
        </ItemHead>
        <LightMark line={line} />
      </div>
      <Button
        size="small"
        className={pane.whole}
        data-item={line.id}
        aria-label={fill(texts.openItem, { code })}
        onClick={onOpen}
      >
        {texts.open}
      </Button>
    </div>
  );
}
