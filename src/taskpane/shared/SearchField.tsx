import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneStyles } from "./styles.ts";
import { useRested } from "./useRested.ts";

export interface Search {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What is searched for: typed, and rested for a moment; "" for nothing. */
  readonly search: string;
}

export function useSearch(): Search {
  const [typed, onType] = useState("");
  return { typed, onType, search: useRested(typed.trim()) };
}

interface SearchFieldProps extends Pick<Search, "typed" | "onType"> {
  readonly label: string;
  readonly hint: string;
}

/** To look for words in a long list. */
export function SearchField({ label, hint, typed, onType }: SearchFieldProps) {
  const styles = usePaneStyles();
  return (
    <Field label={label} hint={hint} className={styles.field}>
      <Input
        type="search"
        value={typed}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
