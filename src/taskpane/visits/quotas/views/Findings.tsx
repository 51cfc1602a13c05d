import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { FindingLine, QuotaMade } from "../worker/calls.ts";
import { Part } from "../../../shared/Part.tsx";
import { GoTo, Lines } from "./context.ts";

interface FindingsProps {
  readonly made: QuotaMade;
}

/** What could not be read or counted, each with its place. */
export function Findings({ made: { findings: count, otherFindings } }: FindingsProps) {
  const styles = usePaneStyles();
  const { findings: texts, evidence } = useQuotaTexts();
  return (
    <Part title={texts.title} about={fill(texts.count, { count })}>
      {() => (
        <>
          <p className={styles.quiet}>{texts.hint}</p>
          <Lines name="findings" args={{}} label={texts.title} none={evidence.none}>
            {(line) => <Finding line={line} />}
          </Lines>
          {otherFindings > 0 && <p>{fill(texts.others, { count: otherFindings })}</p>}
        </>
      )}
    </Part>
  );
}

function Finding({ line }: { readonly line: FindingLine }) {
  const styles = usePaneStyles();
  const { findings: texts } = useQuotaTexts();
  const { severity, where, sentence, place } = line;
  const text = (
    <>
      <span className={severity === "error" ? styles.bad : styles.strong}>
        {texts.severities[severity]}
      </span>{" "}
      <span className={styles.quiet}>{where}</span>
      <br />
      {sentence}
    </>
  );
  return <GoTo place={place}>{text}</GoTo>;
}
