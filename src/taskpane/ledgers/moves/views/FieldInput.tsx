import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { STANDING_DEADLINE } from "../../../../domain/ledgers/items.ts";
import { useMovesTexts } from "../texts/index.ts";
import type { FormField } from "../worker/calls.ts";
import { NameInput } from "./NameInput.tsx";
import { PeopleInput } from "./PeopleInput.tsx";

interface FieldInputProps {
  readonly field: FormField;
  readonly value: string;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly roster: readonly string[];
  readonly onChange: (value: string) => void;
}

/** One field of a move, by its kind. */
export function FieldInput({ field, value, problem, roster, onChange }: FieldInputProps) {
  const texts = useMovesTexts();
  const { label, kind, isRequired, isPerson, options } = field;
  const around = {
    label,
    required: isRequired,
    ...(problem !== undefined && { validationMessage: problem }),
  };
  const typed = (_: unknown, data: { readonly value: string }) => {
    onChange(data.value);
  };
  if (kind === "people" || isPerson) {
    const props = { label, value, names: roster, isRequired, problem, onChange };
    return isPerson ? <NameInput {...props} /> : <PeopleInput {...props} />;
  }
  if (kind === "choice") {
    return (
      <Field {...around}>
        <Select value={value} onChange={typed}>
          {options.every((it) => it.value !== value) && (
            <option value={value}>{texts.choose}</option>
          )}
          {options.map((it) => (
            <option key={it.value} value={it.value}>
              {it.label}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  if (kind === "date" || kind === "limit") {
    const isStanding = value === STANDING_DEADLINE;
    return (
      <div>
        <Field {...around}>
          <Input
            type="date"
            value={isStanding ? "" : value}
            disabled={isStanding}
            onChange={typed}
          />
        </Field>
        {kind === "limit" && (
          <Checkbox
            label={texts.standing}
            checked={isStanding}
            onChange={(_, { checked }) => {
              onChange(checked === true ? STANDING_DEADLINE : "");
            }}
          />
        )}
      </div>
    );
  }
  return (
    <Field {...around}>
      {kind === "code" ? (
        <Input value={value} onChange={typed} />
      ) : (
        <Textarea value={value} rows={2} resize="vertical" onChange={typed} />
      )}
    </Field>
  );
}
