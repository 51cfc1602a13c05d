import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { PAGE, Paged } from "../../../shared/Paged.tsx";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill, useTexts } from "../../../texts/index.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { PublishMade, WallPage } from "../worker/calls.ts";
import { useAsked } from "./context.ts";

const useStyles = makeStyles({
  /** As wide as it needs, in a frame of its own that scrolls. */
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "8px",
    margin: "4px 0 8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { textAlign: "center", fontWeight: tokens.fontWeightSemibold, margin: "0 0 4px" },
  about: { textAlign: "center", margin: "0 0 4px" },
  table: {
    minWidth: "640px",
    "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke1}`, whiteSpace: "pre-line" },
    "& th": { fontWeight: tokens.fontWeightSemibold },
  },
});

/** What will hang on the wall, village by village, from the cells that are written. */
export function Walls({ made: { villages, unit, balance } }: { readonly made: PublishMade }) {
  const { wall, matters } = usePublishTexts();
  const [only, ...others] = villages;
  return (
    <Part title={wall.title} about={fill(matters.count, { count: balance.published })}>
      {() =>
        only === undefined || others.length === 0 ? (
          <Wall village={only?.village ?? ""} unit={unit} />
        ) : (
          <Paged items={villages} label={wall.title} keyOf={({ village }) => village}>
            {({ village, published }) => {
              const name = village === "" ? unit : village;
              return (
                <Disclosure summary={fill(wall.count, { village: name, count: published })}>
                  {() => <Wall village={village} unit={name} />}
                </Disclosure>
              );
            }}
          </Paged>
        )
      }
    </Part>
  );
}

function Wall({ village, unit }: { readonly village: string; readonly unit: string }) {
  const pane = usePaneStyles();
  const { wall } = usePublishTexts();
  const { loading, showMore } = useTexts();
  const [count, setCount] = useState(PAGE);
  const page = useAsked("wall", { village, from: 0, count });
  if (page === undefined) return <p>{loading}</p>;
  if (page === null) return <p className={pane.quiet}>{wall.none}</p>;
  const left = page.total - page.rows.length;
  return (
    <>
      <Notice page={page} label={fill(wall.table, { village: unit })} />
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setCount(count + PAGE);
          }}
        >
          {fill(showMore, { count: Math.min(left, PAGE) })}
        </Button>
      )}
    </>
  );
}

function Notice({ page, label }: { readonly page: WallPage; readonly label: string }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { title, about, headers, rows, foot } = page;
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <p className={styles.title}>{title}</p>
      <p className={styles.about}>{about}</p>
      <table className={mergeClasses(pane.table, styles.table)}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index} ${row[0] ?? ""}`}>
              {row.map((text, column) => (
                <td key={headers[column]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {foot.map((line, index) => (
        <p key={`${index} ${line}`} style={{ margin: "4px 0", whiteSpace: "pre-wrap" }}>
          {line}
        </p>
      ))}
    </div>
  );
}
