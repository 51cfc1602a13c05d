import { Button } from "@fluentui/react-components";
import type { Ref } from "react";
import { fromInput } from "../files/gather.ts";
import type { Flow } from "../flow/flow.ts";
import type { FlowState } from "../flow/state.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { DropArea } from "./DropArea.tsx";
import { FilePicker } from "../../shared/FilePicker.tsx";
import { Paged } from "../../shared/Paged.tsx";
import { PeriodField } from "./PeriodField.tsx";
import { Remembered } from "./Remembered.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { VillagesField } from "./VillagesField.tsx";

export interface ViewProps {
  readonly flow: Flow;
  readonly state: FlowState;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** Files, 村名单, period: all that a run needs to be told. */
export function Choose({ flow, state, titleRef }: ViewProps) {
  const styles = usePaneStyles();
  const { choose, result } = useMergeTexts();
  const { files, passedOver, written } = state;
  const add = (picked: readonly File[]) => {
    flow.addFiles(fromInput(picked));
  };
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      <DropArea onDrop={flow.addFiles}>
        <p>{choose.drop}</p>
        <div className={styles.row}>
          <FilePicker kind="files" onPick={add}>
            {choose.files}
          </FilePicker>
          <FilePicker kind="folder" onPick={add}>
            {choose.folder}
          </FilePicker>
        </div>
      </DropArea>
      <p role="status">{files.length > 0 && fill(choose.chosen, { count: files.length })}</p>
      {passedOver.length > 0 && <p>{fill(choose.others, { count: passedOver.length })}</p>}
      {files.length > 0 && (
        <>
          <Paged items={files} label={choose.title} keyOf={({ path }) => path}>
            {({ path }) => (
              <span className={styles.fileItem}>
                <span>{path}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.small}
                  aria-label={fill(choose.remove, { name: path })}
                  onClick={() => {
                    flow.dispatch({ type: "file-removed", path });
                  }}
                >
                  ✕
                </Button>
              </span>
            )}
          </Paged>
          <div className={styles.row}>
            <Button
              onClick={() => {
                flow.dispatch({ type: "files-cleared" });
              }}
            >
              {choose.clear}
            </Button>
          </div>
        </>
      )}
      <VillagesField
        villages={state.villages}
        sheets={state.book?.sheets ?? []}
        words={choose}
        onChoose={flow.chooseVillages}
      />
      <PeriodField flow={flow} period={state.period} />
      <p className={styles.quiet}>{state.book?.hasRules ? choose.rulesOwn : choose.rulesDefault}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={files.length === 0}
          onClick={() => {
            void flow.start();
          }}
        >
          {choose.start}
        </Button>
      </div>
      {written && (
        <>
          <p>{fill(result.undoEarlierHint, { count: written.sheets.length })}</p>
          <div className={styles.row}>
            <Button
              onClick={() => {
                void flow.undo();
              }}
            >
              {result.undoEarlier}
            </Button>
          </div>
        </>
      )}
      <Remembered flow={flow} count={state.remembered.length} />
    </>
  );
}
