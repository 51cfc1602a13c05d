import { Button, makeStyles } from "@fluentui/react-components";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { Paged } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { ItemHead } from "../../moves/views/ItemHead.tsx";
import type { CallLine } from "../../moves/worker/calls.ts";
import { useCallbacksTexts } from "../texts/index.ts";
import { CallWords } from "./CallWords.tsx";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
});

interface CallListProps {
  readonly lines: readonly CallLine[];
  /** The one that the form is about. */
  readonly current: string;
  readonly onPick: (id: string) => void;
}

/** All that wait, closed longest ago first. */
export function CallList({ lines, current, onPick }: CallListProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useCallbacksTexts();
  return (
    <Disclosure open summary={`${texts.list} (${lines.length})`}>
      {() => (
        <Paged items={lines} label={texts.list} keyOf={({ id }) => id}>
          {(line) => (
            <div className={styles.line}>
              <ItemHead line={line}>
                <br />
                <CallWords line={line} />
              </ItemHead>
              <Button
                size="small"
                className={pane.whole}
                aria-label={fill(texts.pick, { code: line.code })}
                aria-pressed={line.id === current}
                onClick={() => {
                  onPick(line.id);
                }}
              >
                {texts.call}
              </Button>
            </div>
          )}
        </Paged>
      )}
    </Disclosure>
  );
}
