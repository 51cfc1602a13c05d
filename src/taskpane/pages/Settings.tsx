import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { LANGUAGE_CHOICES, oneOf, THEME_CHOICES, type Preferences } from "../preferences.ts";
import { useStore, type Store } from "../store.ts";
import { useTexts } from "../texts/index.ts";

/** Language and colours. Each takes effect at once. */
export function Settings({ preferences }: { readonly preferences: Store<Preferences> }) {
  const { settings } = useTexts();
  const { language, theme } = useStore(preferences);
  const change = (changed: Partial<Preferences>) => {
    preferences.set({ ...preferences.get(), ...changed });
  };
  return (
    <>
      <Choices
        label={settings.language}
        // Languages by their own names, to be found by whoever cannot read the present one.
        choices={{ excel: settings.followExcel, "zh-CN": "中文", en: "English" }}
        value={language}
        onChange={(value) => {
          change({ language: oneOf(LANGUAGE_CHOICES, value) });
        }}
      />
      <Choices
        label={settings.theme}
        hint={settings.contrast}
        choices={{ excel: settings.followExcel, light: settings.light, dark: settings.dark }}
        value={theme}
        onChange={(value) => {
          change({ theme: oneOf(THEME_CHOICES, value) });
        }}
      />
      <p>{settings.kept}</p>
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly hint?: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choices({ label, hint, choices, value, onChange }: ChoicesProps) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })} style={{ marginBottom: "16px" }}>
      <RadioGroup
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        {Object.entries(choices).map(([choice, words]) => (
          <Radio key={choice} value={choice} label={words} />
        ))}
      </RadioGroup>
    </Field>
  );
}
