import { makeStyles, Spinner, Tab, TabList } from "@fluentui/react-components";
import { Suspense, useId, useState, type ReactNode } from "react";
import { useVisitsTexts } from "../texts/index.ts";

const TABS = ["entry", "quotas"] as const;
type TabId = (typeof TABS)[number];

const useStyles = makeStyles({
  tabs: { margin: "0 0 8px -12px" },
});

/** The views of the task; what was opened goes on behind the other. */
export function VisitsTabs(views: Readonly<Record<TabId, ReactNode>>) {
  const styles = useStyles();
  const { tabs } = useVisitsTexts();
  const id = useId();
  const [shown, setShown] = useState<TabId>("entry");
  const [opened, setOpened] = useState<readonly TabId[]>(["entry"]);
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={tabs.label}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          const chosen = TABS.find((it) => it === value);
          if (!chosen) return;
          setShown(chosen);
          if (!opened.includes(chosen)) setOpened([...opened, chosen]);
        }}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} id={`${id}-${tab}`} aria-controls={`${id}-${tab}-view`}>
            {tabs[tab]}
          </Tab>
        ))}
      </TabList>
      {TABS.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          id={`${id}-${tab}-view`}
          aria-labelledby={`${id}-${tab}`}
          hidden={tab !== shown}
        >
          {opened.includes(tab) && (
            <Suspense fallback={<Spinner label={tabs.opening} />}>{views[tab]}</Suspense>
          )}
        </div>
      ))}
    </>
  );
}
