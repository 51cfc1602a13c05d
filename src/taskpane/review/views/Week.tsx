import { WEEK_KINDS } from "../../../domain/review/week.ts";
import { joined } from "../../shared/joined.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { WeekMade } from "../worker/calls.ts";
import { Lines } from "./context.ts";
import { ItemRow } from "./ItemRow.tsx";
import { Disclosure } from "../../shared/Disclosure.tsx";

/** What came in, what moved, and what is due next. */
export function Week({ made }: { readonly made: WeekMade }) {
  const { week, items } = useReviewTexts();
  const { visits, receptions, until, lines } = made;
  return (
    <>
      <p>{fill(week.figures, { visits, receptions, until })}</p>
      {WEEK_KINDS.map((kind) => (
        <Disclosure
          key={kind}
          summary={fill(week.kind, { name: week.kinds[kind], count: lines[kind] })}
        >
          {() => (
            <Lines name="weekItems" args={{ kind }} label={week.kinds[kind]} none={items.none}>
              {(line) => (
                <ItemRow item={line}>
                  <br />
                  {joined([line.day, line.what, line.status])}
                </ItemRow>
              )}
            </Lines>
          )}
        </Disclosure>
      ))}
    </>
  );
}
