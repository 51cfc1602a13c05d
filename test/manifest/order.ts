/**
 * The order of children that the manifest's schema demands ([MS-OWEMXML]), for every element that may
 * have children here. A manifest with them in another order does not load.
 */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  DefaultSettings: ["SourceLocation"],
  Requirements: ["Sets"],
  Sets: ["Set"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
  String: ["Override"],
};

/** What is wrong with the children of one element; undefined if nothing is. */
export function orderFault(element: Element): string | undefined {
  const names = [...element.children].map((child) => child.localName);
  const allowed = ORDER[element.localName] ?? [];
  const foreign = names.find((name) => !allowed.includes(name));
  if (foreign !== undefined) return `<${foreign}> is not allowed in <${element.localName}>`;
  const places = names.map((name) => allowed.indexOf(name));
  const late = names.find((_, i) => (places[i] ?? 0) < Math.max(0, ...places.slice(0, i)));
  return late === undefined ? undefined : `<${late}> stands too late in <${element.localName}>`;
}
