import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { SuggestionEntry } from "../worker/calls.ts";
import { Part } from "../../../shared/Part.tsx";
import { GoTo, Lines, useSeveralVillages } from "./context.ts";
import { SearchField, useSearch } from "../../../shared/SearchField.tsx";

/** 还差几户次,建议去哪几户: by cadre, in the order of the days. */
export function Suggestions({ count }: { readonly count: number }) {
  const { suggestions: texts } = useQuotaTexts();
  return (
    <Part title={texts.title} about={fill(texts.count, { count })}>
      {() => <SuggestionList />}
    </Part>
  );
}

function SuggestionList() {
  const styles = usePaneStyles();
  const { suggestions: texts, people } = useQuotaTexts();
  const { search, ...typing } = useSearch();
  return (
    <>
      <p className={styles.quiet}>{texts.hint}</p>
      <SearchField label={people.search} hint={people.searchHint} {...typing} />
      <Lines
        key={search}
        name="suggestions"
        args={{ search }}
        label={texts.title}
        none={people.none}
      >
        {(entry) => <Suggestion entry={entry} />}
      </Lines>
    </>
  );
}

function Suggestion({ entry }: { readonly entry: SuggestionEntry }) {
  const styles = usePaneStyles();
  const { suggestions: texts } = useQuotaTexts();
  const hasVillages = useSeveralVillages();
  const { name, village, missing, until, visits } = entry;
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.strong}>{name}</span>{" "}
          {hasVillages && <span className={styles.quiet}>{village}</span>}
          <br />
          {fill(texts.left, { count: missing, until })}
        </>
      }
    >
      {() => (
        <ul className={styles.list} aria-label={name}>
          {visits.map((visit, index) => (
            <li key={`${index} ${visit.householdNo}`} className={styles.item}>
              <GoTo place={visit.place}>
                <span className={styles.quiet}>{joined([visit.day, visit.weekday])}</span>
                <br />
                {visit.name} {visit.householdNo}{" "}
                <span className={styles.quiet}>{visit.reason}</span>
              </GoTo>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
