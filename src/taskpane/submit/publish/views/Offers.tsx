import { Checkbox } from "@fluentui/react-components";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { OfferLine } from "../worker/calls.ts";
import { Sentence } from "./Sentence.tsx";
import { Lines, usePublish } from "./context.ts";

/** Free texts of the ledger, none of which is on the wall unless it is added here. */
export function Offers({ count }: { readonly count: number }) {
  const pane = usePaneStyles();
  const { offers, matters } = usePublishTexts();
  return (
    <Part title={offers.title} about={fill(matters.count, { count })}>
      {() => (
        <>
          <p className={pane.quiet}>{offers.hint}</p>
          <OfferList />
        </>
      )}
    </Part>
  );
}

function OfferList() {
  const { offers, none } = usePublishTexts();
  return (
    <Lines name="offers" args={{}} label={offers.title} none={none} keyOf={({ key }) => key}>
      {(line) => <OfferBox line={line} />}
    </Lines>
  );
}

function OfferBox({ line }: { readonly line: OfferLine }) {
  const { offers, fields } = usePublishTexts();
  const { decide } = usePublish();
  const { key, item, field, pieces, isAdded } = line;
  return (
    <>
      <Checkbox
        label={fill(offers.add, { item, field: fields[field] })}
        checked={isAdded}
        onChange={(_, { checked }) => {
          const decision = checked === true ? "release" : "withhold";
          void decide({ key, decision, alike: false });
        }}
      />
      <div>
        <Sentence pieces={pieces} />
      </div>
    </>
  );
}
