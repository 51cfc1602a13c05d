import type { EntryDemand } from "../../../domain/entry/index.ts";
import { nameInitials } from "../../../domain/households/index.ts";
import { SUPPORT_TYPES } from "../../../domain/ledgers/lists/common.ts";
import {
  HARDSHIP_REASONS,
  HARDSHIP_TYPES,
  NEEDS,
} from "../../../domain/ledgers/lists/households.ts";
import { OCCUPATIONS } from "../../../domain/ledgers/lists/people.ts";
import { useVisitsTexts } from "../texts/index.ts";
import { Chips } from "../../shared/picker/Chips.tsx";
import { Choice } from "./Choice.tsx";
import { Picker } from "../../shared/picker/Picker.tsx";

/** What is asked about hardship; onto the card alone everything may stay open. */
export function HardshipFields({
  demand,
  problem,
  disabled,
  onChange,
}: {
  readonly demand: EntryDemand;
  readonly problem: (part: keyof EntryDemand) => string | undefined;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<EntryDemand>) => void;
}) {
  const { demand: texts } = useVisitsTexts();
  const inLedger = demand.ledger === "hardship";
  const common = { disabled };
  return (
    <>
      <Choice
        {...common}
        label={texts.hardshipType}
        required={inLedger}
        value={demand.hardshipType}
        problem={problem("hardshipType")}
        values={HARDSHIP_TYPES.values}
        onChange={(hardshipType) => {
          onChange({ hardshipType });
        }}
      />
      <Choice
        {...common}
        label={texts.hardshipReason}
        required={inLedger}
        value={demand.hardshipReason}
        problem={problem("hardshipReason")}
        values={HARDSHIP_REASONS.values}
        onChange={(hardshipReason) => {
          onChange({ hardshipReason });
        }}
      />
      <div>
        <Picker
          {...common}
          label={texts.needs}
          required={inLedger}
          problem={problem("needs")}
          search={(query) =>
            NEEDS.values
              .filter((need) => !demand.needs.includes(need) && fits(need, query.trim()))
              .map((need) => ({ key: need, content: need }))
          }
          onPick={(need) => {
            onChange({ needs: [...demand.needs, need] });
          }}
          onRemoveLast={() => {
            onChange({ needs: demand.needs.slice(0, -1) });
          }}
        />
        <Chips
          label={texts.needs}
          chips={demand.needs.map((need) => ({ key: need, name: need, content: need }))}
          disabled={disabled}
          onRemove={(need) => {
            onChange({ needs: demand.needs.filter((it) => it !== need) });
          }}
        />
      </div>
      {inLedger && (
        <>
          <Choice
            {...common}
            label={texts.supportType}
            value={demand.supportType}
            values={SUPPORT_TYPES.values}
            onChange={(supportType) => {
              onChange({ supportType });
            }}
          />
          <Choice
            {...common}
            label={texts.occupation}
            value={demand.occupation}
            values={OCCUPATIONS.values}
            onChange={(occupation) => {
              onChange({ occupation });
            }}
          />
        </>
      )}
    </>
  );
}

function fits(need: string, typed: string): boolean {
  return need.includes(typed) || nameInitials(need).some((it) => it.startsWith(typed));
}
