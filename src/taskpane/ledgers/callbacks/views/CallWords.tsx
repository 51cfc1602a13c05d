import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { CallLine } from "../../moves/worker/calls.ts";
import { useCallbacksTexts } from "../texts/index.ts";

/** Since when, by which phone, how often it was tried, and who may not ask. */
export function CallWords({ line }: { readonly line: CallLine }) {
  const styles = usePaneStyles();
  const texts = useCallbacksTexts();
  const { closedDate, days, phone, tries, mayNot } = line;
  return (
    <span className={styles.quiet}>
      {joined([
        closedDate === "" ? "" : fill(texts.line, { date: closedDate }),
        days === null ? "" : fill(texts.days, { days }),
        phone === "" ? texts.noPhone : fill(texts.phone, { phone }),
        tries === 0 ? "" : fill(texts.tries, { tries }),
        mayNot.length === 0 ? "" : fill(texts.mayNot, { names: mayNot.join("、") }),
      ])}
    </span>
  );
}
