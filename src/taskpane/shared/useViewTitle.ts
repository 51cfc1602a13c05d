import { useEffect, useRef, type RefObject } from "react";

/** For the title of the view that is shown (`tabIndex={-1}`): it takes the focus when another view came. */
export function useViewTitle(view: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    // While the workbook is looked at, the name of the page or section keeps the focus.
    if (shown.current !== view && shown.current !== "opening") title.current?.focus();
    shown.current = view;
  }, [view]);
  return title;
}
