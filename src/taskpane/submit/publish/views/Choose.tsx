import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { periodOptions } from "../../../shared/periods.ts";
import { SelectField } from "../../../shared/SelectField.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { stationVillage, type PublishViewProps } from "../flow/flow.ts";
import { usePublishTexts } from "../texts/index.ts";
import { TextField } from "./TextField.tsx";
import { usePublish } from "./context.ts";

const ALL = "all";
/** Before the names, none of which begins so. */
const ONE = "one:";

/** Which month and village, and what stands below the table. */
export function Choose({ flow, state, titleRef }: PublishViewProps) {
  const pane = usePaneStyles();
  const { choose } = usePublishTexts();
  const { canDownload } = usePublish();
  const { choice } = state;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      {!canDownload() && (
        <MessageBar intent="warning" layout="multiline" className={pane.notice}>
          <MessageBarBody>{choose.cannotDownload}</MessageBarBody>
        </MessageBar>
      )}
      <WhichFields flow={flow} state={state} titleRef={titleRef} />
      <LookFields flow={flow} state={state} titleRef={titleRef} />
      <StationFields flow={flow} state={state} titleRef={titleRef} />
      <TextField
        label={choose.words}
        hint={choose.wordsHint}
        value={choice.words}
        onChange={(words) => {
          flow.choose({ words });
        }}
      />
      <div className={pane.row}>
        <Button
          appearance="primary"
          onClick={() => {
            void flow.make();
          }}
        >
          {choose.make}
        </Button>
      </div>
      <Written flow={flow} state={state} />
    </>
  );
}

function WhichFields({ flow, state: { choice, facts } }: PublishViewProps) {
  const { choose } = usePublishTexts();
  const { today } = usePublish();
  const { villages, hasOwn, unit } = facts ?? { villages: [], hasOwn: false, unit: "" };
  const all = hasOwn ? choose.allWithOwn : choose.all;
  return (
    <>
      <SelectField
        label={choose.month}
        value={choice.month}
        options={periodOptions("month", today())}
        onChange={(month) => {
          flow.choose({ month });
        }}
      />
      {(villages.length > 1 || hasOwn) && (
        <SelectField
          label={choose.village}
          value={choice.village === null ? ALL : `${ONE}${choice.village}`}
          options={[
            { id: ALL, label: fill(all, { count: villages.length }) },
            ...villages.map((name) => ({ id: `${ONE}${name}`, label: name })),
            ...(hasOwn ? [{ id: ONE, label: fill(choose.township, { name: unit }) }] : []),
          ]}
          onChange={(key) => {
            flow.choose({ village: key === ALL ? null : key.slice(ONE.length) });
          }}
        />
      )}
    </>
  );
}

const NAMES = ["不写姓名", "隐去中间字"] as const;
const PAPERS = ["A4", "A3"] as const;

function LookFields({ flow, state: { choice } }: PublishViewProps) {
  const { choose } = usePublishTexts();
  return (
    <>
      <SelectField
        label={choose.name}
        hint={choose.nameHint}
        value={choice.publicName}
        options={NAMES.map((id) => ({ id, label: choose.names[id] }))}
        onChange={(publicName) => {
          flow.choose({ publicName });
        }}
      />
      <SelectField
        label={choose.paper}
        value={choice.paper}
        options={PAPERS.map((id) => ({ id, label: choose.papers[id] }))}
        onChange={(paper) => {
          flow.choose({ paper });
        }}
      />
      <TextField
        label={choose.from}
        hint={choose.dayHint}
        value={choice.from}
        onChange={(from) => {
          flow.choose({ from });
        }}
      />
      <TextField
        label={choose.to}
        hint={choose.dayHint}
        value={choice.to}
        onChange={(to) => {
          flow.choose({ to });
        }}
      />
    </>
  );
}

function StationFields({ flow, state: { choice, facts } }: PublishViewProps) {
  const pane = usePaneStyles();
  const { choose } = usePublishTexts();
  const { chooseStation } = usePublish();
  const village = facts && stationVillage(choice, facts);
  const station = village === null ? null : (choice.stations[village] ?? { place: "", phone: "" });
  return (
    <>
      {village === null || station === null ? (
        <p className={pane.quiet}>{choose.stations}</p>
      ) : (
        <>
          <TextField
            label={choose.place}
            hint={choose.stationHint}
            value={station.place}
            onChange={(place) => {
              chooseStation(village, { place });
            }}
          />
          <TextField
            label={choose.phone}
            hint={choose.stationHint}
            value={station.phone}
            onChange={(phone) => {
              chooseStation(village, { phone });
            }}
          />
        </>
      )}
      <TextField
        label={choose.complaints}
        hint={choose.complaintsHint}
        value={choice.complaints}
        onChange={(complaints) => {
          flow.choose({ complaints });
        }}
      />
    </>
  );
}
