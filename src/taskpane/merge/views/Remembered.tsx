import { Button } from "@fluentui/react-components";
import type { Flow } from "../flow/flow.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { FilePicker } from "../../shared/FilePicker.tsx";
import { usePaneStyles } from "../../shared/styles.ts";

/** Remembered answers in and out, as the file that the command line knows too. */
export function Remembered({ flow, count }: { readonly flow: Flow; readonly count: number }) {
  const styles = usePaneStyles();
  const { choose, questions } = useMergeTexts();
  return (
    <>
      <p className={styles.quiet}>{fill(choose.answers, { count })}</p>
      <div className={styles.row}>
        <FilePicker
          kind="file"
          accept=".json"
          onPick={([file]) => {
            if (file) void file.text().then((text) => flow.importAnswers(file.name, text));
          }}
        >
          {questions.import}
        </FilePicker>
        {flow.canDownload && count > 0 && (
          <Button
            onClick={() => {
              void flow.exportAnswers();
            }}
          >
            {questions.export}
          </Button>
        )}
      </div>
    </>
  );
}
