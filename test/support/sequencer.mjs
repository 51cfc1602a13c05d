/**
 * The suites in a browser first: on a fresh clone jest knows no durations and goes by the size of the
 * files, and a browser begun last keeps one process busy while the other has nothing left to do.
 */
import TestSequencer from "@jest/test-sequencer";

const isInBrowser = ({ path }) => /[\\/]test[\\/]browser[\\/]/.test(path);

export default class extends TestSequencer {
  /** The order is jest's own among the suites of either kind. */
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter((test) => isInBrowser(test)),
      ...sorted.filter((test) => !isInBrowser(test)),
    ];
  }
}
