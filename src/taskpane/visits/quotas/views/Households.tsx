import { Badge } from "@fluentui/react-components";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useQuotaTexts } from "../texts/index.ts";
import type { HouseholdGroup, HouseholdLine, QuotaMade } from "../worker/calls.ts";
import { GoTo, Lines, useSeveralVillages } from "./context.ts";
import { Evidence } from "./Evidence.tsx";
import { LightMark } from "./Light.tsx";
import { Part } from "../../../shared/Part.tsx";
import { SearchField, useSearch } from "../../../shared/SearchField.tsx";

const GROUPS: readonly HouseholdGroup[] = ["never", "due", "all"];

/** Never visited first: the households that other lists leave out. */
export function Households({ made: { households, never } }: { readonly made: QuotaMade }) {
  const { households: texts } = useQuotaTexts();
  return (
    <Part title={texts.title} about={fill(texts.count, { count: households, never })}>
      {() =>
        GROUPS.map((group) => (
          <Disclosure key={group} summary={texts[group]} open={group === "never" && never > 0}>
            {() => (group === "all" ? <AllHouseholds /> : <List group={group} />)}
          </Disclosure>
        ))
      }
    </Part>
  );
}

interface ListProps {
  readonly group: HouseholdGroup;
  readonly village?: string;
  readonly search?: string;
}

/** The households of a group, or of a village. */
export function List({ group, village = "", search = "" }: ListProps) {
  const hasVillages = useSeveralVillages();
  const { households: texts } = useQuotaTexts();
  return (
    <Lines
      name="households"
      args={{ group, village, search }}
      label={`${village}${texts[group]}`}
      none={texts.none}
    >
      {(line) => <HouseholdItem line={line} showVillage={hasVillages && village === ""} />}
    </Lines>
  );
}

function AllHouseholds() {
  const { households: texts } = useQuotaTexts();
  const { search, ...typing } = useSearch();
  return (
    <>
      <SearchField label={texts.search} hint={texts.searchHint} {...typing} />
      <List key={search} group="all" search={search} />
    </>
  );
}

interface HouseholdItemProps {
  readonly line: HouseholdLine;
  readonly showVillage: boolean;
}

function HouseholdItem({ line, showVillage }: HouseholdItemProps) {
  const styles = usePaneStyles();
  const { households: texts } = useQuotaTexts();
  const { name, householdNo, village, kinds, isSpecial, last, days, by } = line;
  const lastVisit = last === "" ? texts.neverVisited : fill(texts.last, { date: last, days, by });
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.strong}>{name}</span> {householdNo}{" "}
          {isSpecial && (
            <Badge size="small" appearance="outline" color="important">
              {texts.special}
            </Badge>
          )}{" "}
          {line.light && <LightMark light={line.light} />}
          <br />
          <span className={styles.quiet}>
            {joined([
              showVillage ? village : "",
              lastVisit,
              line.dueBy === "" ? "" : fill(texts.dueBy, { date: line.dueBy }),
            ])}
          </span>
        </>
      }
    >
      {() => (
        <>
          <p className={styles.quiet}>
            {joined([kinds, fill(texts.visits, { count: line.visits })])}
          </p>
          <GoTo place={line.place}>
            <span className={styles.quiet}>{fill(texts.card, { ...line.place })}</span>
            <br />
            {texts.openCard}
          </GoTo>
          <Evidence figure={line.figure} label={name} none={texts.noVisits} />
        </>
      )}
    </Disclosure>
  );
}
