import { useEffect, useRef } from "react";
import { showGrid } from "../grid/show.ts";
import { speakChinese } from "../grid/words.ts";
import { useStore } from "../store.ts";
import type { Workbench } from "../workbench.ts";

/** The open workbook in o-spreadsheet's own grid. */
export function GridView({ workbench }: { readonly workbench: Workbench }) {
  const { book, locale } = useStore(workbench.state);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const target = place.current;
    if (!target) return undefined;
    speakChinese(locale === "zh-CN");
    const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    const messages = { notify: console.log, confirm: (_: string, yes: () => void) => yes() };
    const shown = showGrid(book.model, target, messages, dark ? "dark" : "light");
    return () => {
      void shown.then((remove) => {
        remove();
      });
    };
  }, [book, locale]);

  return <div ref={place} className="wb-grid" />;
}
