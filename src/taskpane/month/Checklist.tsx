import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { monthLabel } from "../../domain/periods/index.ts";
import { nextMonthStep, type MonthStep, type MonthStepId } from "../../job/month.ts";
import { openPage } from "../navigation.ts";
import { Part } from "../shared/Part.tsx";
import { usePaneStyles } from "../shared/styles.ts";
import { useStore } from "../store.ts";
import { fill } from "../texts/index.ts";
import type { MonthFlow } from "./flow.ts";
import type { MonthView } from "./look.ts";
import { STEP_PLACES } from "./places.ts";
import { useMonthTexts } from "./texts/index.ts";

const useStyles = makeStyles({
  box: { marginTop: "12px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  number: { color: tokens.colorNeutralForeground2, minWidth: "16px" },
  /** At the end of its line, or below where that is too short. */
  go: { marginLeft: "auto" },
  text: { margin: "4px 0 4px 24px", lineHeight: tokens.lineHeightBase200 },
});

/** 收齐 → 汇总 → 核查 → 上报 → 月评 → 晒账: how far the month has come, and what to press next. */
export function Checklist({ flow }: { readonly flow: MonthFlow }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useMonthTexts();
  const { look, isLooking } = useStore(flow);
  useEffect(() => {
    void flow.look();
  }, [flow]);
  if (!look) {
    return (
      <p role="status" className={mergeClasses(pane.quiet, styles.box)}>
        {isLooking && texts.looking}
      </p>
    );
  }
  const view = look.ok ? look.view : null;
  const month = view?.month ?? "";
  return (
    <section className={styles.box} aria-label={texts.title}>
      <Part
        key={month}
        title={
          month === "" ? texts.title : fill(texts.titleOf, { month, label: monthLabel(month) })
        }
        about={look.ok ? aboutOf(look.view, texts) : texts.uncertain}
        open={month !== ""}
      >
        {() => (
          <>
            {!look.ok && <p>{look.sentence}</p>}
            {look.ok && month === "" && <p className={pane.quiet}>{texts.noSummary}</p>}
            {look.ok && <Steps view={look.view} />}
            <Button
              size="small"
              disabledFocusable={isLooking}
              onClick={() => {
                void flow.look();
              }}
            >
              {texts.again}
            </Button>
          </>
        )}
      </Part>
    </section>
  );
}

type Texts = ReturnType<typeof useMonthTexts>;

function aboutOf(view: MonthView, texts: Texts): string {
  const { month } = view;
  if (month === "") return "";
  const next = nextStep(view);
  return next ? fill(texts.next, { step: texts.steps[next] }) : texts.allDone;
}

/** What nothing certain is known of comes last. */
function nextStep({ steps, unsure }: MonthView): MonthStepId | null {
  const certain = nextMonthStep(steps.filter(({ id }) => !unsure.has(id)));
  return (certain ?? steps.find(({ id }) => unsure.has(id)))?.id ?? null;
}

function Steps({ view }: { readonly view: MonthView }) {
  const pane = usePaneStyles();
  const texts = useMonthTexts();
  const next = nextStep(view);
  return (
    <ol className={pane.list} aria-label={texts.title}>
      {view.steps.map((step, index) => (
        <li
          key={step.id}
          className={pane.item}
          {...(step.id === next && { "aria-current": "step" })}
        >
          <Step
            step={step}
            number={index + 1}
            isUnsure={view.unsure.has(step.id)}
            isNext={step.id === next}
          />
        </li>
      ))}
    </ol>
  );
}

const COLORS = {
  done: "success",
  attention: "warning",
  open: "brand",
  waiting: "subtle",
  unsure: "important",
} as const;

interface StepProps {
  readonly step: MonthStep;
  readonly number: number;
  readonly isUnsure: boolean;
  readonly isNext: boolean;
}

function Step({ step, number, isUnsure, isNext }: StepProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useMonthTexts();
  const { id, made, missing, next, notes } = step;
  const state = isUnsure ? "unsure" : step.state;
  const lines = isUnsure
    ? [unsureWords(step, texts)]
    : [...(step.state === "attention" ? missing : []), next, ...notes];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.number}>{number}</span>
        <span className={pane.strong}>{texts.steps[id]}</span>
        <Badge appearance="outline" color={COLORS[state]}>
          {texts.states[state]}
        </Badge>
        {state !== "waiting" && (
          <Button
            className={styles.go}
            size="small"
            appearance={isNext ? "primary" : "secondary"}
            onClick={() => {
              const { task, part } = STEP_PLACES[id];
              openPage(task, part);
            }}
          >
            {texts.go[id]}
          </Button>
        )}
      </div>
      {[made, ...lines]
        .filter((line) => line !== "")
        .map((line) => (
          <div key={line} className={mergeClasses(styles.text, pane.quiet)}>
            {line}
          </div>
        ))}
    </>
  );
}

function unsureWords({ id, made }: MonthStep, { unsure }: Texts): string {
  if (id !== "publish") return unsure.sheet;
  return made === "" ? unsure.notMade : unsure.made;
}
