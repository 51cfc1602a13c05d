import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { LEDGER_CHOICES, type LedgerChoice } from "../../../../setup/index.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import type { Fields } from "../flow/state.ts";
import { useCreateTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

const useStyles = makeStyles({
  ledgers: { border: "none", margin: "0 0 12px", padding: 0 },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  purpose: { display: "block", paddingLeft: "32px", marginTop: "-4px" },
});

/** Whose ledgers, of which month, and which; what has to be typed comes first, the list is long. */
export function Choose({ flow, state, titleRef }: ViewProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { choose } = useCreateTexts();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      {(["township", "village", "month"] as const).map((field) => (
        <WhoField key={field} field={field} flow={flow} state={state} />
      ))}
      <fieldset className={styles.ledgers}>
        <legend className={styles.legend}>{choose.ledgers}</legend>
        {LEDGER_CHOICES.map((choice) => (
          <LedgerBox
            key={choice.ledger.id}
            choice={choice}
            isChosen={state.chosen.has(choice.ledger.id)}
            onChange={(isChosen) => {
              flow.choose(choice.ledger.id, isChosen);
            }}
          />
        ))}
      </fieldset>
      <div className={pane.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.chosen.size === 0}
          onClick={() => {
            void flow.preview();
          }}
        >
          {choose.preview}
        </Button>
      </div>
    </>
  );
}

interface LedgerBoxProps {
  readonly choice: LedgerChoice;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** Name and purpose; why it is not proposed, where it is not. */
function LedgerBox({ choice: { ledger, why }, isChosen, onChange }: LedgerBoxProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const id = `purpose-${ledger.id}`;
  return (
    <div className={pane.field}>
      <Checkbox
        label={ledger.name}
        checked={isChosen}
        aria-describedby={id}
        onChange={(_, { checked }) => {
          onChange(checked === true);
        }}
      />
      <span id={id} className={`${styles.purpose} ${pane.quiet}`}>
        {ledger.purpose}
        {why}
      </span>
    </div>
  );
}

/** What stands in the workbook is changed there, so that there is one place for it. */
function WhoField({
  field,
  flow,
  state: { fields, fixed },
}: Pick<ViewProps, "flow" | "state"> & { readonly field: keyof Fields }) {
  const pane = usePaneStyles();
  const { choose } = useCreateTexts();
  const isFixed = fixed.has(field);
  const hint = isFixed ? choose.fixed : field === "month" ? choose.monthHint : undefined;
  return (
    <Field label={choose[field]} className={pane.field} {...(hint !== undefined && { hint })}>
      <Input
        value={fields[field]}
        readOnly={isFixed}
        onChange={(_, { value }) => {
          if (!isFixed) flow.fill(field, value);
        }}
      />
    </Field>
  );
}
