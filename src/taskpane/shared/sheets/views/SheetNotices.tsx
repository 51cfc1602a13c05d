import type { Notice } from "../../notice.ts";
import { Notices } from "../../Notices.tsx";
import { useSheetTexts } from "../texts/index.ts";

interface SheetNoticesProps {
  readonly notices: readonly Notice[];
  /** The section's own; what it does not have is common to all. */
  readonly words: Readonly<Record<string, string>>;
  readonly onClose: (index: number) => void;
}

/** A code without words still has its detail, which is a sentence. */
export function SheetNotices({ notices, words, onClose }: SheetNoticesProps) {
  const known = { ...useSheetTexts().notices, ...words };
  const told = notices.map((it) =>
    Object.hasOwn(known, it.code) ? it : { ...it, code: "sentence" },
  );
  return <Notices notices={told} words={known} onClose={onClose} />;
}
