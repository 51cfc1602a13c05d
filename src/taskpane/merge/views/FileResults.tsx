import type { FileLine } from "../job/outcome.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { joined } from "../../shared/joined.ts";
import { Paged } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";

/** What became of every file. */
export function FileResults({ files }: { readonly files: readonly FileLine[] }) {
  const styles = usePaneStyles();
  const { files: texts } = useMergeTexts();
  return (
    <>
      <h2>{fill(texts.title, { count: files.length })}</h2>
      <Paged items={files} keyOf={({ path }) => path}>
        {({ path, village, status, rows, why }) => (
          <>
            <span>{path}</span>
            <br />
            <span className={status === "refused" ? styles.bad : styles.quiet}>
              {joined([
                village,
                texts.statuses[status],
                rows > 0 ? fill(texts.rows, { count: rows }) : "",
              ])}
            </span>
            {why !== "" && <p>{why}</p>}
          </>
        )}
      </Paged>
    </>
  );
}
