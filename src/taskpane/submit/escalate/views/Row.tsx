import { Link } from "@fluentui/react-components";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useEscalateTexts } from "../texts/index.ts";
import type { RowLine } from "../worker/calls.ts";
import { LightMark } from "./Light.tsx";
import { Lines, useEscalate, useLevelName } from "./context.ts";

interface RowProps {
  readonly line: RowLine;
  readonly showVillage: boolean;
}

/** Who or what, how much, and where it goes; it opens to why, what to do, and its rows. */
export function Row({ line, showVillage }: RowProps) {
  const styles = usePaneStyles();
  const { rows: texts, categories } = useEscalateTexts();
  const levelName = useLevelName();
  const { category, light, subject, village, required, done, missing } = line;
  const { lastDate, responsible, advice, why, sendTo, basis, index } = line;
  return (
    <Disclosure
      summary={
        <>
          <LightMark light={light} /> {categories[category]}{" "}
          <span className={styles.strong}>{subject}</span>
          <br />
          <span className={styles.quiet}>
            {joined([
              showVillage && village !== subject ? village : "",
              fill(texts.figures, { required, done, missing }),
              fill(texts.sendTo, { level: levelName(sendTo) }),
            ])}
          </span>
        </>
      }
    >
      {() => (
        <>
          <p>{why}</p>
          <p>{fill(texts.advice, { advice })}</p>
          <p className={styles.quiet}>
            {joined([
              responsible === "" ? "" : fill(texts.responsible, { names: responsible }),
              fill(texts.last, { date: lastDate === "" ? texts.never : lastDate }),
            ])}
          </p>
          {basis === 0 ? (
            <p className={styles.quiet}>{texts.noBasis}</p>
          ) : (
            <>
              <h4 className={styles.title}>{fill(texts.basis, { count: basis })}</h4>
              <Basis index={index} label={subject} />
            </>
          )}
        </>
      )}
    </Disclosure>
  );
}

function Basis({ index, label }: { readonly index: number; readonly label: string }) {
  const styles = usePaneStyles();
  const { rows: texts } = useEscalateTexts();
  const { show } = useEscalate();
  return (
    <Lines name="basis" args={{ index }} label={label} none={texts.noBasis}>
      {({ sheet, row, ledger, day }) => (
        <>
          <Link
            as="button"
            onClick={() => {
              void show(sheet, row);
            }}
          >
            {fill(texts.place, { sheet, row })}
          </Link>{" "}
          <span className={styles.quiet}>{joined([ledger === sheet ? "" : ledger, day])}</span>
        </>
      )}
    </Lines>
  );
}
