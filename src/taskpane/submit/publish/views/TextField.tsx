import { Field, Input } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const pane = usePaneStyles();
  return (
    <Field label={label} hint={hint} className={pane.field}>
      <Input
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
