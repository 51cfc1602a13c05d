import { Field, Select } from "@fluentui/react-components";
import { useVisitsTexts } from "../texts/index.ts";

/** One of a list of allowed values; "" until it is chosen. */
export function Choice({
  label,
  value,
  values,
  required = false,
  problem,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly required?: boolean;
  readonly problem?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}) {
  const texts = useVisitsTexts();
  return (
    <Field
      label={label}
      required={required}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Select
        value={value}
        disabled={disabled}
        onChange={(_, changed) => {
          onChange(changed.value);
        }}
      >
        {!values.includes(value) && <option value={value}>{value || texts.choose}</option>}
        {values.map((it) => (
          <option key={it} value={it}>
            {it}
          </option>
        ))}
      </Select>
    </Field>
  );
}
