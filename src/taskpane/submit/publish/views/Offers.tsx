import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { LineList } from "../../../shared/LineList.tsx";
import { PAGE } from "../../../shared/Paged.tsx";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { OfferLine } from "../worker/calls.ts";
import { Sentence } from "./Sentence.tsx";
import { useAsked, usePublish } from "./usePublish.ts";

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
  const { offers, loading, none } = usePublishTexts();
  const [count, setCount] = useState(PAGE);
  return (
    <LineList
      page={useAsked("offers", { from: 0, count })}
      label={offers.title}
      loading={loading}
      none={none}
      onMore={(more) => {
        setCount(count + more);
      }}
      keyOf={({ key }) => key}
    >
      {(line) => <OfferBox line={line} />}
    </LineList>
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
