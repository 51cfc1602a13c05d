/** Titles in the place of a name: `张书记`. Who is meant only the roster can say (mess row 37). */

/** Longest first, so that 副书记 is not taken for 书记. */
const TITLES: readonly string[] = [
  "监督委员会主任",
  "监委会主任",
  "妇女主任",
  "治保主任",
  "民兵连长",
  "党小组长",
  "副书记",
  "副主任",
  "网格员",
  "副镇长",
  "副乡长",
  "第一书记",
  "支书",
  "书记",
  "主任",
  "委员",
  "组长",
  "社长",
  "队长",
  "村长",
  "文书",
  "会计",
  "主席",
  "镇长",
  "乡长",
  "站长",
  "干部",
  "同志",
].sort((a, b) => b.length - a.length);

const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 南宫 端木 长孙 宇文 闻人 东郭 百里 呼延".split(
    " ",
  ),
);

const ANY_TITLE = TITLES.join("|");
const WITH_TITLE = new RegExp(`^(.*?)(${ANY_TITLE})$`);
const TITLE_FIRST = new RegExp(`^(${ANY_TITLE})(.*)$`);
const NAME = /^[\u3400-\u9fff]{2,4}$/;

export function isCompoundSurname(text: string): boolean {
  return COMPOUND_SURNAMES.has(text);
}

/** `张书记 → {surname: "张", title: "书记"}`, `书记 → {surname: "", …}`; null for a whole name. */
export function titleOf(name: string): { readonly surname: string; readonly title: string } | null {
  const match = WITH_TITLE.exec(name);
  if (!match) return null;
  const [, surname = "", title = ""] = match;
  if (!/^[\u3400-\u9fff]?$/.test(surname) && !isCompoundSurname(surname)) return null;
  return { surname, title };
}

/** `张三主任`, `组长李四`: a whole name with a title beside it; null when it is not that. */
export function nameBesideTitle(
  text: string,
): { readonly name: string; readonly title: string } | null {
  const last = WITH_TITLE.exec(text);
  const first = last ? null : TITLE_FIRST.exec(text);
  const [name = "", title = ""] = last ? [last[1], last[2]] : first ? [first[2], first[1]] : [];
  return NAME.test(name) && !isCompoundSurname(name) ? { name, title } : null;
}
