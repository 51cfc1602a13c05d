import { Button, Link } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useCreateTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

/** The sheets that are new or were completed, each a click away; and the way back. */
export function Done({ flow, state: { sheets, steps, isPartial }, titleRef }: ViewProps) {
  const styles = usePaneStyles();
  const { result } = useCreateTexts();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {isPartial ? result.partial : result.title}
      </h2>
      <p>{sheets.length > 0 ? fill(result.count, { count: sheets.length }) : result.none}</p>
      <ul className={styles.list} aria-label={result.list}>
        {sheets.map((name) => (
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
      <div className={styles.row}>
        {isPartial && (
          <Button
            appearance="primary"
            onClick={() => {
              void flow.preview();
            }}
          >
            {result.again}
          </Button>
        )}
        {steps.length > 0 && (
          <Button
            onClick={() => {
              void flow.undo();
            }}
          >
            {result.undo}
          </Button>
        )}
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
