import { useStore } from "../store.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

/** The workbook's name, and that this is not Excel. */
export function TitleBar({ workbench }: { readonly workbench: Workbench }) {
  const { book } = useStore(workbench.state);
  const texts = useTexts();
  return (
    <header className="wb-title">
      <img src="/assets/icon-32.png" alt="" width="20" height="20" />
      <h1>{texts.title}</h1>
      <span className="wb-file-name">{book.host.book.name}</span>
      <strong className="wb-stand-in">{texts.standIn}</strong>
    </header>
  );
}
