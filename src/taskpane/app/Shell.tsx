import { Button, Spinner } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState } from "react";
import { Icon } from "../icons.tsx";
import { openPage, page, type PageId } from "../navigation.ts";
import { Help } from "../pages/Help.tsx";
import { Home } from "../pages/Home.tsx";
import { Settings } from "../pages/Settings.tsx";
import { Soon } from "../pages/Soon.tsx";
import { useStore } from "../store.ts";
import { TASKS } from "../tasks.ts";
import { useTexts, type Texts } from "../texts/index.ts";
import type { PaneProps } from "./App.tsx";
import { Frame } from "./Frame.tsx";

/** The pane inside Excel: the page that is open, and hidden behind it the tasks that go on. */
export function Shell(pane: PaneProps) {
  const { preferences, tasks = TASKS } = pane;
  const texts = useTexts();
  const id = useStore(page);
  const [visited, setVisited] = useState<readonly PageId[]>([]);
  if (!visited.includes(id)) setVisited([...visited, id]);

  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    window.scrollTo(0, 0);
    title.current?.focus();
  }, [id]);

  return (
    <Frame
      title={titleOf(id, texts)}
      titleRef={title}
      start={
        id === "home" ? undefined : (
          <Button
            appearance="subtle"
            icon={<Icon name="back" />}
            aria-label={texts.back}
            title={texts.back}
            onClick={() => {
              openPage("home");
            }}
          />
        )
      }
    >
      {id === "home" && <Home {...pane} />}
      {id === "settings" && <Settings preferences={preferences} />}
      {id === "help" && <Help />}
      {tasks.map(({ id: task, component: Task, texts: own }) => {
        if (Task === undefined) return task === id && <Soon key={task} texts={own(texts)} />;
        return (
          visited.includes(task) && (
            <div key={task} hidden={task !== id}>
              <Suspense fallback={<Spinner label={texts.openingTask} />}>
                <Task />
              </Suspense>
            </div>
          )
        );
      })}
    </Frame>
  );
}

function titleOf(id: PageId, texts: Texts): string {
  if (id === "home") return texts.product;
  if (id === "settings" || id === "help") return texts[id].title;
  return texts.tasks[id].name;
}
