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
    "header_positions",
    "viewport",
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
    "history",
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
  neitherScrollNorUndo(model);
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
}

/** A cell that is selected is scrolled into view, and every command is kept for undoing it. */
function neitherScrollNorUndo(model: GridModel): void {
  const session: unknown = Reflect.get(model, "session");
  if (hasMethod(session, "save")) session.save = () => undefined;
  const plugins: unknown = Reflect.get(model, "handlers");
  for (const plugin of Array.isArray(plugins) ? plugins : []) {
    const viewports: unknown = isObject(plugin) ? Reflect.get(plugin, "viewports") : undefined;
    if (hasMethod(viewports, "refreshViewport")) viewports.refreshViewport = () => undefined;
  }
}

function hasMethod<Name extends string>(
  value: unknown,
  name: Name,
): value is Record<Name, () => void> {
  return isObject(value) && typeof Reflect.get(value, name) === "function";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isRegistry(value: unknown): value is Registry {
  return hasMethod(value, "contains") && hasMethod(value, "get");
}
