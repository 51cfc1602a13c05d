/** Custom document properties. */
import { XmlReader } from "./xml.ts";

export function readProperties(bytes: Uint8Array): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const xml = new XmlReader(bytes);
  while (xml.find("property")) {
    const name = xml.attribute("name");
    if (name !== undefined) properties.set(name, xml.text());
  }
  return properties;
}
