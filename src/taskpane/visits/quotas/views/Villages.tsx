import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { Paged } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { VillageLine } from "../worker/calls.ts";
import { Evidence } from "./Evidence.tsx";
import { List } from "./Households.tsx";
import { Part } from "../../../shared/Part.tsx";

/** Coverage of each village; it opens to its households and to the visits of the span. */
export function Villages({ villages }: { readonly villages: readonly VillageLine[] }) {
  const { villages: texts } = useQuotaTexts();
  return (
    <Part title={texts.title} about={fill(texts.count, { count: villages.length })}>
      {() => (
        <Paged items={villages} label={texts.title} keyOf={({ village }) => village}>
          {(line) => <Village line={line} />}
        </Paged>
      )}
    </Part>
  );
}

function Village({ line }: { readonly line: VillageLine }) {
  const styles = usePaneStyles();
  const { villages: texts } = useQuotaTexts();
  const { village, households, visited, never, due, dueMet, visits, missed } = line;
  const share = households === 0 ? "–" : `${Math.floor((visited / households) * 100)}%`;
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.strong}>{village}</span>{" "}
          {fill(texts.covered, { visited, households, share })}
          <br />
          <span className={styles.quiet}>
            {joined([
              fill(texts.never, { count: never }),
              due > 0 ? fill(texts.due, { met: dueMet, due }) : "",
              missed > 0 ? fill(texts.missed, { count: missed }) : "",
            ])}
          </span>
        </>
      }
    >
      {() => (
        <>
          <Disclosure summary={texts.list}>
            {() => <List group="all" village={village} />}
          </Disclosure>
          <Disclosure summary={joined([texts.rows, fill(texts.visits, { count: visits })])}>
            {() => <Evidence figure={{ village }} label={`${village} ${texts.rows}`} />}
          </Disclosure>
        </>
      )}
    </Disclosure>
  );
}
