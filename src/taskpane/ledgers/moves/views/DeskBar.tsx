import { Button, Spinner } from "@fluentui/react-components";
import { SheetNotices } from "../../../shared/sheets/views/SheetNotices.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useStore } from "../../../store.ts";
import { useMovesTexts } from "../texts/index.ts";
import { useMoves } from "./context.ts";

/** What came of the last step, and the way back from it. */
export function DeskBar() {
  const styles = usePaneStyles();
  const texts = useMovesTexts();
  const { desk } = useMoves();
  const { phase, notices, done } = useStore(desk);
  return (
    <>
      <SheetNotices notices={notices} words={texts.notices} onClose={desk.closeNotice} />
      <div role="status">
        {phase !== "resting" && <Spinner size="tiny" label={texts.phases[phase]} />}
      </div>
      {done.length > 0 && (
        <div className={styles.row}>
          <Button
            disabledFocusable={phase !== "resting"}
            onClick={() => {
              void desk.undo();
            }}
          >
            {texts.undo}
          </Button>
        </div>
      )}
    </>
  );
}
