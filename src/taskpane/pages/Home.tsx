import { Button, CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PaneProps } from "../app/App.tsx";
import { Icon } from "../icons.tsx";
import { openPage } from "../navigation.ts";
import { useStore } from "../store.ts";
import { TASKS } from "../tasks.ts";
import { useTexts } from "../texts/index.ts";
import { FirstRun } from "./FirstRun.tsx";

const useStyles = makeStyles({
  tasks: {
    display: "grid",
    // A second column where the pane is wide; one at 320 px.
    gridTemplateColumns: "repeat(auto-fill, minmax(240px, 1fr))",
    gap: "8px",
    listStyleType: "none",
    padding: 0,
    margin: 0,
  },
  item: { display: "flex", margin: 0 },
  task: { width: "100%", maxWidth: "none", justifyContent: "flex-start", textAlign: "start" },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  line: { display: "block", lineHeight: tokens.lineHeightBase200 },
  more: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "16px" },
});

const Month = lazy(() => import(/* webpackChunkName: "home-month" */ "../month/index.tsx"));

/** The tasks of the product, and how far the month has come; for newcomers a few words below them. */
export function Home({ preferences, sample, tasks = TASKS }: PaneProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { introduced } = useStore(preferences);
  return (
    <>
      <h2 id="tasks">{texts.home.tasks}</h2>
      <ul className={styles.tasks} aria-labelledby="tasks">
        {tasks.map(({ id, icon, texts: own, component }) => {
          const { name, summary } = own(texts);
          return (
            <li key={id} className={styles.item}>
              <CompoundButton
                className={styles.task}
                icon={{ className: styles.icon, children: <Icon name={icon} size={32} /> }}
                secondaryContent={
                  <>
                    <span className={styles.line}>{summary}</span>
                    {component === undefined && (
                      <span className={styles.line}>{texts.home.soon}</span>
                    )}
                  </>
                }
                onClick={() => {
                  openPage(id);
                }}
              >
                {name}
              </CompoundButton>
            </li>
          );
        })}
      </ul>
      <Suspense fallback={null}>
        <Month />
      </Suspense>
      {!introduced && (
        <FirstRun
          onDismiss={() => {
            preferences.set({ ...preferences.get(), introduced: true });
          }}
          {...(sample && { sample })}
        />
      )}
      <nav className={styles.more} aria-label={texts.home.more}>
        {(["settings", "help"] as const).map((id) => (
          <Button
            key={id}
            icon={<Icon name={id} />}
            onClick={() => {
              openPage(id);
            }}
          >
            {texts[id].title}
          </Button>
        ))}
      </nav>
    </>
  );
}
