import { nameInitials } from "../../../../domain/households/index.ts";
import { Chips } from "../../../shared/picker/Chips.tsx";
import { Picker, type Option } from "../../../shared/picker/Picker.tsx";

interface PeopleInputProps {
  readonly label: string;
  /** With 、 between them. */
  readonly value: string;
  readonly names: readonly string[];
  readonly isRequired: boolean;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One or several people: by name or initials from the roster, or as typed. */
export function PeopleInput({ label, value, names, onChange, ...props }: PeopleInputProps) {
  const chosen = value.split("、").filter((name) => name !== "");
  const search = (query: string): readonly Option[] => {
    const typed = query.trim();
    const found = names.filter((name) => !chosen.includes(name) && fits(name, typed));
    const isNew = typed !== "" && !/^[a-z]+$/i.test(typed) && !chosen.includes(typed);
    const all = isNew && !found.includes(typed) ? [...found, typed] : found;
    return all.map((name) => ({ key: name, content: name }));
  };
  return (
    <div>
      <Picker
        label={label}
        required={props.isRequired}
        problem={props.problem}
        search={search}
        onPick={(name) => {
          onChange([...chosen, name].join("、"));
        }}
        onRemoveLast={() => {
          onChange(chosen.slice(0, -1).join("、"));
        }}
      />
      <Chips
        label={label}
        chips={chosen.map((name) => ({ key: name, name, content: name }))}
        disabled={false}
        onRemove={(name) => {
          onChange(chosen.filter((it) => it !== name).join("、"));
        }}
      />
    </div>
  );
}

function fits(name: string, typed: string): boolean {
  const letters = typed.toLowerCase();
  return name.includes(typed) || nameInitials(name).some((it) => it.startsWith(letters));
}
