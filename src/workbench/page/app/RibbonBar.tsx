import { Button, Tooltip } from "@fluentui/react-components";
import { inLocale, type Ribbon, type RibbonButton } from "../ribbon/manifest.ts";
import { useStore } from "../store.ts";
import { useTexts } from "../texts/index.ts";
import type { Workbench } from "../workbench.ts";

interface Props {
  readonly workbench: Workbench;
  readonly ribbon: Ribbon;
}

/** The add-in's tab as Excel draws it: groups of large buttons with their names beneath. */
export function RibbonBar({ workbench, ribbon }: Props) {
  const { locale } = useStore(workbench.state);
  const texts = useTexts();
  return (
    <section className="wb-ribbon" aria-label={texts.ribbon}>
      <div className="wb-groups" role="toolbar" aria-label={texts.ribbon}>
        {ribbon.tabs
          .flatMap((tab) => tab.groups)
          .map((group) => (
            <div
              key={group.id}
              className="wb-group"
              role="group"
              aria-label={inLocale(group.label, locale)}
            >
              <div className="wb-group-buttons">
                {group.buttons.map((button) => (
                  <LargeButton
                    key={button.id}
                    button={button}
                    locale={locale}
                    onPress={() => {
                      workbench.press(button);
                    }}
                  />
                ))}
              </div>
              <span className="wb-group-label" aria-hidden="true">
                {inLocale(group.label, locale)}
              </span>
            </div>
          ))}
      </div>
    </section>
  );
}

interface LargeButtonProps {
  readonly button: RibbonButton;
  readonly locale: string;
  readonly onPress: () => void;
}

function LargeButton({ button, locale, onPress }: LargeButtonProps) {
  const supertip = (
    <>
      <strong className="wb-tip-title">{inLocale(button.tip.title, locale)}</strong>
      {inLocale(button.tip.text, locale)}
    </>
  );
  return (
    <Tooltip content={supertip} relationship="description" positioning="below-start" withArrow>
      <Button appearance="subtle" className="wb-large" id={button.id} onClick={onPress}>
        <img src={button.icon} alt="" width="32" height="32" />
        <span>{inLocale(button.label, locale)}</span>
      </Button>
    </Tooltip>
  );
}
