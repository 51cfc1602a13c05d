import { Part } from "../../shared/Part.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { TrendLine } from "../worker/calls.ts";

const COLUMNS = ["registered", "closed", "open", "visits"] as const;

/** A month a row; one that is missing in between says so. */
export function Trend({ trend }: { readonly trend: readonly TrendLine[] }) {
  const styles = usePaneStyles();
  const { trend: texts } = useReviewTexts();
  return (
    <Part title={texts.title} about={fill(texts.count, { count: trend.length })}>
      {() => (
        <table className={styles.table} aria-label={texts.title}>
          <thead>
            <tr>
              {(["month", ...COLUMNS, "satisfaction"] as const).map((key) => (
                <th key={key} scope="col">
                  {texts[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.map(({ label, figures }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {figures ? (
                  <>
                    {COLUMNS.map((key) => (
                      <td key={key}>{figures[key]}</td>
                    ))}
                    <td>
                      {figures.satisfaction === null ? texts.none : `${figures.satisfaction}%`}
                    </td>
                  </>
                ) : (
                  <td colSpan={COLUMNS.length + 1} className={styles.quiet}>
                    {texts.missing}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
