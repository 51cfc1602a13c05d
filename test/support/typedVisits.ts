/** Ten visits as a clerk types them, by the keyboard alone. */
import type { Keyboard } from "playwright-core";
import type { MergePane } from "./mergePane.ts";

/** What is typed for a visit, from the field of the households on; the name that the pane then says. */
export interface TypedVisit {
  readonly query: string;
  readonly name: string;
  readonly opinion?: string;
}

export const VISITS: readonly TypedVisit[] = [
  { query: "张三", name: "张三" },
  { query: "ls", name: "李四" },
  { query: "03-0012", name: "王五", opinion: "路灯不亮" },
  { query: "zgq", name: "曾国全" },
  { query: "sxy", name: "单秀英" },
  { query: "周", name: "周建国", opinion: "水渠漏水" },
  { query: "17", name: "吴桂花" },
  { query: "赵六", name: "赵六" },
  { query: "3组 张", name: "张三" },
  { query: "wgh", name: "吴桂花" },
];

export async function pressKey(keyboard: Keyboard, key: string, times: number): Promise<void> {
  for (let left = times; left > 0; left -= 1) await keyboard.press(key);
}

export async function typeVisit(
  { page, frame }: MergePane,
  { query, name, opinion }: TypedVisit,
): Promise<void> {
  const { keyboard } = page;
  await keyboard.type(query);
  await keyboard.press("Enter");
  // The button that takes the household out, then 走访方式, then 无诉求.
  await pressKey(keyboard, "Tab", 3);
  if (opinion === undefined) await keyboard.press("Space");
  else {
    await keyboard.press("Tab");
    await keyboard.type(opinion);
    await keyboard.press("Tab");
    // 当场解决, 已登记一户一档, 转台账.
    await pressKey(keyboard, "ArrowDown", 3);
  }
  await keyboard.press("Control+Enter");
  await frame.getByText(`已保存:${name}`).waitFor();
}
