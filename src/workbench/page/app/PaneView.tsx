import { Button } from "@fluentui/react-components";
import { inLocale, type Ribbon } from "../ribbon/manifest.ts";
import { useStore } from "../store.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";
import { Icon } from "./icons.tsx";
import { PaneFrame } from "./PaneFrame.tsx";

interface Props {
  readonly workbench: Workbench;
  readonly ribbon: Ribbon;
}

/** The task pane at the right. Closed, its program goes on running. */
export function PaneView({ workbench, ribbon }: Props) {
  const { locale, isPaneShown } = useStore(workbench.state);
  const texts = useTexts();
  return (
    <aside className="wb-pane" aria-label={texts.pane.title} hidden={!isPaneShown}>
      <div className="wb-pane-bar">
        <h2>{inLocale(ribbon.name, locale)}</h2>
        <Button
          appearance="subtle"
          icon={<Icon name="reload" />}
          aria-label={texts.pane.reload}
          title={texts.pane.reload}
          onClick={() => {
            workbench.reloadPane();
          }}
        />
        <Button
          appearance="subtle"
          icon={<Icon name="close" />}
          aria-label={texts.pane.close}
          title={texts.pane.close}
          onClick={() => {
            workbench.showPane(false);
          }}
        />
      </div>
      <PaneFrame workbench={workbench} url={ribbon.paneUrl} />
    </aside>
  );
}
