import { Button, Checkbox } from "@fluentui/react-components";
import { FilePicker } from "../../../shared/FilePicker.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useHandoutTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

/** Whether last month goes on, and from which files. */
export function CarryFields({ flow, state: { choice } }: ViewProps) {
  const pane = usePaneStyles();
  const { choose } = useHandoutTexts();
  return (
    <div className={pane.field}>
      <Checkbox
        label={choose.carry}
        checked={choice.withCarry}
        onChange={(_, { checked }) => {
          flow.choose({ withCarry: checked === true });
        }}
      />
      {choice.withCarry && (
        <div className={pane.nested}>
          <p className={pane.quiet}>{choose.carryHint}</p>
          <div className={pane.row}>
            <FilePicker kind="folder" onPick={flow.addFiles}>
              {choose.pickFolder}
            </FilePicker>
            <FilePicker kind="files" onPick={flow.addFiles}>
              {choose.pickFiles}
            </FilePicker>
            {choice.files.length > 0 && (
              <Button
                appearance="subtle"
                onClick={() => {
                  flow.choose({ files: [], passedOver: [] });
                }}
              >
                {choose.clear}
              </Button>
            )}
          </div>
          <p role="status">{fill(choose.files, { count: choice.files.length })}</p>
        </div>
      )}
    </div>
  );
}
