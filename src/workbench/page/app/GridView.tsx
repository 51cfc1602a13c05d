import { useEffect, useRef } from "react";
import { showGrid } from "../grid/show.ts";
import { useStore } from "../store.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

interface Props {
  readonly workbench: Workbench;
  readonly isDark: boolean;
}

/** The open workbook in o-spreadsheet's own grid, drawn anew for another workbook, language or theme. */
export function GridView({ workbench, isDark }: Props) {
  const { book, locale } = useStore(workbench.state);
  const { grid: label } = useTexts();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const target = place.current;
    if (!target) return undefined;
    const shown = showGrid(book.model, target, {
      isChinese: locale === "zh-CN",
      isDark,
      notify: (text) => {
        workbench.say(text);
      },
      confirm: (text, yes, no) => {
        workbench.state.set({ notice: { text, yes, no } });
      },
    });
    return () => {
      void shown.then((remove) => {
        remove();
      });
    };
  }, [workbench, book, locale, isDark]);

  return <main ref={place} className="wb-grid" aria-label={label} />;
}
