import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { usePaneStyles } from "../styles.ts";
import { fill, useTexts } from "../../texts/index.ts";

const useStyles = makeStyles({
  box: { position: "relative" },
  input: { width: "100%" },
  options: {
    position: "absolute",
    zIndex: 10,
    left: 0,
    right: 0,
    margin: "2px 0 0",
    padding: "4px",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    margin: 0,
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    // In forced colours a background says nothing; the outline does.
    outline: "2px solid transparent",
    outlineOffset: "-2px",
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outlineColor: tokens.colorStrokeFocus2,
  },
  hits: { padding: "0 8px", color: tokens.colorNeutralForeground2 },
});

export interface Option {
  readonly key: string;
  readonly content: ReactNode;
}

interface PickerProps {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  /** The best options for what is typed; asked at every key. */
  readonly search: (query: string) => readonly Option[];
  readonly onPick: (key: string) => void;
  /** Backspace in the empty field. */
  readonly onRemoveLast: () => void;
}

/** Drawn at a time; the next letter brings the others. */
export const MOST_OPTIONS = 8;

/** A field to choose several from a long list, by keyboard alone: type, ↓ ↑, Enter. */
export function Picker(props: PickerProps) {
  const { label, hint, required = false, problem, disabled = false, search } = props;
  const styles = useStyles();
  const pane = usePaneStyles();
  const { picker: texts } = useTexts();
  const id = useId();
  const [query, setQuery] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [at, setAt] = useState(0);

  const found = isOpen ? search(query) : [];
  const options = found.slice(0, MOST_OPTIONS);
  const active = options[Math.min(at, options.length - 1)];
  const optionId = (key: string) => `${id} ${key}`.replaceAll(/\s/g, "_");

  const close = () => {
    setIsOpen(false);
    setAt(0);
  };
  const pick = (key: string) => {
    props.onPick(key);
    setQuery("");
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (!isOpen) setIsOpen(true);
        else setAt(moved(at, event.key === "ArrowDown" ? 1 : -1, options.length));
        break;
      case "Enter":
        event.preventDefault();
        if (active) pick(active.key);
        break;
      case "Escape":
        if (isOpen) event.stopPropagation();
        close();
        break;
      case "Backspace":
        if (query === "") props.onRemoveLast();
        break;
    }
  };

  const hits = found.length > MOST_OPTIONS ? texts.foundMore : texts.found;
  const said = options.length === 0 ? texts.noneFound : fill(hits, { count: options.length });
  return (
    <Field
      label={label}
      required={required}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      {(field) => (
        <div className={styles.box}>
          <Input
            {...field}
            className={styles.input}
            value={query}
            disabled={disabled}
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id} list`.replaceAll(/\s/g, "_")}
            {...(active && { "aria-activedescendant": optionId(active.key) })}
            onChange={(_, { value }) => {
              setQuery(value);
              setAt(0);
              setIsOpen(true);
            }}
            onKeyDown={onKeyDown}
            onClick={() => {
              setIsOpen(true);
            }}
            onBlur={close}
          />
          <div role="status" className={pane.hidden}>
            {isOpen ? said : ""}
          </div>
          {isOpen && (
            <ul
              role="listbox"
              id={`${id} list`.replaceAll(/\s/g, "_")}
              aria-label={label}
              className={styles.options}
              // The field keeps the focus: a click on the list must not take it.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
            >
              {options.map(({ key, content }) => (
                <li
                  key={key}
                  id={optionId(key)}
                  role="option"
                  aria-selected={key === active?.key}
                  className={mergeClasses(styles.option, key === active?.key && styles.active)}
                  onClick={() => {
                    pick(key);
                  }}
                >
                  {content}
                </li>
              ))}
              {(options.length === 0 || found.length > MOST_OPTIONS) && (
                <li role="presentation" className={styles.hits}>
                  {said}
                </li>
              )}
            </ul>
          )}
        </div>
      )}
    </Field>
  );
}

/** Round the ends. */
function moved(at: number, by: number, count: number): number {
  return count === 0 ? 0 : (Math.min(at, count - 1) + by + count) % count;
}
