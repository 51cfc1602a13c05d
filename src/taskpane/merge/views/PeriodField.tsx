import { Field, Input, Select } from "@fluentui/react-components";
import type { Flow } from "../flow/flow.ts";
import type { PeriodChoice } from "../job/order.ts";
import { useMergeTexts } from "../texts/index.ts";
import { usePaneStyles } from "../../shared/styles.ts";

const KINDS = ["files", "month", "week", "half"] as const;

/** What the run is about: the files' own month, or a month, week or half-month that is named. */
export function PeriodField({
  flow,
  period,
}: {
  readonly flow: Flow;
  readonly period: PeriodChoice;
}) {
  const styles = usePaneStyles();
  const { choose } = useMergeTexts();
  const change = (changed: PeriodChoice) => {
    flow.dispatch({ type: "period-chosen", period: changed });
  };
  return (
    <>
      <Field label={choose.period} className={styles.field}>
        <Select
          value={period.kind}
          onChange={(_, { value }) => {
            const kind = KINDS.find((known) => known === value) ?? "files";
            change(kind === "files" ? { kind } : { kind, id: "" });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {choose.periodKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {period.kind !== "files" && (
        <Field
          label={choose.periodId}
          hint={choose.periodHints[period.kind]}
          className={styles.field}
        >
          <Input
            value={period.id}
            onChange={(_, { value }) => {
              change({ kind: period.kind, id: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
