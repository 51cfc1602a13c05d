import { Button } from "@fluentui/react-components";
import type { Flow } from "../flow/flow.ts";
import type { RunOutcome, VillageLine } from "../job/outcome.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { CopyText } from "./CopyText.tsx";
import { Disclosure } from "../../shared/Disclosure.tsx";
import { joined } from "../../shared/joined.ts";
import { Paged } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";

interface VillagesProps {
  readonly flow: Flow;
  readonly outcome: RunOutcome;
}

/** Who has sent what, with the message and the 退回单 for each. */
export function Villages({ flow, outcome }: VillagesProps) {
  const { villages: texts } = useMergeTexts();
  return (
    <>
      <h2>{texts.title}</h2>
      {outcome.villages.length === 0 && <p>{texts.none}</p>}
      <Paged items={outcome.villages} label={texts.title} keyOf={({ name }) => name}>
        {(village) => (
          <Disclosure
            summary={<VillageSummary village={village} hasList={outcome.hasVillageList} />}
          >
            {() => <VillageBody flow={flow} village={village} />}
          </Disclosure>
        )}
      </Paged>
    </>
  );
}

interface SummaryProps {
  readonly village: VillageLine;
  readonly hasList: boolean;
}

function VillageSummary({ village, hasList }: SummaryProps) {
  const styles = usePaneStyles();
  const { villages: texts } = useMergeTexts();
  const { name, listed, submission, rows, places, questions } = village;
  const isBad = submission === "missing" || submission === "returned";
  const notes = [
    ...(hasList && !listed ? [texts.notListed] : []),
    ...(rows > 0 ? [fill(texts.rows, { count: rows })] : []),
    ...(places > 0 ? [fill(texts.places, { count: places })] : []),
    ...(questions > 0 ? [fill(texts.questions, { count: questions })] : []),
  ];
  return (
    <>
      <span className={styles.strong}>{name}</span>{" "}
      <span className={isBad ? styles.bad : ""}>{texts.submissions[submission]}</span>{" "}
      <span className={styles.quiet}>{joined(notes)}</span>
    </>
  );
}

function VillageBody({ flow, village }: { readonly flow: Flow; readonly village: VillageLine }) {
  const styles = usePaneStyles();
  const { villages: texts } = useMergeTexts();
  const { name, urge, hasSlip } = village;
  return (
    <section className={styles.box} aria-label={fill(texts.urge, { village: name })}>
      <CopyText text={urge} label={texts.copy} />
      {hasSlip && (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() => {
              void (flow.canDownload ? flow.downloadSlips(name) : flow.writeSlips(name));
            }}
          >
            {flow.canDownload ? texts.slip : texts.slipSheets}
          </Button>
        </div>
      )}
    </section>
  );
}
