/** The manifest as its readers see it, and as small a query language as its rules need. */
import { readFileSync } from "node:fs";

/** The document of a text; throws where the XML is not well-formed. */
export function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, "text/xml");
  const [error] = parsed.getElementsByTagName("parsererror");
  if (error) throw new Error(error.textContent);
  return parsed;
}

export const manifest = parse(readFileSync("manifest.xml", "utf8"));

/** All elements of a name in any namespace, in the order of the document. */
export function all(name: string, within: Document | Element = manifest): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** The one element of that name; an error if there is none or more than one. */
export function only(name: string, within: Document | Element = manifest): Element {
  const [first, ...more] = all(name, within);
  if (first === undefined || more.length > 0) {
    throw new Error(`manifest.xml has ${more.length + (first ? 1 : 0)} <${name}>, not one`);
  }
  return first;
}

/** An attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.localName}> without ${name}`);
  return value;
}

/** `DefaultValue` and the overrides by locale. */
export function translations(element: Element, defaultLocale: string): ReadonlyMap<string, string> {
  return new Map([
    [defaultLocale, attribute(element, "DefaultValue")],
    ...all("Override", element).map(
      (override) => [attribute(override, "Locale"), attribute(override, "Value")] as const,
    ),
  ]);
}
