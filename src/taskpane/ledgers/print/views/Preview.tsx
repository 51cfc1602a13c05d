import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { PrintResultProps } from "../flow/flow.ts";
import { usePrintTexts } from "../texts/index.ts";

/** How much paper it takes; nothing is written yet. */
export function Preview({ flow, titleRef, made }: PrintResultProps) {
  const styles = usePaneStyles();
  const { preview } = usePrintTexts();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {preview.title}
      </h2>
      {made.isBlank && (
        <MessageBar intent="warning" layout="multiline" className={styles.notice}>
          <MessageBarBody>{preview.blank}</MessageBarBody>
        </MessageBar>
      )}
      <p>{fill(preview.pages, { count: made.pages })}</p>
      <ul className={styles.list} aria-label={preview.list}>
        {made.sheets.map(({ name, pages }) => (
          <li key={name} className={styles.item}>
            {fill(preview.sheet, { name, count: pages })}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button
          appearance="primary"
          onClick={() => {
            void flow.write();
          }}
        >
          {preview.write}
        </Button>
        <Button
          onClick={() => {
            flow.back();
          }}
        >
          {preview.back}
        </Button>
      </div>
    </>
  );
}
