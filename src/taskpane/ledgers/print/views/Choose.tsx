import { Button, Switch } from "@fluentui/react-components";
import { FORM_IDS } from "../../../../report/forms/types.ts";
import { SelectField } from "../../../shared/SelectField.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import type { PrintViewProps } from "../flow/flow.ts";
import { usePrintTexts } from "../texts/index.ts";
import type { PrintFacts } from "../worker/calls.ts";
import { HouseholdsField } from "./HouseholdsField.tsx";
import { BoxList, CadreField, CopiesField, MonthField } from "./fields.tsx";

export interface ChooseProps extends PrintViewProps {
  readonly facts: PrintFacts;
}

/** Which form, and what is to stand on it. */
export function Choose(props: ChooseProps) {
  const { flow, state, titleRef } = props;
  const pane = usePaneStyles();
  const { choose } = usePrintTexts();
  const { form, withStability } = state.choice;
  const offered = FORM_IDS.filter((id) => withStability || id !== "stability");
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      <SelectField
        label={choose.form}
        value={form}
        options={offered.map((id) => ({ id, label: choose.forms[id] }))}
        onChange={(chosen) => {
          flow.choose({ form: chosen });
        }}
      />
      <Details {...props} />
      <Switch
        label={choose.stability}
        checked={withStability}
        onChange={(_, { checked }) => {
          flow.choose({ withStability: checked });
        }}
      />
      <p className={pane.quiet}>{choose.stabilityHint}</p>
      <div className={pane.row}>
        <Button
          appearance="primary"
          onClick={() => {
            void flow.make();
          }}
        >
          {choose.preview}
        </Button>
      </div>
      <Written flow={flow} state={state} earlierHint={choose.earlier} />
    </>
  );
}

/** What the chosen form asks for. */
function Details(props: ChooseProps) {
  const { flow, facts } = props;
  const { choice } = props.state;
  const { choose } = usePrintTexts();
  switch (choice.form) {
    case "registration":
      return <HouseholdsField {...props} />;
    case "contactCard":
      return (
        <>
          <BoxList
            label={choose.cadres}
            none={choose.noCadres}
            options={facts.cadres.map((name) => ({ id: name, label: name }))}
            chosen={choice.cadres}
            onChange={(cadres) => {
              flow.choose({ cadres });
            }}
          />
          <CopiesField {...props} />
        </>
      );
    case "ledgerBook":
      return <MonthField {...props} withYear />;
    case "diary":
      return (
        <>
          <CadreField {...props} />
          <MonthField {...props} />
        </>
      );
    case "dutyNotice":
      return <MonthField {...props} />;
    case "stability":
      return (
        <BoxList
          label={choose.matters}
          none={choose.noMatters}
          options={facts.matters}
          chosen={choice.matters}
          onChange={(matters) => {
            flow.choose({ matters });
          }}
        />
      );
  }
}
