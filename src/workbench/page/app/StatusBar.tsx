import { useTexts } from "../texts/index.ts";

/** Where the data is, and whose software this is. */
export function StatusBar() {
  const texts = useTexts();
  return (
    <footer className="wb-status">
      <span>{texts.local}</span>
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
