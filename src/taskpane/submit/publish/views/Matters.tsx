import { Button } from "@fluentui/react-components";
import { joined } from "../../../shared/joined.ts";
import { Mark, type MarkLook } from "../../../shared/Mark.tsx";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type {
  MatterGroup,
  MatterLine,
  MatterState,
  PublishMade,
  TextLine,
} from "../worker/calls.ts";
import { HitChoice } from "./HitChoice.tsx";
import { Sentence } from "./Sentence.tsx";
import { Lines, usePublish, useSeveralVillages } from "./context.ts";

interface MattersProps {
  readonly made: PublishMade;
  readonly group: MatterGroup;
}

/** Items with something doubtful, each sentence with its pieces; what is decided stays in its place. */
export function Matters({ made: { matters, open, balance }, group }: MattersProps) {
  const pane = usePaneStyles();
  const texts = usePublishTexts();
  const isOpen = group === "open";
  if (matters[group] === 0) return balance.items > 0 ? <p>{texts.result.nothingOpen}</p> : null;
  const left = open > 0 ? fill(texts.matters.openCount, { count: open }) : texts.result.allDecided;
  return (
    <Part
      title={texts.matters[group]}
      about={joined([fill(texts.matters.count, { count: matters[group] }), isOpen ? left : ""])}
      open={isOpen}
    >
      {() => (
        <>
          <p className={pane.quiet}>{texts.matters.help}</p>
          <MatterList group={group} />
        </>
      )}
    </Part>
  );
}

function MatterList({ group }: { readonly group: MatterGroup }) {
  const texts = usePublishTexts();
  return (
    <Lines
      name="matters"
      args={{ group }}
      label={texts.matters[group]}
      none={texts.none}
      keyOf={({ village, item }) => `${village} ${item}`}
    >
      {(matter) => <Matter matter={matter} />}
    </Lines>
  );
}

const LOOKS: Readonly<Record<MatterState, MarkLook>> = {
  shown: "good",
  undecided: "warning",
  blank: "warning",
  refused: "quiet",
};

function Matter({ matter }: { readonly matter: MatterLine }) {
  const pane = usePaneStyles();
  const { matters } = usePublishTexts();
  const { show } = usePublish();
  const hasVillages = useSeveralVillages();
  const { village, item, category, state, place, texts } = matter;
  const name = item === "" ? matters.notice : item;
  return (
    <div role="group" aria-label={joined([village, name])}>
      <div>
        <span className={pane.strong}>{name}</span>{" "}
        <span className={pane.quiet}>{joined([hasVillages ? village : "", category])}</span>{" "}
        <Mark look={LOOKS[state]}>{matters.states[state]}</Mark>
      </div>
      {texts.map((text, index) => (
        <Text key={`${index} ${text.field}`} text={text} />
      ))}
      {place && (
        <Button
          size="small"
          onClick={() => {
            void show(place.sheet, place.row, place.column);
          }}
        >
          {matters.go}
        </Button>
      )}
    </div>
  );
}

function Text({ text: { field, pieces, hits, shown } }: { readonly text: TextLine }) {
  const pane = usePaneStyles();
  const { matters, fields } = usePublishTexts();
  const isDecided = hits.every(({ decision }) => decision !== null);
  return (
    <>
      <p style={{ margin: "4px 0" }}>
        <span className={pane.quiet}>{fill(matters.field, { field: fields[field] })}</span>
        <Sentence pieces={pieces} />
      </p>
      {hits.map((hit) => (
        <HitChoice key={hit.key} hit={hit} />
      ))}
      {isDecided && (
        <p style={{ margin: "4px 0" }}>
          {shown === null ? matters.notShown : fill(matters.shown, { text: shown })}
        </p>
      )}
    </>
  );
}
