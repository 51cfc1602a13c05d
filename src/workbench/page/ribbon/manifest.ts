/** The ribbon as manifest.xml describes it: tabs, groups and buttons, in every language it speaks. */

/** A text by language; the first is the manifest's default. */
export interface LocalText {
  readonly defaultText: string;
  readonly byLocale: ReadonlyMap<string, string>;
}

export type RibbonAction =
  | { readonly kind: "showPane"; readonly url: string }
  | { readonly kind: "execute"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: LocalText;
  readonly tip: { readonly title: LocalText; readonly text: LocalText };
  /** Path of the icon of 32 pixels on our own server. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: LocalText;
  readonly groups: readonly RibbonGroup[];
}

export interface Ribbon {
  readonly name: LocalText;
  /** Path of the pane's page. */
  readonly paneUrl: string;
  readonly tabs: readonly RibbonTab[];
}

/** Reads the text of a manifest; throws, in words, when it is not well-formed. */
export function parseManifest(text: string): Ribbon {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const broken = manifest.querySelector("parsererror");
  if (broken) throw new Error(`manifest.xml: ${broken.textContent}`);
  const resources = readResources(manifest);
  const tabs = all(manifest, "CustomTab").map((tab) => ({
    id: attribute(tab, "id"),
    label: resources.text(only(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: resources.text(only(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(control, resources)),
    })),
  }));
  const [runtime] = all(manifest, "Runtime");
  const [name] = all(manifest, "DisplayName");
  return {
    name: name ? localText(name) : { defaultText: "", byLocale: new Map() },
    paneUrl: runtime ? resources.path(runtime) : "/taskpane.html",
    tabs,
  };
}

/** The text for a language tag; `en` is content with `en-US`. */
export function inLocale({ defaultText, byLocale }: LocalText, locale: string): string {
  const language = locale.split("-")[0] ?? locale;
  const near = [...byLocale].find(([tag]) => tag.split("-")[0] === language);
  return byLocale.get(locale) ?? near?.[1] ?? defaultText;
}

interface Resources {
  readonly text: (element: Element | null) => LocalText;
  /** The path of an address: the server is ours, whatever the manifest's says. */
  readonly path: (element: Element) => string;
}

function readResources(manifest: Document): Resources {
  const [resources] = all(manifest, "Resources");
  const byId = new Map(
    [...(resources?.querySelectorAll("*") ?? [])]
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), element]),
  );
  const referred = (element: Element | null): Element => {
    const id = element ? attribute(element, "resid") : "";
    const found = byId.get(id);
    if (!found) throw new Error(`manifest.xml: no resource ${id}`);
    return found;
  };
  return {
    text: (element) => localText(referred(element)),
    path: (element) => new URL(attribute(referred(element), "DefaultValue")).pathname,
  };
}

function localText(element: Element): LocalText {
  const overrides = children(element, "Override").map(
    (override) => [attribute(override, "Locale"), attribute(override, "Value")] as const,
  );
  return { defaultText: attribute(element, "DefaultValue"), byLocale: new Map(overrides) };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const [icon] = all(control, "Image").filter((image) => attribute(image, "size") === "32");
  const supertip = only(control, "Supertip");
  return {
    id: attribute(control, "id"),
    label: resources.text(only(control, "Label")),
    tip: {
      title: resources.text(supertip && only(supertip, "Title")),
      text: resources.text(supertip && only(supertip, "Description")),
    },
    icon: icon ? resources.path(icon) : "",
    action: readAction(only(control, "Action"), resources),
  };
}

function readAction(action: Element | null, resources: Resources): RibbonAction {
  const functionName = action && only(action, "FunctionName");
  if (functionName) return { kind: "execute", functionName: functionName.textContent.trim() };
  const source = action && only(action, "SourceLocation");
  if (source) return { kind: "showPane", url: resources.path(source) };
  throw new Error("manifest.xml: an action that is neither ShowTaskpane nor ExecuteFunction");
}

/** By local name: the manifest mixes namespaces. */
function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function only(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}
