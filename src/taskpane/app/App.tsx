import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { displayLanguage } from "../host/office.ts";
import type { Host } from "../host/store.ts";
import { Elsewhere } from "../pages/Elsewhere.tsx";
import { Silent } from "../pages/Silent.tsx";
import { Waiting } from "../pages/Waiting.tsx";
import type { Preferences } from "../preferences.ts";
import type { SampleDesk } from "../sample/desk.ts";
import { useStore, type Store } from "../store.ts";
import type { Task } from "../tasks.ts";
import { LocaleContext, localeOf, texts } from "../texts/index.ts";
import { themes } from "../theme/brand.ts";
import type { ThemeName } from "../theme/choose.ts";
import { useThemeName } from "../theme/useTheme.ts";
import { Boundary } from "./Boundary.tsx";
import { Shell } from "./Shell.tsx";

/** What the browser itself draws, such as the sign of a date field, in colours that can be seen. */
const COLOR_SCHEMES = {
  light: "light",
  dark: "dark",
  contrast: "light dark",
} as const satisfies Readonly<Record<ThemeName, string>>;

/** What the pages need from outside. */
export interface PaneProps {
  readonly preferences: Store<Preferences>;
  /** 插入示例; without it no sample is offered. */
  readonly sample?: SampleDesk;
  /** The tasks of the product, unless a test brings its own. */
  readonly tasks?: readonly Task[];
}

export interface AppProps extends PaneProps {
  readonly host: Store<Host>;
}

const useStyles = makeStyles({
  app: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The pane as a whole: language and theme around the page that fits where it runs. */
export function App({ host, ...pane }: AppProps) {
  const styles = useStyles();
  const state = useStore(host);
  const { language, theme } = useStore(pane.preferences);
  const locale = localeOf(language === "excel" ? displayLanguage() : language);
  const themeName = useThemeName(theme);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts[locale].product;
  }, [locale]);

  return (
    <LocaleContext value={locale}>
      <FluentProvider
        theme={themes[themeName]}
        className={styles.app}
        style={{ colorScheme: COLOR_SCHEMES[themeName] }}
      >
        <Boundary texts={texts[locale].broken}>
          {state === "waiting" && <Waiting />}
          {state === "silent" && <Silent />}
          {state === "elsewhere" && <Elsewhere />}
          {state === "excel" && <Shell {...pane} />}
        </Boundary>
      </FluentProvider>
    </LocaleContext>
  );
}
