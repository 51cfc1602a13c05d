/** What the command's user can put right himself: one sentence, exit 2, never a stack trace. */

/** A mistake of the command's user that ends the run. */
export class UsageError extends Error {}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件或文件夹",
  EACCES: "没有权限,或者正被别的程序打开",
  EPERM: "没有权限,或者正被别的程序打开",
  EBUSY: "正被别的程序(如 Excel、WPS)打开,请先关闭",
  EROFS: "所在的磁盘是只读的",
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘已满",
  EFBIG: "磁盘不许写这么大的文件",
  EISDIR: "那是一个文件夹,不是文件",
  ENOTDIR: "路径中有一段是文件,不是文件夹",
  EEXIST: "路径中有一段是文件,不是文件夹",
  ENAMETOOLONG: "文件名太长",
  ELOOP: "链接绕成了圈",
  EMFILE: "同时打开的文件太多",
  ERR_FS_FILE_TOO_LARGE: "文件太大",
};

/** What the system says about a file, in plain words; null when it is no matter of files. */
export function fileProblem(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const { code } = error;
  if (typeof code !== "string") return null;
  const known = PROBLEMS[code];
  if (known !== undefined) return known;
  return "syscall" in error ? `系统报告 ${code}` : null;
}
