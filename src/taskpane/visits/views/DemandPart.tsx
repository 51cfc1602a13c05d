import {
  Checkbox,
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { emptyDemand, MAX_CONTENT, ON_CARD, SOLVED } from "../../../domain/entry/index.ts";
import type { Entry, EntryDemand } from "../../../domain/entry/index.ts";
import { DEMAND_CATEGORIES } from "../../../domain/ledgers/lists/items.ts";
import { useVisitsTexts } from "../texts/index.ts";
import { Choice } from "./Choice.tsx";
import { HardshipFields } from "./HardshipFields.tsx";
import { demandFor } from "./outcome.ts";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: "12px",
    margin: 0,
    padding: "8px 12px 12px",
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { padding: "0 4px", fontWeight: tokens.fontWeightSemibold },
});

interface DemandPartProps {
  readonly entry: Entry;
  /** What is wrong with a field of it. */
  readonly problem: (part: keyof EntryDemand) => string | undefined;
  readonly disabled: boolean;
  /** 村代码, where it has to be asked for; null where the workbook tells it. */
  readonly villageCode: string | null;
  readonly onVillageCode: (code: string) => void;
  readonly onChange: (demand: EntryDemand | null) => void;
}

/** Opens only where something comes of the visit. */
export function DemandPart(props: DemandPartProps) {
  const { entry, problem, disabled, villageCode, onVillageCode, onChange } = props;
  const styles = useStyles();
  const { demand: texts } = useVisitsTexts();
  const { demand, outcome } = entry;
  const isSolved = outcome === SOLVED;
  if (!demand && !isSolved) return null;
  const change = (part: Partial<EntryDemand>) => {
    if (demand) onChange({ ...demand, ...part });
  };
  const hasContent = demand !== null && demand.ledger !== "card";
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{outcome === ON_CARD ? texts.card : texts.title}</legend>
      {isSolved && (
        <Checkbox
          label={texts.solved}
          checked={demand !== null}
          disabled={disabled}
          onChange={(_, { checked }) => {
            onChange(checked === true ? demandFor(outcome, entry.opinion) : null);
          }}
        />
      )}
      {hasContent && (
        <Field label={texts.ledger} validationMessage={problem("ledger") ?? null}>
          <Select
            value={demand.ledger}
            disabled={disabled}
            onChange={(_, { value }) => {
              const ledger = value === "hardship" ? "hardship" : "demands";
              onChange({ ...emptyDemand(ledger), ...demand, ledger, codes: [] });
            }}
          >
            {(["demands", "hardship"] as const).map((ledger) => (
              <option key={ledger} value={ledger}>
                {texts[ledger]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {hasContent && villageCode !== null && (
        <Field label={texts.villageCode} hint={texts.villageCodeHint} required>
          <Input
            value={villageCode}
            disabled={disabled}
            maxLength={12}
            onChange={(_, { value }) => {
              onVillageCode(value.trim());
            }}
          />
        </Field>
      )}
      {demand?.ledger === "demands" && (
        <Choice
          label={texts.category}
          required
          disabled={disabled}
          value={demand.category}
          problem={problem("category")}
          values={DEMAND_CATEGORIES.values}
          onChange={(category) => {
            change({ category });
          }}
        />
      )}
      {demand && demand.ledger !== "demands" && (
        <HardshipFields demand={demand} problem={problem} disabled={disabled} onChange={change} />
      )}
      {hasContent && (
        <Field
          label={texts.content}
          hint={texts.contentHint}
          validationMessage={problem("content") ?? null}
        >
          <Textarea
            value={demand.content}
            disabled={disabled}
            maxLength={MAX_CONTENT}
            onChange={(_, { value }) => {
              change({ content: value });
            }}
          />
        </Field>
      )}
      {hasContent && isSolved && (
        <Field label={texts.result} hint={texts.resultHint}>
          <Input
            value={demand.result}
            disabled={disabled}
            onChange={(_, { value }) => {
              change({ result: value });
            }}
          />
        </Field>
      )}
    </fieldset>
  );
}
