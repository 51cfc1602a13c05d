import { inLocale, type Ribbon } from "../ribbon/manifest.ts";
import { useStore } from "../store.ts";
import { LocaleContext, texts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";
import { GridView } from "./GridView.tsx";
import { PaneFrame } from "./PaneFrame.tsx";

export function App({
  workbench,
  ribbon,
}: {
  readonly workbench: Workbench;
  readonly ribbon: Ribbon;
}) {
  const { locale, isPaneShown } = useStore(workbench.state);
  return (
    <LocaleContext value={locale}>
      <div className="wb">
        <header className="wb-title">{texts[locale].standIn}</header>
        <div className="wb-ribbon">
          {ribbon.tabs.flatMap((tab) =>
            tab.groups.flatMap((group) =>
              group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  onClick={() => {
                    workbench.press(button);
                  }}
                >
                  <img src={button.icon} alt="" width="32" height="32" />
                  {inLocale(button.label, locale)}
                </button>
              )),
            ),
          )}
        </div>
        <div className="wb-body">
          <GridView workbench={workbench} />
          <aside className="wb-pane" hidden={!isPaneShown}>
            <PaneFrame workbench={workbench} url={ribbon.paneUrl} />
          </aside>
        </div>
      </div>
    </LocaleContext>
  );
}
