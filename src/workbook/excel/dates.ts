/** The date system of the open workbook: Office.js does not tell it, but its functions show it. */
import { errorCode } from "./failure.ts";
import type { Session } from "./session.ts";
import { DAYS_1904 } from "./write/values.ts";

/**
 * Syncs what is queued, and learns by how many days the serial numbers of this workbook are lower
 * than those of the 1900 system. `queue` may be called twice: where the host has no functions, the
 * request is repeated without the question. It must change nothing.
 */
export async function syncAskingDates<Asked>(
  session: Session,
  queue: () => Asked,
): Promise<{ readonly asked: Asked; readonly dateShift: number }> {
  const asked = queue();
  // The first day of the 1904 system has the number 0 there, and 1462 in the other.
  const first = session.context.workbook.functions.date(1904, 1, 1);
  first.load("value");
  try {
    await session.sync();
  } catch (error) {
    if (errorCode(error) !== "ApiNotFound") throw error;
    const again = queue();
    await session.sync();
    return { asked: again, dateShift: 0 };
  }
  return { asked, dateShift: first.value === 0 ? DAYS_1904 : 0 };
}
