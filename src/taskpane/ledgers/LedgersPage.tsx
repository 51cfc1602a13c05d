import { Button, CompoundButton, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState } from "react";
import { Icon } from "../icons.tsx";
import { usePaneStyles } from "../shared/styles.ts";
import type { Section, SectionId } from "./sections.ts";
import { SoonSection } from "./SoonSection.tsx";
import { useLedgersTexts } from "./texts/index.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", padding: 0, margin: 0, display: "grid", gap: "8px" },
  item: { display: "flex", margin: 0 },
  button: { width: "100%", maxWidth: "none", justifyContent: "flex-start", textAlign: "start" },
  line: { display: "block", lineHeight: tokens.lineHeightBase200 },
  head: { display: "flex", alignItems: "center", columnGap: "4px", margin: "0 0 4px -8px" },
});

/** Larger than the titles within a section, which the frame gives their looks. */
const NAME = { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 };

/** The list of sections, or the one that is open; those opened before go on behind it. */
export function LedgersPage({ sections }: { readonly sections: readonly Section[] }) {
  const [open, setOpen] = useState<SectionId | null>(null);
  const [visited, setVisited] = useState<readonly SectionId[]>([]);
  const { opening } = useLedgersTexts();
  const show = (id: SectionId | null) => {
    setOpen(id);
    if (id !== null && !visited.includes(id)) setVisited([...visited, id]);
  };
  const last = visited.at(-1) ?? null;
  return (
    <>
      {open === null && <SectionList sections={sections} onOpen={show} focused={last} />}
      {sections.map(({ id, component: Component }) =>
        visited.includes(id) ? (
          <div key={id} hidden={id !== open}>
            <SectionHead
              id={id}
              isOpen={id === open}
              onBack={() => {
                setVisited([...visited.filter((other) => other !== id), id]);
                show(null);
              }}
            />
            {Component ? (
              <Suspense fallback={<Spinner label={opening} />}>
                <Component />
              </Suspense>
            ) : (
              <SoonSection id={id} />
            )}
          </div>
        ) : null,
      )}
    </>
  );
}

interface SectionListProps {
  readonly sections: readonly Section[];
  readonly onOpen: (id: SectionId) => void;
  /** The section that one has just come back from: the keyboard goes on there. */
  readonly focused: SectionId | null;
}

function SectionList({ sections, onOpen, focused }: SectionListProps) {
  const styles = useStyles();
  const texts = useLedgersTexts();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>(`[data-section="${focused ?? ""}"]`)?.focus();
  }, [focused]);
  return (
    <>
      <h2 id="ledger-sections" style={{ marginTop: "4px" }}>
        {texts.list}
      </h2>
      <ul ref={list} className={styles.list} aria-labelledby="ledger-sections">
        {sections.map(({ id, component }) => (
          <li key={id} className={styles.item}>
            <CompoundButton
              className={styles.button}
              data-section={id}
              secondaryContent={
                <>
                  <span className={styles.line}>{texts.sections[id].summary}</span>
                  {component === undefined && <span className={styles.line}>{texts.soon}</span>}
                </>
              }
              onClick={() => {
                onOpen(id);
              }}
            >
              {texts.sections[id].name}
            </CompoundButton>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SectionHeadProps {
  readonly id: SectionId;
  readonly isOpen: boolean;
  readonly onBack: () => void;
}

/** The section's name takes the focus when it opens. */
function SectionHead({ id, isOpen, onBack }: SectionHeadProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useLedgersTexts();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) name.current?.focus();
  }, [isOpen]);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<Icon name="back" />}
        aria-label={texts.back}
        title={texts.back}
        onClick={onBack}
      />
      <h2 ref={name} tabIndex={-1} className={pane.title} style={NAME}>
        {texts.sections[id].name}
      </h2>
    </div>
  );
}
