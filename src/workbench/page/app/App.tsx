import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Ribbon } from "../ribbon/manifest.ts";
import { useStore } from "../store.ts";
import { LocaleContext, texts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";
import { CommandBar } from "./CommandBar.tsx";
import { GridView } from "./GridView.tsx";
import { NoticeDialog } from "./NoticeDialog.tsx";
import { PaneView } from "./PaneView.tsx";
import { RibbonBar } from "./RibbonBar.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { TitleBar } from "./TitleBar.tsx";
import { useDark } from "./useDark.ts";

interface Props {
  readonly workbench: Workbench;
  readonly ribbon: Ribbon;
}

/** The page as a whole, from top to bottom as Excel has it. */
export function App({ workbench, ribbon }: Props) {
  const { locale } = useStore(workbench.state);
  const isDark = useDark();

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts[locale].title;
  }, [locale]);

  return (
    <LocaleContext value={locale}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className="wb-theme">
        <div className="wb">
          <TitleBar workbench={workbench} />
          <CommandBar workbench={workbench} ribbon={ribbon} />
          <RibbonBar workbench={workbench} ribbon={ribbon} />
          <div className="wb-body">
            <GridView workbench={workbench} isDark={isDark} />
            <PaneView workbench={workbench} ribbon={ribbon} />
          </div>
          <StatusBar workbench={workbench} />
          <NoticeDialog workbench={workbench} />
        </div>
      </FluentProvider>
    </LocaleContext>
  );
}
