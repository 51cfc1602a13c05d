import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
} from "@fluentui/react-components";
import { useStore } from "../store.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

/** What the workbench or its grid has to say, one thing at a time. */
export function NoticeDialog({ workbench }: { readonly workbench: Workbench }) {
  const { notice } = useStore(workbench.state);
  const texts = useTexts();
  const close = (agreed: boolean): void => {
    workbench.state.set({ notice: null });
    if (agreed) notice?.yes?.();
    else notice?.no?.();
  };
  return (
    <Dialog
      modalType="alert"
      open={notice !== null}
      onOpenChange={() => {
        close(false);
      }}
    >
      <DialogSurface aria-describedby="wb-notice" aria-label={texts.title}>
        <DialogBody>
          <DialogContent id="wb-notice">{notice?.text}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                close(true);
              }}
            >
              {notice?.yes ? texts.yes : texts.ok}
            </Button>
            {notice?.yes && (
              <Button
                onClick={() => {
                  close(false);
                }}
              >
                {texts.no}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
