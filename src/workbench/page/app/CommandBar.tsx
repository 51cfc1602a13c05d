import { Button, Select } from "@fluentui/react-components";
import { inLocale, type Ribbon } from "../ribbon/manifest.ts";
import { useStore } from "../store.ts";
import { LOCALES, useTexts, type Locale } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";
import { FileMenu } from "./FileMenu.tsx";
import { Icon } from "./icons.tsx";
import { SampleMenu } from "./SampleMenu.tsx";

const LANGUAGES: Readonly<Record<Locale, string>> = { "zh-CN": "中文", "en-US": "English" };

interface Props {
  readonly workbench: Workbench;
  readonly ribbon: Ribbon;
}

/** The row of the tabs: menus of the workbench, the add-in's tab, undo, language. */
export function CommandBar({ workbench, ribbon }: Props) {
  const { locale } = useStore(workbench.state);
  const texts = useTexts();
  return (
    <nav className="wb-commands" aria-label={texts.title}>
      <FileMenu workbench={workbench} />
      <SampleMenu workbench={workbench} />
      {ribbon.tabs.map(({ id, label }) => (
        <span key={id} className="wb-tab">
          {inLocale(label, locale)}
        </span>
      ))}
      <span className="wb-space" />
      <Button
        appearance="subtle"
        icon={<Icon name="undo" />}
        onClick={() => {
          workbench.undo();
        }}
      >
        {texts.undo}
      </Button>
      <Button
        appearance="subtle"
        icon={<Icon name="redo" />}
        onClick={() => {
          workbench.redo();
        }}
      >
        {texts.redo}
      </Button>
      <Select
        aria-label={texts.language}
        appearance="filled-lighter"
        value={locale}
        onChange={(_, { value }) => {
          workbench.setLocale(LOCALES.find((known) => known === value) ?? locale);
        }}
      >
        {LOCALES.map((known) => (
          <option key={known} value={known}>
            {LANGUAGES[known]}
          </option>
        ))}
      </Select>
    </nav>
  );
}
