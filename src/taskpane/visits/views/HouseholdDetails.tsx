import { Badge, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { householdKey } from "../../../domain/entry/index.ts";
import type { EntryHousehold } from "../../../domain/entry/index.ts";
import { fill } from "../../texts/index.ts";
import { useVisitsTexts } from "../texts/index.ts";
import type { Known } from "./known.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fields: { display: "grid", gap: "8px", margin: "4px 0 8px" },
});

/** Shown of the past. */
const LAST = 3;

/** A household that was chosen: what it is, when it was visited, what is open; fields for a new one. */
export function HouseholdDetails({
  household,
  known,
  disabled,
  onChange,
}: {
  readonly household: EntryHousehold;
  readonly known: Known;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<EntryHousehold>) => void;
}) {
  const styles = useStyles();
  const texts = useVisitsTexts();
  const { householder, group, householdNo, isNew } = household;
  const key = householdKey(household);
  const found = known.byKey.get(key);
  const visits = known.history.visitsOf(key).slice(0, LAST);
  const items = found?.openItems ?? [];
  const past = visits.map(({ date, visitors, way }) => `${date} ${visitors.join("、")}(${way})`);
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{householder}</span>
        {!isNew && <span>{group}</span>}
        <span>{householdNo}</span>
        {isNew && (
          <Badge size="small" appearance="outline">
            {texts.newTag}
          </Badge>
        )}
        {found?.isSpecial === true && (
          <Badge size="small" appearance="outline" color="important">
            {found.kinds.join("、")}
          </Badge>
        )}
      </span>
      {!isNew && (
        <div className={styles.quiet}>
          {past.length === 0
            ? texts.neverVisited
            : fill(texts.lastVisits, { visits: past.join(";") })}
        </div>
      )}
      {items.length > 0 && (
        <div className={styles.quiet}>
          {fill(texts.openItems, {
            count: items.length,
            items: items
              .slice(0, LAST)
              .map(({ code, content }) => `${code} ${content}`.trim())
              .join(";"),
          })}
        </div>
      )}
      {isNew && (
        <div className={styles.fields}>
          {(["group", "phone", "address"] as const).map((field) => (
            <Field
              key={field}
              label={texts[field]}
              required={field === "group"}
              {...(field === "group" && { hint: texts.groupHint })}
            >
              <Input
                value={household[field]}
                disabled={disabled}
                maxLength={100}
                onChange={(_, { value }) => {
                  onChange({ [field]: value });
                }}
              />
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
