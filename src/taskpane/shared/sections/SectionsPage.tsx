import { Button, CompoundButton, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useId, useRef, useState } from "react";
import { Icon } from "../../icons.tsx";
import { useSection } from "../../navigation.ts";
import { usePaneStyles } from "../styles.ts";
import type { Section, SectionsTexts } from "./sections.ts";
import { SoonSection } from "./SoonSection.tsx";

const useStyles = makeStyles({
  list: { listStyleType: "none", padding: 0, margin: 0, display: "grid", gap: "8px" },
  item: { display: "flex", margin: 0 },
  button: { width: "100%", maxWidth: "none", justifyContent: "flex-start", textAlign: "start" },
  line: { display: "block", lineHeight: tokens.lineHeightBase200 },
  head: { display: "flex", alignItems: "center", columnGap: "4px", margin: "0 0 4px -8px" },
});

/** Larger than the titles within a section, which the frame gives their looks. */
const NAME = { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 };

interface SectionsPageProps<Id extends string> {
  readonly sections: readonly Section<Id>[];
  readonly texts: SectionsTexts<Id>;
}

/** The list of sections, or the one that is open; those opened before go on behind it. */
export function SectionsPage<Id extends string>({ sections, texts }: SectionsPageProps<Id>) {
  const [open, setOpen] = useState<Id | null>(null);
  const [visited, setVisited] = useState<readonly Id[]>([]);
  const show = (id: Id | null) => {
    setOpen(id);
    if (id !== null && !visited.includes(id)) setVisited([...visited, id]);
  };
  useSection(
    sections.map(({ id }) => id),
    show,
  );
  const last = visited.at(-1) ?? null;
  return (
    <>
      {open === null && (
        <SectionList sections={sections} texts={texts} onOpen={show} focused={last} />
      )}
      {sections.map(({ id, component: Component }) =>
        visited.includes(id) ? (
          <div key={id} hidden={id !== open}>
            <SectionHead
              name={texts.sections[id].name}
              back={texts.back}
              isOpen={id === open}
              onBack={() => {
                setVisited([...visited.filter((other) => other !== id), id]);
                show(null);
              }}
            />
            {Component ? (
              <Suspense fallback={<Spinner label={texts.opening} />}>
                <Component />
              </Suspense>
            ) : (
              <SoonSection notice={texts.soonNotice} words={texts.sections[id]} />
            )}
          </div>
        ) : null,
      )}
    </>
  );
}

interface SectionListProps<Id extends string> extends SectionsPageProps<Id> {
  readonly onOpen: (id: Id) => void;
  /** The section that one has just come back from: the keyboard goes on there. */
  readonly focused: Id | null;
}

function SectionList<Id extends string>({
  sections,
  texts,
  onOpen,
  focused,
}: SectionListProps<Id>) {
  const styles = useStyles();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>(`[data-section="${focused ?? ""}"]`)?.focus();
  }, [focused]);
  return (
    <>
      <h2 id={heading} style={{ marginTop: "4px" }}>
        {texts.list}
      </h2>
      <ul ref={list} className={styles.list} aria-labelledby={heading}>
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
  readonly name: string;
  /** The words of the way back. */
  readonly back: string;
  readonly isOpen: boolean;
  readonly onBack: () => void;
}

/** The section's name takes the focus when it opens. */
function SectionHead({ name, back, isOpen, onBack }: SectionHeadProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<Icon name="back" />}
        aria-label={back}
        title={back}
        onClick={onBack}
      />
      <h2 ref={heading} tabIndex={-1} className={pane.title} style={NAME}>
        {name}
      </h2>
    </div>
  );
}
