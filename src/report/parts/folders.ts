/** Paths as they are shown: without the folders that say nothing. */

/**
 * The folder that all of `paths` lie in, with its last slash; "" without one. Where somebody keeps
 * files on a computer, often under their own name, is nobody else's business.
 */
export function sharedFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths.map(folderOf);
  return others.reduce((shared, folder) => {
    let common = shared;
    while (!folder.startsWith(common)) common = folderOf(common.slice(0, -1));
    return common;
  }, first);
}

/** Up to the last slash of either kind. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
