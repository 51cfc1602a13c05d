import { nameInitials } from "../../../domain/households/index.ts";
import type { RosterCadre } from "../../../domain/entry/index.ts";
import { fill } from "../../texts/index.ts";
import { useVisitsTexts } from "../texts/index.ts";
import { Chips } from "../../shared/picker/Chips.tsx";
import { Picker, type Option } from "../../shared/picker/Picker.tsx";

interface VisitorsFieldProps {
  readonly roster: readonly RosterCadre[];
  readonly visitors: readonly string[];
  readonly problem?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (visitors: readonly string[]) => void;
}

/** Who went: cadres of the roster, and whoever else came along. */
export function VisitorsField(props: VisitorsFieldProps) {
  const { roster, visitors, problem, disabled, onChange } = props;
  const texts = useVisitsTexts();
  const search = (query: string): readonly Option[] => {
    const typed = query.trim();
    const left = roster.filter(({ name }) => !visitors.includes(name));
    const options = unique(left.filter(({ name }) => fits(name, typed))).map(
      ({ name, positions }) => ({ key: name, content: `${name} ${positions.join("、")}` }),
    );
    if (typed === "" || /^[a-z]+$/i.test(typed) || visitors.includes(typed)) return options;
    if (options.some(({ key }) => key === typed)) return options;
    return [...options, { key: typed, content: fill(texts.addVisitor, { name: typed }) }];
  };
  return (
    <>
      <Picker
        label={texts.visitors}
        hint={texts.visitorsHint}
        required
        problem={problem}
        disabled={disabled}
        search={search}
        onPick={(name) => {
          onChange([...visitors, name]);
        }}
        onRemoveLast={() => {
          onChange(visitors.slice(0, -1));
        }}
      />
      <Chips
        label={texts.visitors}
        chips={visitors.map((name) => ({ key: name, name, content: name }))}
        disabled={disabled}
        onRemove={(name) => {
          onChange(visitors.filter((it) => it !== name));
        }}
      />
    </>
  );
}

function fits(name: string, typed: string): boolean {
  const letters = typed.toLowerCase();
  return name.includes(typed) || nameInitials(name).some((it) => it.startsWith(letters));
}

/** Somebody may stand in the roster twice, with two offices. */
function unique(cadres: readonly RosterCadre[]): readonly RosterCadre[] {
  return cadres.filter(({ name }, at) => cadres.findIndex((it) => it.name === name) === at);
}
