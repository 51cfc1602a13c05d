/**
 * The tasks as data: the home page, the pages and the keyboard order follow from this list. A task
 * without a component is not there yet; its page says what it will do.
 *
 * To add one: `component: lazy(() => import("./merge/index.tsx"))`, its texts in its own folder
 * (see `useDictionary`). A task that was opened stays mounted while other pages show, so that work
 * under way goes on.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { IconName } from "./icons.tsx";
import { TASK_IDS, type TaskId } from "./taskIds.ts";
import type { TaskTexts, Texts } from "./texts/index.ts";

export interface Task {
  readonly id: TaskId;
  readonly icon: IconName;
  readonly texts: (texts: Texts) => TaskTexts;
  /** Loaded when the task is first opened; a module with a default export. */
  readonly component?: LazyExoticComponent<ComponentType>;
}

/** Tasks that are there. */
const COMPONENTS: Partial<Record<TaskId, LazyExoticComponent<ComponentType>>> = {
  ledgers: lazy(() => import(/* webpackChunkName: "task-ledgers" */ "./ledgers/index.tsx")),
  visits: lazy(() => import(/* webpackChunkName: "task-visits" */ "./visits/index.tsx")),
  submit: lazy(() => import(/* webpackChunkName: "task-submit" */ "./submit/index.tsx")),
  merge: lazy(() => import(/* webpackChunkName: "task-merge" */ "./merge/index.tsx")),
  review: lazy(() => import(/* webpackChunkName: "task-review" */ "./review/index.tsx")),
};

export const TASKS: readonly Task[] = TASK_IDS.map((id) => {
  const component = COMPONENTS[id];
  return {
    id,
    icon: id,
    texts: (texts) => texts.tasks[id],
    ...(component && { component }),
  };
});
