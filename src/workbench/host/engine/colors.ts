/**
 * The colours that the grid offers for choosing are gathered from all cells of all sheets, after every
 * command that may bring a new one: here only when somebody looks at them.
 */
import type { GridModel } from "./grid.ts";

interface Gathering {
  readonly computeCustomColors: () => unknown;
  finalize: () => void;
}

/** From now on colours are gathered when they are asked for; a library built otherwise stays as it is. */
export function gatherColorsLazily(model: GridModel): void {
  const plugins: unknown = Reflect.get(model, "handlers");
  const plugin = Array.isArray(plugins) ? plugins.find(gathersColors) : undefined;
  const asked: unknown = Reflect.get(model.getters, "getCustomColors");
  if (!plugin || typeof asked !== "function") return;
  const gather = plugin.finalize.bind(plugin);
  plugin.finalize = () => undefined;
  const getCustomColors = (): unknown => {
    gather();
    const colors: unknown = Reflect.apply(asked, undefined, []);
    return colors;
  };
  Reflect.set(model.getters, "getCustomColors", getCustomColors);
}

function gathersColors(plugin: unknown): plugin is Gathering {
  return (
    typeof plugin === "object" &&
    plugin !== null &&
    "computeCustomColors" in plugin &&
    "finalize" in plugin
  );
}
