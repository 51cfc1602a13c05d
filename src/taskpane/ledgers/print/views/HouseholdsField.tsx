import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { householdIndex } from "../../../../domain/households/index.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { Chips } from "../../../shared/picker/Chips.tsx";
import { MOST_OPTIONS, Picker } from "../../../shared/picker/Picker.tsx";
import { usePrintTexts } from "../texts/index.ts";
import type { PrintHousehold } from "../worker/calls.ts";
import type { ChooseProps } from "./Choose.tsx";

/** Drawn of those chosen; the others are counted. */
const SHOWN = 20;

/** Some households, found while typing; or all of a kind at once. */
export function HouseholdsField({ flow, facts, state }: ChooseProps) {
  const pane = usePaneStyles();
  const { choose } = usePrintTexts();
  const { households } = facts;
  const index = useMemo(() => householdIndex(households), [households]);
  const byKey = useMemo(() => new Map(households.map((it) => [it.key, it])), [households]);
  const chosen = state.choice.households;
  const isChosen = new Set(chosen);
  const pick = (keys: readonly string[]) => {
    flow.choose({ households: keys });
  };
  const search = (query: string) =>
    index
      .search(query, MOST_OPTIONS + 1 + chosen.length)
      .filter(({ key }) => !isChosen.has(key))
      .map((household) => ({ key: household.key, content: nameOf(household) }));
  const all = (wanted: (household: PrintHousehold) => boolean) => () => {
    pick(households.filter(wanted).map(({ key }) => key));
  };
  return (
    <div className={pane.field}>
      <Picker
        label={choose.households}
        hint={choose.householdsHint}
        search={search}
        onPick={(key) => {
          pick([...chosen, key]);
        }}
        onRemoveLast={() => {
          pick(chosen.slice(0, -1));
        }}
      />
      <p role="status">{fill(choose.chosenHouseholds, { count: chosen.length })}</p>
      <Chips
        label={choose.households}
        disabled={false}
        chips={chosen.slice(0, SHOWN).flatMap((key) => {
          const household = byKey.get(key);
          return household ? [{ key, name: nameOf(household), content: nameOf(household) }] : [];
        })}
        onRemove={(key) => {
          pick(chosen.filter((other) => other !== key));
        }}
      />
      {chosen.length > SHOWN && <p>{fill(choose.more, { count: chosen.length - SHOWN })}</p>}
      <div className={pane.row}>
        <Button size="small" onClick={all(({ isSpecial }) => isSpecial)}>
          {choose.special}
        </Button>
        <Button size="small" onClick={all(() => true)}>
          {choose.everybody}
        </Button>
        <Button size="small" onClick={all(() => false)}>
          {choose.none}
        </Button>
      </div>
    </div>
  );
}

function nameOf({ householder, group, householdNo }: PrintHousehold): string {
  return [householder, group, householdNo].filter((it) => it !== "").join(" ");
}
