import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { OpenLine } from "../../moves/worker/calls.ts";
import {
  ALL,
  LATE,
  NOBODY,
  isLate,
  optionsFor,
  type FilterOptions,
  type ItemFilter,
} from "../filter.ts";
import { useItemsTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    margin: "4px 0 12px",
  },
  /** The longest of its options must not make a list wider than its place. */
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface FiltersProps {
  readonly lines: readonly OpenLine[];
  readonly filter: ItemFilter;
  readonly onChange: (filter: ItemFilter) => void;
}

export function Filters({ lines, filter, onChange }: FiltersProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { filter: texts, ages, nobody } = useItemsTexts();
  const options = useMemo(() => optionsFor(lines), [lines]);
  const words: Readonly<Record<string, string>> = { ...ages, [LATE]: texts.late, [NOBODY]: nobody };
  const late = { value: LATE, count: lines.filter(isLate).length };
  const chooser = (key: keyof FilterOptions, choices: FilterOptions["person"]) => (
    <Field label={texts[key]} className={styles.field}>
      <Select
        value={filter[key]}
        onChange={(_, { value }) => {
          onChange({ ...filter, [key]: value });
        }}
      >
        <option value="">{texts.all}</option>
        {choices.map(({ value, count }) => (
          <option key={value} value={value}>
            {fill(texts.option, { label: words[value] ?? value, count })}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Disclosure open={lines.length > 5} summary={texts.title}>
      {() => (
        <>
          <div className={styles.fields}>
            {chooser("state", late.count > 0 ? [late, ...options.state] : options.state)}
            {chooser("age", options.age)}
            {chooser("person", options.person)}
            {chooser("kind", options.kind)}
            <Field label={texts.search} hint={texts.searchHint} className={styles.field}>
              <Input
                type="search"
                value={filter.search}
                onChange={(_, { value }) => {
                  onChange({ ...filter, search: value });
                }}
              />
            </Field>
          </div>
          {filter !== ALL && (
            <div className={pane.row}>
              <Button
                size="small"
                onClick={() => {
                  onChange(ALL);
                }}
              >
                {texts.clear}
              </Button>
            </div>
          )}
        </>
      )}
    </Disclosure>
  );
}
