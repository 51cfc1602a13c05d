import { makeStyles, Spinner, Tab, TabList } from "@fluentui/react-components";
import { Suspense, useId, useState, type ReactNode } from "react";
import { useSection } from "../navigation.ts";

const useStyles = makeStyles({
  tabs: { margin: "0 0 8px -12px" },
});

interface TabsProps<Id extends string> {
  /** The first one is shown at first. */
  readonly ids: readonly [Id, ...Id[]];
  readonly views: Readonly<Record<Id, ReactNode>>;
  readonly texts: Readonly<Record<Id | "label" | "opening", string>>;
}

/** The views of a task beside each other; what was opened goes on behind the other. */
export function Tabs<Id extends string>({ ids, views, texts }: TabsProps<Id>) {
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState<Id>(ids[0]);
  const [opened, setOpened] = useState<readonly Id[]>([ids[0]]);
  const show = (chosen: Id) => {
    setShown(chosen);
    if (!opened.includes(chosen)) setOpened([...opened, chosen]);
  };
  useSection(ids, show);
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={texts.label}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          const chosen = ids.find((it) => it === value);
          if (chosen !== undefined) show(chosen);
        }}
      >
        {ids.map((tab) => (
          <Tab key={tab} value={tab} id={`${id}-${tab}`} aria-controls={`${id}-${tab}-view`}>
            {texts[tab]}
          </Tab>
        ))}
      </TabList>
      {ids.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          id={`${id}-${tab}-view`}
          aria-labelledby={`${id}-${tab}`}
          hidden={tab !== shown}
        >
          {opened.includes(tab) && (
            <Suspense fallback={<Spinner label={texts.opening} />}>{views[tab]}</Suspense>
          )}
        </div>
      ))}
    </>
  );
}
