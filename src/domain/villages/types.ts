/** One village of the 村名单, or one that was only met in a file. */
export interface Village {
  readonly name: string;
  /** 别名 and 曾用名, as written in the 村名单. */
  readonly aliases: readonly string[];
  /** 12-digit 统计用区划代码; "" if unknown. */
  readonly code: string;
  /** Day by which the village sends its file, `yyyy-mm-dd`; "" if not set. */
  readonly deadline: string;
  /** Day on which the township clerk received it, typed by the clerk; "" = not noted. */
  readonly received: string;
  readonly contact: string;
  /** False for a village that stands in no 村名单. */
  readonly listed: boolean;
}
