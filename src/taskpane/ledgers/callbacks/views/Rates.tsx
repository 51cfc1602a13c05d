import { Part } from "../../../shared/Part.tsx";
import { joined } from "../../../shared/joined.ts";
import { Paged } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { CallsMade, RateLine } from "../../moves/worker/calls.ts";
import { useCallbacksTexts } from "../texts/index.ts";

/** How content people are, by kind and by who is responsible, against the floor. */
export function Rates({ calls }: { readonly calls: CallsMade }) {
  const styles = usePaneStyles();
  const { rates: texts } = useCallbacksTexts();
  const { total, byKind, byPerson, floor } = calls;
  return (
    <Part title={texts.title} about={fill(texts.about, { floor })}>
      {() => (
        <>
          <p>
            <Rate line={total} />
          </p>
          {(["byKind", "byPerson"] as const).map((by) => (
            <section key={by} aria-label={texts[by]}>
              <p className={styles.strong}>{texts[by]}</p>
              <Paged
                items={by === "byKind" ? byKind : byPerson}
                label={texts[by]}
                keyOf={({ label }) => label}
              >
                {(line) => (
                  <>
                    {line.label}
                    <br />
                    <Rate line={line} />
                  </>
                )}
              </Paged>
            </section>
          ))}
        </>
      )}
    </Part>
  );
}

function Rate({ line }: { readonly line: RateLine }) {
  const styles = usePaneStyles();
  const { rates: texts } = useCallbacksTexts();
  const { part, whole, percent, below, unanswered, others } = line;
  return (
    <>
      {percent === null ? (
        <span className={styles.quiet}>{texts.nobody}</span>
      ) : (
        fill(texts.rate, { percent, part, whole })
      )}{" "}
      {below && <span className={styles.bad}>▼ {texts.below}</span>}{" "}
      <span className={styles.quiet}>
        {joined([
          unanswered === 0 ? "" : fill(texts.unanswered, { count: unanswered }),
          others === 0 ? "" : fill(texts.others, { count: others }),
        ])}
      </span>
    </>
  );
}
