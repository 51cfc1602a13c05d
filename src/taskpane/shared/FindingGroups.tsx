import type { ReactNode } from "react";
import type { Severity } from "../../domain/findings/types.ts";
import { fill } from "../texts/index.ts";
import { Disclosure } from "./Disclosure.tsx";
import { Paged } from "./Paged.tsx";
import { usePaneStyles } from "./styles.ts";

interface FindingKind {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
}

interface FindingGroup {
  readonly count: number;
  readonly kinds: readonly FindingKind[];
}

interface FindingGroupsProps<Group extends FindingGroup> {
  /** Undefined while they are on their way. */
  readonly groups: readonly Group[] | undefined;
  /** What they were searched for; "" for nothing. */
  readonly search: string;
  readonly nameOf: (group: Group) => string;
  readonly words: {
    readonly found: string;
    readonly notFound: string;
    readonly severities: Readonly<Record<Severity, string>>;
  };
  /** The findings of a kind, drawn as it is opened. */
  readonly children: (group: Group, kind: Group["kinds"][number]) => ReactNode;
}

/** Findings by sheet or village, then by kind. */
export function FindingGroups<Group extends FindingGroup>({
  groups,
  search,
  nameOf,
  words,
  children,
}: FindingGroupsProps<Group>) {
  const styles = usePaneStyles();
  const found = groups?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <p role="status">
        {search !== "" &&
          groups &&
          (found === 0 ? words.notFound : fill(words.found, { count: found }))}
      </p>
      <Paged items={groups ?? []} keyOf={(group) => `${search} ${nameOf(group)}`}>
        {(group) => (
          <Disclosure
            summary={
              <>
                <span className={styles.strong}>{nameOf(group)}</span>{" "}
                <span className={styles.quiet}>({group.count})</span>
                <Errors group={group} word={words.severities.error} />
              </>
            }
          >
            {() =>
              group.kinds.map((kind) => (
                <Disclosure key={kind.id} summary={<KindSummary kind={kind} words={words} />}>
                  {() => children(group, kind)}
                </Disclosure>
              ))
            }
          </Disclosure>
        )}
      </Paged>
    </>
  );
}

/** How many must be mended: whoever looks for them opens no group in vain. */
function Errors({ group, word }: { readonly group: FindingGroup; readonly word: string }) {
  const styles = usePaneStyles();
  const count = group.kinds
    .filter(({ severity }) => severity === "error")
    .reduce((sum, kind) => sum + kind.count, 0);
  return count === 0 ? null : <span className={styles.bad}>{` ${word} (${count})`}</span>;
}

interface KindSummaryProps extends Pick<FindingGroupsProps<FindingGroup>, "words"> {
  readonly kind: FindingKind;
}

function KindSummary({ kind: { severity, title, count }, words }: KindSummaryProps) {
  const styles = usePaneStyles();
  return (
    <>
      <span className={severity === "error" ? styles.bad : styles.quiet}>
        {words.severities[severity]}
      </span>{" "}
      {title} <span className={styles.quiet}>({count})</span>
    </>
  );
}
