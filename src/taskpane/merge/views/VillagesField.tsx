import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { VillageChoice } from "../flow/state.ts";
import { fill } from "../../texts/index.ts";
import { FilePicker } from "../../shared/FilePicker.tsx";
import { usePaneStyles } from "../../shared/styles.ts";

const useStyles = makeStyles({
  /** The longest of its options must not make a list wider than the pane. */
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
});

interface VillagesFieldProps {
  readonly villages: VillageChoice;
  /** Of the open workbook. */
  readonly sheets: readonly string[];
  readonly words: Readonly<
    Record<
      "villages" | "villagesHint" | "noVillages" | "villageFile" | "villageSheet" | "pickVillages",
      string
    >
  >;
  readonly onChoose: (villages: VillageChoice) => void;
}

/** The 村名单: none, a sheet of the open workbook, or a file. */
export function VillagesField({ villages, sheets, words, onChoose }: VillagesFieldProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  return (
    <>
      <Field
        label={words.villages}
        hint={words.villagesHint}
        className={mergeClasses(pane.field, styles.narrow)}
      >
        <Select
          value={villages.kind === "sheet" ? `sheet ${villages.name}` : villages.kind}
          onChange={(_, { value }) => {
            const name = sheets.find((sheet) => value === `sheet ${sheet}`);
            if (name !== undefined) onChoose({ kind: "sheet", name });
            else if (value === "none") onChoose({ kind: "none" });
          }}
        >
          <option value="none">{words.noVillages}</option>
          {villages.kind === "file" && (
            <option value="file">{fill(words.villageFile, { name: villages.file.path })}</option>
          )}
          {sheets.map((name) => (
            <option key={name} value={`sheet ${name}`}>
              {fill(words.villageSheet, { name })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={pane.row}>
        <FilePicker
          kind="file"
          onPick={([file]) => {
            if (file) onChoose({ kind: "file", file: { path: file.name, blob: file } });
          }}
        >
          {words.pickVillages}
        </FilePicker>
      </div>
    </>
  );
}
