import { useLayoutEffect, useRef } from "react";
import { frameName } from "../pane/frame.ts";
import { useStore } from "../store.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

interface Props {
  readonly workbench: Workbench;
  readonly url: string;
}

/** The pane's page in its frame, a new one for each pane of the workbench. */
export function PaneFrame({ workbench, url }: Props) {
  const { pane } = useStore(workbench.state);
  const { title } = useTexts().pane;
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const frame = document.createElement("iframe");
    // The name must stand before the frame is in the page, so React does not make it.
    frame.name = frameName(pane.identity, pane.locale, location.origin);
    frame.title = title;
    frame.src = url;
    workbench.holdFrame(frame);
    place.current?.append(frame);
    return () => {
      workbench.holdFrame(null);
      frame.remove();
    };
  }, [workbench, pane, title, url]);

  return <div ref={place} className="wb-pane-frame" />;
}
