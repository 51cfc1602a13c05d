import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { VillagesField } from "../../../merge/views/VillagesField.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useHandoutTexts } from "../texts/index.ts";
import { CarryFields } from "./CarryFields.tsx";
import type { ViewProps } from "./props.ts";

/** To which villages, for which month, with what inside. */
export function Choose(props: ViewProps) {
  const { flow, state, titleRef } = props;
  const pane = usePaneStyles();
  const { choose } = useHandoutTexts();
  const { choice } = state;
  const canSave = flow.canDownload();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      {!canSave && (
        <MessageBar intent="warning" layout="multiline" className={pane.notice}>
          <MessageBarBody>{choose.cannotDownload}</MessageBarBody>
        </MessageBar>
      )}
      <VillagesField
        villages={choice.villages}
        sheets={state.sheets}
        words={choose}
        onChoose={(villages) => {
          flow.choose({ villages });
        }}
      />
      <Field label={choose.township} className={pane.field}>
        <Input
          value={choice.township}
          onChange={(_, { value }) => {
            flow.choose({ township: value });
          }}
        />
      </Field>
      <Field label={choose.month} hint={choose.monthHint} className={pane.field}>
        <Input
          value={choice.month}
          onChange={(_, { value }) => {
            flow.choose({ month: value });
          }}
        />
      </Field>
      <CarryFields {...props} />
      <div className={pane.field}>
        <Checkbox
          label={choose.stability}
          checked={choice.withStability}
          onChange={(_, { checked }) => {
            flow.choose({ withStability: checked === true });
          }}
        />
      </div>
      <div className={pane.row}>
        <Button
          appearance="primary"
          disabledFocusable={!canSave}
          onClick={() => {
            if (canSave) void flow.make();
          }}
        >
          {choose.make}
        </Button>
      </div>
    </>
  );
}
