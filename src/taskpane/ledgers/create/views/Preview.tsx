import { Button, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { isComplete, type SetupFate, type SetupPlan } from "../../../../setup/index.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useCreateTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

/** What needs a decision first, what stays as it is last. */
const ORDER = ["held", "foreign", "added", "extended", "kept"] as const satisfies SetupFate[];

const GROUP = {
  margin: "12px 0 4px",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
};

/** All that would be added, kept and left alone; nothing is written yet. */
export function Preview({ flow, titleRef, setup }: ViewProps & { readonly setup: SetupPlan }) {
  const styles = usePaneStyles();
  const { preview } = useCreateTexts();
  const isNothing = isComplete(setup);
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {preview.title}
      </h2>
      {isNothing ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{preview.complete}</MessageBarBody>
        </MessageBar>
      ) : (
        <p>{preview.intro}</p>
      )}
      {ORDER.map((fate) => (
        <Group key={fate} fate={fate} setup={setup} />
      ))}
      <div className={styles.row}>
        {!isNothing && (
          <Button
            appearance="primary"
            onClick={() => {
              void flow.write();
            }}
          >
            {preview.write}
          </Button>
        )}
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

function Group({ fate, setup }: { readonly fate: SetupFate; readonly setup: SetupPlan }) {
  const styles = usePaneStyles();
  const { preview } = useCreateTexts();
  const notices = setup.notices.filter((notice) => notice.fate === fate);
  if (notices.length === 0) return null;
  const heading = fill(preview.groups[fate], { count: notices.length });
  return (
    <>
      <h3 style={GROUP}>{heading}</h3>
      <ul className={styles.list} aria-label={heading}>
        {notices.map(({ sheet, sentence }) => (
          <li key={sheet + sentence} className={styles.item}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
