import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { FilePicker } from "../../../shared/FilePicker.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useHandoutTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

const useStyles = makeStyles({
  /** The longest of its options must not make a list wider than the pane. */
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** The 村名单: a sheet of the open workbook, or a file. */
export function VillagesField({ flow, state: { choice, sheets } }: ViewProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { choose } = useHandoutTexts();
  const { villages } = choice;
  return (
    <>
      <Field
        label={choose.villages}
        hint={choose.villagesHint}
        className={mergeClasses(pane.field, styles.narrow)}
      >
        <Select
          value={villages.kind === "sheet" ? `sheet ${villages.name}` : villages.kind}
          onChange={(_, { value }) => {
            const name = sheets.find((sheet) => value === `sheet ${sheet}`);
            if (name !== undefined) flow.choose({ villages: { kind: "sheet", name } });
            else if (value === "none") flow.choose({ villages: { kind: "none" } });
          }}
        >
          <option value="none">{choose.noVillages}</option>
          {villages.kind === "file" && (
            <option value="file">{fill(choose.villageFile, { name: villages.file.path })}</option>
          )}
          {sheets.map((name) => (
            <option key={name} value={`sheet ${name}`}>
              {fill(choose.villageSheet, { name })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={pane.row}>
        <FilePicker
          kind="file"
          onPick={([file]) => {
            if (file) {
              flow.choose({ villages: { kind: "file", file: { path: file.name, blob: file } } });
            }
          }}
        >
          {choose.pickVillages}
        </FilePicker>
      </div>
    </>
  );
}
