/** A file that its keeper (disk, pane) does not give out. */

/** No permission, gone in the meantime, a dead link: that file is refused, the others are read. */
export class FileUnreadable extends Error {
  /** For the clerk, without a full stop. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
