import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";

interface NameInputProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** Offered while one types; others may be typed. */
  readonly names: readonly string[];
  readonly isRequired?: boolean;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One person: the browser's own suggestions, so that keyboard and readers know them. */
export function NameInput(props: NameInputProps) {
  const { label, hint, value, names, isRequired = false, problem, onChange } = props;
  const list = useId();
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Input
        value={value}
        list={list}
        autoComplete="off"
        onChange={(_, data) => {
          onChange(data.value);
        }}
        contentAfter={
          <datalist id={list}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        }
      />
    </Field>
  );
}
