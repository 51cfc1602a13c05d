/**
 * A model that nobody looks at. Half of the grid's plugins serve its drawing and its menus: colours to
 * offer, positions on the screen, charts, pivot tables. Each hears every command twice, and some go over
 * all cells after each; a host without a page spends most of its time on them.
 */
import type { GridLibrary, GridModel } from "./grid.ts";

/** By their registry; what they know, nobody asks a host for. */
const FOR_THE_SCREEN = {
  coreViewsPluginRegistry: [
    "custom_colors",
    "evaluation_chart",
    "pivot_ui",
    "cell_icon",
    "formula_tracker",
  ],
  statefulUIPluginRegistry: [
    "cell_computed_style",
    "table_computed_style",
    "clipboard",
    "carousel_ui",
  ],
  featurePluginRegistry: [
    "autofill",
    "automatic_sum",
    "insert_pivot",
    "pivot_presence",
    "split_to_columns",
    "collaborative",
    "table_autofill",
    "datavalidation_insert",
    "checkbox_toggle",
    "dynamic_translate",
    "geo_features",
  ],
} as const;

type PluginClass = abstract new (...args: never) => object;

interface Registry {
  readonly contains: (name: string) => boolean;
  readonly get: (name: string) => PluginClass;
}

/** Those plugins hear of nothing any more; a library built otherwise stays as it is. */
export function leaveUndrawn(library: GridLibrary, model: GridModel): void {
  const deaf = Object.entries(FOR_THE_SCREEN).flatMap(([name, keys]) => {
    const registry: unknown = Reflect.get(library.registries, name);
    if (!isRegistry(registry)) return [];
    return keys.filter((key) => registry.contains(key)).map((key) => registry.get(key));
  });
  for (const list of ["handlers", "uiHandlers", "coreHandlers"]) {
    const plugins: unknown = Reflect.get(model, list);
    if (!Array.isArray(plugins)) continue;
    const kept = plugins.filter((plugin) => !deaf.some((Plugin) => plugin instanceof Plugin));
    Reflect.set(model, list, kept);
  }
  findPositionsLate(model);
}

/** Selecting cells asks where they would be on the screen: found then, not after every command. */
function findPositionsLate(model: GridModel): void {
  const plugins: unknown = Reflect.get(model, "handlers");
  const plugin: unknown = Array.isArray(plugins) ? plugins.find(hasPositions) : undefined;
  if (!hasPositions(plugin)) return;
  // It forgets a sheet's positions by itself, and counts on finding all of them after a command.
  let known: Record<string, unknown> = {};
  const positions = (): Record<string, unknown> =>
    new Proxy(known, {
      get: (found, sheet) => {
        if (typeof sheet !== "string") return undefined;
        found[sheet] ??= plugin.computeHeaderPositionsOfSheet(sheet);
        return found[sheet];
      },
      set: (found, sheet) => typeof sheet === "string" && Reflect.deleteProperty(found, sheet),
    });
  Object.defineProperty(plugin, "headerPositions", {
    get: positions,
    set: () => {
      known = {};
    },
  });
  plugin.finalize = () => undefined;
}

interface Positions {
  headerPositions: unknown;
  readonly computeHeaderPositionsOfSheet: (sheet: string) => unknown;
  finalize: () => void;
}

function hasPositions(plugin: unknown): plugin is Positions {
  return typeof plugin === "object" && plugin !== null && "computeHeaderPositionsOfSheet" in plugin;
}

function isRegistry(value: unknown): value is Registry {
  return typeof value === "object" && value !== null && "contains" in value && "get" in value;
}
