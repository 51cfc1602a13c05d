import type { ReactNode } from "react";
import { CHANGE_KINDS, PROBLEM_KINDS } from "../../../domain/review/types.ts";
import { Disclosure } from "../../shared/Disclosure.tsx";
import { joined } from "../../shared/joined.ts";
import { Part } from "../../shared/Part.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { ChangeLine, MonthMade, ProblemLine } from "../worker/calls.ts";
import { Lines } from "./context.ts";
import { ItemRow } from "./ItemRow.tsx";

interface KindsProps<Kind extends string> {
  readonly title: string;
  readonly count: string;
  readonly fine: string;
  readonly kinds: readonly Kind[];
  readonly counts: Readonly<Record<Kind, number>>;
  /** `逾期 3 件`. */
  readonly nameOf: (kind: Kind, count: number) => string;
  readonly children: (kind: Kind) => ReactNode;
}

/** A list by kinds, those with anything in them; a kind opens to its items. */
export function Kinds<Kind extends string>({
  title,
  count,
  fine,
  kinds,
  counts,
  nameOf,
  children,
}: KindsProps<Kind>) {
  const styles = usePaneStyles();
  const found = kinds.filter((kind) => counts[kind] > 0);
  const total = found.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <Part title={title} about={fill(count, { count: total })}>
      {() =>
        total === 0 ? (
          <p className={styles.quiet}>{fine}</p>
        ) : (
          found.map((kind) => (
            <Disclosure key={kind} summary={nameOf(kind, counts[kind])}>
              {() => children(kind)}
            </Disclosure>
          ))
        )
      }
    </Part>
  );
}

/** 问题清单. */
export function Problems({ made }: { readonly made: MonthMade }) {
  const { problems: texts, items } = useReviewTexts();
  return (
    <Kinds
      {...texts}
      kinds={PROBLEM_KINDS}
      counts={made.problems}
      nameOf={(kind, count) => fill(texts.kind, { name: texts.kinds[kind], count })}
    >
      {(kind) => (
        <Lines name="problems" args={{ kind }} label={texts.kinds[kind]} none={items.none}>
          {(line) => <Problem line={line} />}
        </Lines>
      )}
    </Kinds>
  );
}

function Problem({ line }: { readonly line: ProblemLine }) {
  const { problems } = useReviewTexts();
  const { responsible, why, todo } = line;
  return (
    <ItemRow item={line}>
      <br />
      {joined([why, responsible === "" ? "" : fill(problems.responsible, { names: responsible })])}
      <br />
      {fill(problems.todo, { todo })}
    </ItemRow>
  );
}

/** What is new since last month. */
export function Changes({ made }: { readonly made: MonthMade }) {
  const { changes: texts, items } = useReviewTexts();
  return (
    <Kinds
      {...texts}
      kinds={CHANGE_KINDS}
      counts={made.changes}
      nameOf={(kind, count) => fill(texts.kind, { name: texts.kinds[kind], count })}
    >
      {(kind) => (
        <Lines name="changes" args={{ kind }} label={texts.kinds[kind]} none={items.none}>
          {(line) => <Change line={line} />}
        </Lines>
      )}
    </Kinds>
  );
}

function Change({ line }: { readonly line: ChangeLine }) {
  const { day, closing, what } = line;
  const words = joined([day, closing, what]);
  return (
    <ItemRow item={line}>
      {words !== "" && (
        <>
          <br />
          {words}
        </>
      )}
    </ItemRow>
  );
}
