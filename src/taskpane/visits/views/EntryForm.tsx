import { Button, Checkbox, Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { MAX_TEXT, NOTHING_TO_DO } from "../../../domain/entry/index.ts";
import type { Entry, EntryDemand } from "../../../domain/entry/index.ts";
import { describeFinding } from "../../../domain/findings/describe.ts";
import { VISIT_OUTCOMES, VISIT_WAYS } from "../../../domain/ledgers/lists/visits.ts";
import type { EntryFacts } from "../../../entry/facts.ts";
import { villageLetters } from "../../../entry/settle.ts";
import { Disclosure } from "../../shared/Disclosure.tsx";
import { problemOf, type VisitsFlow } from "../flow/flow.ts";
import type { VisitsState } from "../flow/state.ts";
import { useVisitsTexts } from "../texts/index.ts";
import { Choice } from "./Choice.tsx";
import { DemandPart } from "./DemandPart.tsx";
import { HouseholdsField } from "./HouseholdsField.tsx";
import { knownHouseholds } from "./known.ts";
import { demandAfter } from "./outcome.ts";
import { VisitorsField } from "./VisitorsField.tsx";
import { Warnings } from "./Warnings.tsx";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The next visit of the same cadres on the same day begins with its households. */
const NEXT = "households";

interface EntryFormProps {
  readonly flow: VisitsFlow;
  readonly state: VisitsState;
  readonly facts: EntryFacts;
}

/** One visit, in the order in which it is told; Ctrl+Enter saves from every field. */
export function EntryForm({ flow, state, facts }: EntryFormProps) {
  const styles = useStyles();
  const texts = useVisitsTexts();
  const { entry, problems, phase, round } = state;
  const disabled = phase !== "typing";
  const form = useRef<HTMLFormElement>(null);
  const known = useMemo(() => knownHouseholds(facts), [facts]);
  const isCodeUnknown = useMemo(() => villageLetters(facts, "").finding !== null, [facts]);
  const asksCode = state.asksVillageCode || isCodeUnknown;

  const focus = (field: string, options: FocusOptions = {}) => {
    const inputs = `[data-field="${field}"] :is(input, select, textarea)`;
    const wrong = form.current?.querySelector<HTMLElement>(`${inputs}[aria-invalid=true]`);
    (wrong ?? form.current?.querySelector<HTMLElement>(inputs))?.focus(options);
  };
  useEffect(() => {
    if (round === 0) return;
    focus(NEXT, { preventScroll: true });
    // What was written stands at the top, and is to be seen.
    document.documentElement.scrollTop = 0;
  }, [round]);
  useEffect(() => {
    const [first] = problems;
    if (first?.field) focus(first.field);
  }, [problems]);

  const problem = (field: keyof Entry, part?: keyof EntryDemand): string | undefined => {
    const finding = problemOf(problems, field, part);
    return finding && describeFinding(finding, "full").message;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void flow.save();
  };
  const isNothing = entry.opinion === "" && entry.outcome === NOTHING_TO_DO;

  return (
    <form
      ref={form}
      className={styles.form}
      // Our own sentences say what is missing; a picker is empty when something was picked.
      noValidate
      onKeyDown={onKeyDown}
      onBlur={flow.leaveField}
      onSubmit={(event) => {
        event.preventDefault();
        void flow.save();
      }}
    >
      <div data-field="date">
        <Field label={texts.date} required validationMessage={problem("date") ?? null}>
          <Input
            type="date"
            value={entry.date}
            disabled={disabled}
            onChange={(_, { value }) => {
              flow.edit({ date: value });
            }}
          />
        </Field>
      </div>
      <div data-field="visitors">
        <VisitorsField
          roster={facts.cadres}
          visitors={entry.visitors}
          problem={problem("visitors")}
          disabled={disabled}
          onChange={(visitors) => {
            flow.edit({ visitors });
          }}
        />
      </div>
      <div data-field="households">
        <HouseholdsField
          known={known}
          households={entry.households}
          problem={problem("households")}
          disabled={disabled}
          onChange={(households) => {
            flow.edit({ households });
          }}
        />
      </div>
      <div data-field="way">
        <Choice
          label={texts.way}
          required
          value={entry.way}
          values={VISIT_WAYS.values}
          problem={problem("way")}
          disabled={disabled}
          onChange={(way) => {
            flow.edit({ way });
          }}
        />
      </div>
      <div data-field="opinion">
        <Checkbox
          label={texts.noDemand}
          checked={isNothing}
          disabled={disabled}
          onChange={(_, { checked }) => {
            const isChecked = checked === true;
            flow.edit(
              isChecked
                ? { opinion: "", outcome: NOTHING_TO_DO, demand: null }
                : { outcome: "", demand: null },
            );
          }}
        />
        {!isNothing && (
          <Field label={texts.opinion} required validationMessage={problem("opinion") ?? null}>
            <Textarea
              value={entry.opinion}
              disabled={disabled}
              maxLength={MAX_TEXT}
              onChange={(_, { value }) => {
                flow.edit({ opinion: value });
              }}
            />
          </Field>
        )}
      </div>
      {!isNothing && (
        <div data-field="outcome">
          <Choice
            label={texts.outcome}
            required
            value={entry.outcome}
            values={VISIT_OUTCOMES.values}
            problem={problem("outcome")}
            disabled={disabled}
            onChange={(outcome) => {
              flow.edit({ outcome, demand: demandAfter(outcome, entry.opinion, entry.demand) });
            }}
          />
        </div>
      )}
      <div data-field="demand">
        <DemandPart
          entry={entry}
          problem={(part) => problem("demand", part)}
          disabled={disabled}
          villageCode={asksCode ? state.villageCode : null}
          onVillageCode={flow.typeVillageCode}
          onChange={(demand) => {
            flow.edit({ demand });
          }}
        />
      </div>
      <Disclosure summary={`${texts.more}(${texts.moreHint})`}>
        {() =>
          (["response", "feeling"] as const).map((field) => (
            <Field key={field} label={texts[field]} validationMessage={problem(field) ?? null}>
              <Textarea
                value={entry[field]}
                disabled={disabled}
                maxLength={MAX_TEXT}
                onChange={(_, { value }) => {
                  flow.edit({ [field]: value });
                }}
              />
            </Field>
          ))
        }
      </Disclosure>
      <Warnings
        entry={entry}
        facts={facts}
        known={known}
        today={flow.today()}
        problems={problems}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={disabled}>
          {phase === "saving" ? texts.saving : texts.save}
        </Button>
        <Button
          disabledFocusable={disabled}
          onClick={() => {
            flow.clear();
          }}
        >
          {texts.clear}
        </Button>
      </div>
    </form>
  );
}
