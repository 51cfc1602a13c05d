import { Field, Select } from "@fluentui/react-components";
import type { Flow } from "../flow/flow.ts";
import type { FlowState } from "../flow/state.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { FilePicker } from "../../shared/FilePicker.tsx";
import { usePaneStyles } from "../../shared/styles.ts";

const NONE = "none";
const FILE = "file";

/** The 村名单: none, a sheet of the open workbook, or a file. */
export function VillagesField({ flow, state }: { readonly flow: Flow; readonly state: FlowState }) {
  const styles = usePaneStyles();
  const { choose } = useMergeTexts();
  const { villages, book } = state;
  const sheets = book?.sheets ?? [];
  return (
    <>
      <Field label={choose.villages} hint={choose.villagesHint} className={styles.field}>
        <Select
          value={villages.kind === "sheet" ? `sheet ${villages.name}` : villages.kind}
          onChange={(_, { value }) => {
            const name = sheets.find((sheet) => value === `sheet ${sheet}`);
            if (name !== undefined) flow.chooseVillages({ kind: "sheet", name });
            else if (value === NONE) flow.chooseVillages({ kind: "none" });
          }}
        >
          <option value={NONE}>{choose.noVillages}</option>
          {villages.kind === "file" && (
            <option value={FILE}>{fill(choose.villageFile, { name: villages.file.path })}</option>
          )}
          {sheets.map((name) => (
            <option key={name} value={`sheet ${name}`}>
              {fill(choose.villageSheet, { name })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <FilePicker
          kind="file"
          onPick={([file]) => {
            if (file) {
              flow.chooseVillages({ kind: "file", file: { path: file.name, blob: file } });
            }
          }}
        >
          {choose.pickVillages}
        </FilePicker>
      </div>
    </>
  );
}
