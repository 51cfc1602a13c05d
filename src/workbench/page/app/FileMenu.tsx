import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useRef } from "react";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

/** New, open, download. */
export function FileMenu({ workbench }: { readonly workbench: Workbench }) {
  const { file: texts } = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle">{texts.menu}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                workbench.openBlank();
              }}
            >
              {texts.blank}
            </MenuItem>
            <MenuItem onClick={() => chooser.current?.click()}>{texts.open}</MenuItem>
            <MenuItem
              onClick={() => {
                void workbench.download();
              }}
            >
              {texts.save}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={texts.open}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = "";
          if (file) workbench.openFile(file.name, () => file.arrayBuffer());
        }}
      />
    </>
  );
}
