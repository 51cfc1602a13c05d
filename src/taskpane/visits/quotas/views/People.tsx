import { Switch } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { PersonEntry, QuotaMade } from "../worker/calls.ts";
import { Lines, useSeveralVillages } from "./context.ts";
import { Outcome } from "./Outcome.tsx";
import { Part } from "../../../shared/Part.tsx";
import { SearchField, useSearch } from "../../../shared/SearchField.tsx";

/** Who lacks what: a cadre opens to 应, 实, 差 of each duty, and that to its rows. */
export function People({ made: { people, lacking } }: { readonly made: QuotaMade }) {
  const { people: texts } = useQuotaTexts();
  return (
    <Part title={texts.title} about={fill(texts.count, { count: people, lacking })}>
      {() => <PeopleList lacking={lacking} />}
    </Part>
  );
}

function PeopleList({ lacking }: { readonly lacking: number }) {
  const { people: texts } = useQuotaTexts();
  const [onlyLacking, setOnlyLacking] = useState(lacking > 0);
  const { search, ...typing } = useSearch();
  return (
    <>
      <SearchField label={texts.search} hint={texts.searchHint} {...typing} />
      <Switch
        label={texts.onlyLacking}
        checked={onlyLacking}
        onChange={(_, { checked }) => {
          setOnlyLacking(checked);
        }}
      />
      <Lines
        key={`${search} ${String(onlyLacking)}`}
        name="people"
        args={{ search, onlyLacking }}
        label={texts.title}
        none={search === "" && onlyLacking ? texts.allDone : texts.none}
      >
        {(person) => <Person person={person} />}
      </Lines>
    </>
  );
}

function Person({ person }: { readonly person: PersonEntry }) {
  const styles = usePaneStyles();
  const { people: texts } = useQuotaTexts();
  const hasVillages = useSeveralVillages();
  const { name, village, positions, lacking, lines } = person;
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.strong}>{name}</span>{" "}
          <span className={styles.quiet}>{joined([hasVillages ? village : "", positions])}</span>
          <br />
          {lacking === 0 ? texts.fine : fill(texts.lacking, { count: lacking })}
        </>
      }
    >
      {() => (
        <ul className={styles.list} aria-label={name}>
          {lines.map((line) => (
            <li key={`${line.duty} ${line.span.id}`} className={styles.item}>
              <Outcome
                name={`${line.duty} ${line.name}`}
                label={`${name} ${line.name}`}
                line={line}
                isWeeks={line.isWeeks}
              />
              {line.isWeeks && line.note !== "" && (
                <span className={styles.quiet}>{line.note}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
