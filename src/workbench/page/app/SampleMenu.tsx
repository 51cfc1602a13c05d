import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { SAMPLE_BOOKS, sampleName } from "../samples.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

/** The made-up township: workbooks to open, files for the pane. */
export function SampleMenu({ workbench }: { readonly workbench: Workbench }) {
  const { samples: texts } = useTexts();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle">{texts.menu}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts.books}</MenuGroupHeader>
            {SAMPLE_BOOKS.map((path) => (
              <MenuItem
                key={path}
                onClick={() => {
                  workbench.openSample(path);
                }}
              >
                {sampleName(path)}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{texts.files}</MenuGroupHeader>
            <MenuItem
              onClick={() => {
                void workbench.giveSamples();
              }}
            >
              {texts.toPane}
            </MenuItem>
            <MenuItem
              onClick={() => {
                void workbench.downloadSamples();
              }}
            >
              {texts.zip}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
