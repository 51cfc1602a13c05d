import { useStore } from "../store.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

/** What is going on or where the data is, and whose software this is. */
export function StatusBar({ workbench }: { readonly workbench: Workbench }) {
  const { isWorking } = useStore(workbench.state);
  const texts = useTexts();
  return (
    <footer className="wb-status">
      <span role="status">{isWorking ? texts.file.working : texts.local}</span>
      <span className="wb-space" />
      <a href="grid/LICENSE.txt" target="_blank" rel="noreferrer">
        {texts.grids}
      </a>
      <a href="/THIRD_PARTY.txt" target="_blank" rel="noreferrer">
        {texts.licences}
      </a>
    </footer>
  );
}
