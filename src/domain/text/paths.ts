/** Paths are texts here: a run may come from Windows, from a Mac or from a task pane. */

/** `各村\龙河村.xlsx → 龙河村.xlsx`. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** `各村/龙河村2026年11月.xlsx → 龙河村2026年11月`. */
export function fileStem(path: string): string {
  return baseName(path).replace(/\.[A-Za-z]{2,5}$/, "");
}
