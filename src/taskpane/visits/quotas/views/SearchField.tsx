import { Field, Input } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const styles = usePaneStyles();
  return (
    <Field label={label} hint={hint} className={styles.field}>
      <Input
        type="search"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
