import { usePaneStyles } from "../../../shared/styles.ts";
import { useMovesTexts } from "../texts/index.ts";
import type { FormField, PreviewLine, TypedFields } from "../worker/calls.ts";
import { FieldInput } from "./FieldInput.tsx";
import { NameInput } from "./NameInput.tsx";

interface MoveFieldsProps {
  readonly fields: readonly FormField[];
  readonly typed: TypedFields;
  readonly roster: readonly string[];
  readonly refusals: PreviewLine["refusals"];
  readonly onType: (key: string, value: string) => void;
  readonly by: string;
  readonly onBy: (by: string) => void;
}

/** As the worker calls it in what it refuses. */
const BY = "by";

/** The fields of a move and who makes it; what was refused is said at the field that it is about. */
export function MoveFields(props: MoveFieldsProps) {
  const { fields, typed, roster, refusals, onType, by, onBy } = props;
  const styles = usePaneStyles();
  const texts = useMovesTexts();
  const keys = [...fields.map(({ key }) => key), BY];
  const about = (key: string) => refusals.find(({ field }) => field === key)?.message;
  const others = refusals.filter(({ field }) => !keys.includes(field));
  return (
    <>
      {others.map(({ message }) => (
        <p key={message} role="alert" className={styles.bad}>
          {message}
        </p>
      ))}
      {fields.map((field) => (
        <div key={field.key} className={styles.field}>
          <FieldInput
            field={field}
            value={typed[field.key] ?? ""}
            problem={about(field.key)}
            roster={roster}
            onChange={(value) => {
              onType(field.key, value);
            }}
          />
        </div>
      ))}
      <div className={styles.field}>
        <NameInput
          label={texts.by}
          hint={texts.byHint}
          value={by}
          names={roster}
          isRequired
          problem={about(BY)}
          onChange={onBy}
        />
      </div>
    </>
  );
}
