import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CATEGORIES } from "../../../../domain/escalation/index.ts";
import { LIGHTS } from "../../../../domain/lights/index.ts";
import { Part } from "../../../shared/Part.tsx";
import { SelectField } from "../../../shared/SelectField.tsx";
import { fill } from "../../../texts/index.ts";
import { useEscalateTexts } from "../texts/index.ts";
import { ROUTES, type EscalateMade, type Route, type RowFilter } from "../worker/calls.ts";
import { Row } from "./Row.tsx";
import { Lines, useLevelName } from "./context.ts";

const useStyles = makeStyles({
  /** Two beside each other in a pane of the usual width. */
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    columnGap: "8px",
  },
});

const ALL: RowFilter = { category: "", light: "", village: "", route: "" };

/** The rows as on the sheet, by kind, light, village and where they go. */
export function Rows({ made }: { readonly made: EscalateMade }) {
  const { rows: texts } = useEscalateTexts();
  return (
    <Part title={texts.title} about={fill(texts.about, { count: made.total })} open>
      {() => <Filtered made={made} />}
    </Part>
  );
}

function Filtered({ made }: { readonly made: EscalateMade }) {
  const styles = useStyles();
  const { rows: texts, categories, lights } = useEscalateTexts();
  const levelName = useLevelName();
  const [filter, setFilter] = useState(ALL);
  const choose = (part: Partial<RowFilter>) => {
    setFilter({ ...filter, ...part });
  };
  const any = { id: "" as const, label: texts.any };
  const routeName = (route: Route) =>
    fill(texts.routes[route], {
      superior: levelName(made.superior),
      level: levelName(route === "sent" ? made.sentBy : made.level),
    });
  const known = {
    categories: CATEGORIES.filter((id) => made.categories.some((it) => it.category === id)),
    lights: LIGHTS.filter((id) =>
      made.categories.some((it) => it.lights.some(({ light }) => light === id)),
    ),
    routes: ROUTES.filter((route) => made.routes[route] > 0),
  };
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          label={texts.category}
          value={filter.category}
          options={[any, ...known.categories.map((id) => ({ id, label: categories[id] }))]}
          onChange={(category) => {
            choose({ category });
          }}
        />
        <SelectField
          label={texts.light}
          value={filter.light}
          options={[any, ...known.lights.map((id) => ({ id, label: lights[id] }))]}
          onChange={(light) => {
            choose({ light });
          }}
        />
        {made.villages.length > 1 && (
          <SelectField
            label={texts.village}
            value={filter.village}
            options={[any, ...made.villages.map((id) => ({ id, label: id }))]}
            onChange={(village) => {
              choose({ village });
            }}
          />
        )}
        {known.routes.length > 1 && (
          <SelectField
            label={texts.route}
            value={filter.route}
            options={[any, ...known.routes.map((id) => ({ id, label: routeName(id) }))]}
            onChange={(route) => {
              choose({ route });
            }}
          />
        )}
      </div>
      <List key={JSON.stringify(filter)} filter={filter} hasVillages={made.villages.length > 1} />
    </>
  );
}

interface ListProps {
  readonly filter: RowFilter;
  readonly hasVillages: boolean;
}

function List({ filter, hasVillages }: ListProps) {
  const { rows: texts } = useEscalateTexts();
  return (
    <Lines name="lines" args={filter} label={texts.title} none={texts.none}>
      {(line) => <Row line={line} showVillage={hasVillages} />}
    </Lines>
  );
}
