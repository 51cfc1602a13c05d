import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { householdKey } from "../../../domain/entry/index.ts";
import type { EntryHousehold } from "../../../domain/entry/index.ts";
import { fill } from "../../texts/index.ts";
import { useVisitsTexts, type VisitsTexts } from "../texts/index.ts";
import { Chips } from "../../shared/picker/Chips.tsx";
import { HouseholdDetails } from "./HouseholdDetails.tsx";
import { entryHousehold, type Known, type KnownHousehold } from "./known.ts";
import { MOST_OPTIONS, Picker, type Option } from "../../shared/picker/Picker.tsx";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface HouseholdsFieldProps {
  readonly known: Known;
  readonly households: readonly EntryHousehold[];
  readonly problem?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (households: readonly EntryHousehold[]) => void;
}

/** Keys of options that stand for a household without a card. */
const NEW = "new:";

/** Which households were visited: found while typing, or put down as new. */
export function HouseholdsField(props: HouseholdsFieldProps) {
  const { known, households, problem, disabled, onChange } = props;
  const texts = useVisitsTexts();
  const chosen = new Set(households.map(householdKey));

  const search = (query: string): readonly Option[] => {
    // One more than is drawn tells that there are others.
    const limit = MOST_OPTIONS + 1 + chosen.size;
    const found = known.index.search(query, limit).filter(({ key }) => !chosen.has(key));
    const name = query.replace(/[^\p{Script=Han}·]/gu, "");
    const isName = name.length >= 2 && name === query.trim();
    const options = found.map((household) => ({
      key: household.key,
      content: <FoundHousehold household={household} />,
    }));
    if (!isName) return options.slice(0, MOST_OPTIONS + 1);
    const fresh = { key: NEW + name, content: fill(texts.newHousehold, { name }) };
    return [...options.slice(0, MOST_OPTIONS - 1), fresh];
  };
  const pick = (key: string) => {
    const household = known.byKey.get(key);
    if (household) onChange([...households, entryHousehold(household)]);
    else onChange([...households, newHousehold(key.slice(NEW.length))]);
  };
  const replace = (at: number, part: Partial<EntryHousehold>) => {
    onChange(households.map((it, index) => (index === at ? { ...it, ...part } : it)));
  };

  return (
    <>
      <Picker
        label={texts.households}
        hint={texts.householdsHint}
        required
        problem={problem}
        disabled={disabled}
        search={search}
        onPick={pick}
        onRemoveLast={() => {
          onChange(households.slice(0, -1));
        }}
      />
      <Chips
        label={texts.households}
        disabled={disabled}
        chips={households.map((household, at) => ({
          key: String(at),
          name: household.householder || household.householdNo,
          content: (
            <HouseholdDetails
              household={household}
              known={known}
              disabled={disabled}
              onChange={(part) => {
                replace(at, part);
              }}
            />
          ),
        }))}
        onRemove={(key) => {
          onChange(households.filter((_, at) => String(at) !== key));
        }}
      />
    </>
  );
}

function newHousehold(householder: string): EntryHousehold {
  return { isNew: true, householdNo: "", householder, group: "", phone: "", address: "" };
}

function FoundHousehold({ household }: { readonly household: KnownHousehold }) {
  const styles = useStyles();
  const texts = useVisitsTexts();
  const { householder, group, householdNo, kinds, isSpecial } = household;
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{householder}</span>
        <span>{group}</span>
        <span>{householdNo}</span>
        {isSpecial && (
          <Badge size="small" appearance="outline" color="important">
            {kinds.join("、")}
          </Badge>
        )}
      </span>
      <span className={styles.quiet}>{standing(household, texts)}</span>
    </>
  );
}

/** `上次 2026-10-03 · 未办结 2`. */
function standing({ lastVisit, openItems }: KnownHousehold, texts: VisitsTexts): string {
  const last = lastVisit === "" ? texts.neverVisited : fill(texts.lastVisit, { date: lastVisit });
  if (openItems.length === 0) return last;
  return `${last} · ${fill(texts.openCount, { count: openItems.length })}`;
}
