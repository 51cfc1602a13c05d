/** Paths are texts here: a run may come from Windows, from a Mac or from a task pane. */

/** `各村\龙河村.xlsx → 龙河村.xlsx`. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** `各村/龙河村2026年11月.xlsx → 龙河村2026年11月`. */
export function fileStem(path: string): string {
  return baseName(path).replace(/\.[A-Za-z]{2,5}$/, "");
}

/** A part of a file name that every file system takes: `safeFilePart("三/四村") → "三_四村"`. */
export function safeFilePart(text: string): string {
  return text.replace(/[\p{Cc}\\/:*?"<>|]/gu, "_").replace(/^[. ]+|[. ]+$/g, "");
}
