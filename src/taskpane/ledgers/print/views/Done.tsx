import { Button, Link } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { usePrintTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

/** The sheets, how they come on paper, and the way back. */
export function Done({ flow, state: { written }, titleRef }: ViewProps) {
  const styles = usePaneStyles();
  const { result } = usePrintTexts();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {result.title}
      </h2>
      <p>{result.how}</p>
      <ul className={styles.list} aria-label={result.list}>
        {(written?.sheets ?? []).map((name) => (
          <li key={name} className={styles.item}>
            <Link
              as="button"
              aria-label={fill(result.open, { name })}
              onClick={() => {
                void flow.show(name);
              }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{result.later}</p>
      <div className={styles.row}>
        <Button
          onClick={() => {
            void flow.undo();
          }}
        >
          {result.undo}
        </Button>
        <Button
          onClick={() => {
            flow.back();
          }}
        >
          {result.back}
        </Button>
      </div>
    </>
  );
}
