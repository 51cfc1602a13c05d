import { Button, mergeClasses } from "@fluentui/react-components";
import { monthLabel } from "../../../domain/periods/index.ts";
import { FilePicker } from "../../shared/FilePicker.tsx";
import { periodOptions } from "../../shared/periods.ts";
import { SelectField } from "../../shared/SelectField.tsx";
import { Written } from "../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { usedFor, type ReviewViewProps } from "../flow/flow.ts";
import { useReviewTexts } from "../texts/index.ts";
import { useReview } from "./context.ts";

/** The month, and the files of earlier months. */
export function ChooseMonth({ flow, state, titleRef }: ReviewViewProps) {
  const pane = usePaneStyles();
  const { choose } = useReviewTexts();
  const { today } = useReview();
  const { month, reading } = state.choice;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      <SelectField
        label={choose.month}
        value={month}
        options={[
          { id: "", label: choose.monthOfBook },
          ...periodOptions("month", today()).map(({ id, label }) => ({
            id,
            label: fill(choose.monthName, { id, label }),
          })),
        ]}
        onChange={(chosen) => {
          flow.choose({ month: chosen });
        }}
      />
      <Files state={state} />
      <div className={pane.row}>
        <Button
          appearance="primary"
          disabledFocusable={reading > 0}
          onClick={() => {
            void flow.make();
          }}
        >
          {choose.make}
        </Button>
      </div>
      <Written flow={flow} state={state} />
    </>
  );
}

function Files({ state: { choice } }: Pick<ReviewViewProps, "state">) {
  const pane = usePaneStyles();
  const { choose } = useReviewTexts();
  const { addFiles, removeFile } = useReview();
  const { files, month, reading } = choice;
  return (
    <section className={pane.field} aria-label={choose.files}>
      <h3 className={pane.title}>{choose.files}</h3>
      <p className={pane.quiet}>{choose.filesHint}</p>
      <FilePicker
        kind="files"
        onPick={(picked) => {
          void addFiles(picked);
        }}
      >
        {choose.pick}
      </FilePicker>
      <p role="status" className={pane.quiet}>
        {reading > 0 && fill(choose.reading, { count: reading })}
      </p>
      {files.length > 0 && (
        <ul className={pane.list} aria-label={choose.files}>
          {files.map((file) => (
            <li key={file.id} className={mergeClasses(pane.item, pane.fileItem)}>
              <span>
                <span className={pane.strong}>
                  {fill(choose.monthName, { id: file.month, label: monthLabel(file.month) })}
                </span>{" "}
                {file.unit}
                <br />
                <span className={pane.quiet}>
                  {file.name}
                  {month !== "" && ` · ${choose.uses[usedFor(file, month)]}`}
                </span>
              </span>
              <Button
                size="small"
                className={pane.small}
                aria-label={fill(choose.remove, { name: file.name })}
                onClick={() => {
                  removeFile(file.id);
                }}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
