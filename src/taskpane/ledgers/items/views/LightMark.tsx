import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Light } from "../../../../domain/lights/index.ts";
import { fill } from "../../../texts/index.ts";
import type { OpenLine } from "../../moves/worker/calls.ts";
import { useItemsTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  light: { fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorPaletteGreenForeground1 },
  soon: { color: tokens.colorNeutralForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

const LOOKS = { 正常: "good", 临期: "soon", 黄: "warning", 红: "bad" } as const;
/** Seen without colours, too. */
const SIGNS: Readonly<Record<Light, string>> = { 正常: "○", 临期: "◔", 黄: "▲", 红: "●" };

/** How an item stands to its limit, in words and colour. */
export function LightMark({ line: { light, left } }: { readonly line: OpenLine }) {
  const styles = useStyles();
  const texts = useItemsTexts();
  if (light === null || left === null) return <span>{texts.noLimit}</span>;
  const words = left >= 0 ? texts.left : texts.late;
  return (
    <>
      <span className={mergeClasses(styles.light, styles[LOOKS[light]])}>
        <span aria-hidden="true">{SIGNS[light]} </span>
        {texts.lights[light]}
      </span>{" "}
      {fill(words, { count: Math.abs(left) })}
    </>
  );
}
