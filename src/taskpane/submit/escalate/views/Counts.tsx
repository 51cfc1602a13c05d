import { joined } from "../../../shared/joined.ts";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useEscalateTexts } from "../texts/index.ts";
import type { EscalateMade } from "../worker/calls.ts";
import { LightMark } from "./Light.tsx";
import { useLevelName } from "./context.ts";

/** How many of each kind, in which light, and what each light means there. */
export function Counts({ made: { categories, superior } }: { readonly made: EscalateMade }) {
  const styles = usePaneStyles();
  const { counts: texts, categories: names } = useEscalateTexts();
  const levelName = useLevelName();
  return (
    <Part title={texts.title} about={fill(texts.about, { count: categories.length })} open>
      {() => (
        <ul className={styles.list} aria-label={texts.title}>
          {categories.map(({ category, total, up, lights }) => (
            <li key={category} className={styles.item}>
              <span className={styles.strong}>{names[category]}</span>{" "}
              {joined([
                fill(texts.total, { count: total }),
                up > 0 ? fill(texts.up, { superior: levelName(superior), count: up }) : "",
              ])}
              {lights.map(({ light, count, meaning }) => (
                <div key={light}>
                  <LightMark light={light} count={count} />{" "}
                  <span className={styles.quiet}>{meaning}</span>
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
