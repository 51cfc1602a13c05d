import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill, useTexts } from "../../texts/index.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  item: { display: "flex", alignItems: "flex-start", columnGap: "4px", margin: 0 },
  content: { flexGrow: 1, minWidth: 0, padding: "2px 0" },
  remove: { minWidth: "24px", padding: "0 4px" },
});

export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly content: ReactNode;
}

/** What was chosen, each with a button to take it out. */
export function Chips({
  label,
  chips,
  disabled,
  onRemove,
}: {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly disabled: boolean;
  readonly onRemove: (key: string) => void;
}) {
  const styles = useStyles();
  const { picker: texts } = useTexts();
  if (chips.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {chips.map(({ key, name, content }) => (
        <li key={key} className={styles.item}>
          <div className={styles.content}>{content}</div>
          <Button
            size="small"
            appearance="subtle"
            className={styles.remove}
            disabled={disabled}
            aria-label={fill(texts.remove, { name })}
            title={fill(texts.remove, { name })}
            onClick={() => {
              onRemove(key);
            }}
          >
            ✕
          </Button>
        </li>
      ))}
    </ul>
  );
}
