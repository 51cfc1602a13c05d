/**
 * @jest-environment jsdom
 *
 * The rules that Excel holds a manifest to, as far as they can be checked without Microsoft's own
 * validator, which needs the network.
 */
import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ACTIONS } from "../../src/commands/index.ts";
import { NAMESPACE } from "../../src/formulas/ids.ts";
import { PAGE_IDS } from "../../src/taskpane/navigation.ts";
import { ORDER, orderFault } from "./order.ts";
import { pngSize } from "./png.ts";
import { all, attribute, manifest, only, parse, translations } from "./xml.ts";

const packaged = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
const resources = all("Resources").flatMap((element) => [...element.children]);
const resourceIds = resources.flatMap((kind) =>
  [...kind.children].map((child) => attribute(child, "id")),
);

function addressOf(resid: string): string {
  const url = all("Url").find(({ id }) => id === resid);
  return url ? attribute(url, "DefaultValue") : "";
}

describe("form", () => {
  test("every element's children are allowed and in the order of the schema", () => {
    expect(all("*").flatMap((element) => orderFault(element) ?? [])).toEqual([]);
  });

  test.each([
    ["<Icon><Image/></Icon>", undefined],
    ["<Supertip><Description/><Title/></Supertip>", "<Title> stands too late in <Supertip>"],
    ["<Group><Label/><Button/></Group>", "<Button> is not allowed in <Group>"],
  ])("the check itself: %s", (xml, fault) => {
    expect(orderFault(parse(xml).documentElement)).toBe(fault);
  });

  test("the order is known for every element that has children", () => {
    const parents = all("*").filter((element) => element.children.length > 0);
    expect(parents.map(({ localName }) => localName).filter((name) => !(name in ORDER))).toEqual(
      [],
    );
  });

  test("the id is a GUID", () => {
    expect(only("Id").textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test("the version is the package's, with the fourth number that Excel on the web asks for", () => {
    expect(only("Version").textContent).toBe(`${packaged.version}.0`);
  });

  test("a task pane has version overrides 1.0 and no other", () => {
    const overrides = only("VersionOverrides");
    expect(overrides.getAttribute("xsi:type")).toBe("VersionOverridesV1_0");
    expect(overrides.namespaceURI).toBe(
      "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    );
  });

  test("it may read and write the document", () => {
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
  });
});

describe("ids", () => {
  test("every id is used once", () => {
    const ids = all("*").flatMap((element) => element.getAttribute("id") ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("every resource that is asked for is there, and every one that is there is asked for", () => {
    const asked = all("*").flatMap((element) => element.getAttribute("resid") ?? []);
    expect([...new Set(asked)].sort()).toEqual([...resourceIds].sort());
  });

  test("ids of resources have at most 32 characters, of groups and buttons at most 125", () => {
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
    const long = [...all("Group"), ...all("Control")].filter(({ id }) => id.length > 125);
    expect(long).toEqual([]);
  });

  /** The kind of resource by the element that asks; `Description` of a supertip is the long one. */
  test.each([
    ["Label", "ShortStrings"],
    ["Title", "ShortStrings"],
    ["Image", "Images"],
    ["Runtime", "Urls"],
    ["FunctionFile", "Urls"],
    ["LearnMoreUrl", "Urls"],
    ["Description", "LongStrings"],
    ["Namespace", "ShortStrings"],
  ])("%s asks for one of %s", (asker, kind) => {
    const asked = all(asker).flatMap((element) => element.getAttribute("resid") ?? []);
    const there = [...only(kind).children].map((child) => attribute(child, "id"));
    expect(asked.filter((id) => !there.includes(id))).toEqual([]);
    expect(asked).not.toEqual([]);
  });
});

describe("words", () => {
  const locale = only("DefaultLocale").textContent;
  const strings = [
    ...all("DisplayName").map((element) => ({ element, limit: 125 })),
    ...all("Description")
      .filter((element) => element.hasAttribute("DefaultValue"))
      .map((element) => ({ element, limit: 250 })),
    ...all("String", only("ShortStrings"))
      .filter(({ id }) => id !== attribute(only("Namespace"), "resid"))
      .map((element) => ({ element, limit: 125 })),
    ...all("String", only("LongStrings")).map((element) => ({ element, limit: 250 })),
  ];

  test("the first language is Chinese", () => {
    expect(locale).toBe("zh-CN");
  });

  test.each(
    strings.map(({ element, limit }) => [element.id || element.localName, element, limit] as const),
  )("%s is there in Chinese and English, and short enough", (_, element, limit) => {
    const words = translations(element, locale);
    expect([...words.keys()]).toEqual(["zh-CN", "en-US"]);
    expect(words.get("zh-CN")).toMatch(/\p{Script=Han}/u);
    expect(words.get("en-US")).toMatch(/^[\x20-\x7e]+$/);
    for (const value of words.values()) expect(value.length).toBeLessThanOrEqual(limit);
  });
});

describe("addresses", () => {
  const ORIGIN = "https://localhost:3000";
  const addresses = all("*")
    .filter(({ localName }) => !["DisplayName", "Description", "String"].includes(localName))
    .flatMap((element) => element.getAttribute("DefaultValue") ?? []);

  test("all are https, of one origin, the only domain of the app", () => {
    expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual([ORIGIN]);
    expect(all("AppDomain").map(({ textContent }) => textContent)).toEqual([ORIGIN]);
  });

  test("they lead to the pane, its functions and to icons, and to nothing else", () => {
    const paths = new Set(addresses.map((address) => new URL(address).pathname));
    const others = [...paths].filter((place) => !/^\/assets\/[a-z]+-\d+\.png$/.test(place));
    expect(others).toEqual(["/taskpane.html", "/taskpane.js", "/functions.json"]);
  });

  const iconUrls: readonly (readonly [string, number])[] = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ];
  const icons = [
    ...iconUrls.map(([name, size]) => ({ size, address: attribute(only(name), "DefaultValue") })),
    ...all("Image", only("Images")).map((image) => ({
      size: Number(/\d+$/.exec(image.id)?.[0]),
      address: attribute(image, "DefaultValue"),
    })),
  ];

  test.each(icons.map(({ address, size }) => [path.basename(address), size] as const))(
    "%s is %i pixels square",
    (name, size) => {
      expect(pngSize(`assets/${name}`)).toEqual({ width: size, height: size });
    },
  );

  test("every icon is asked for in the sizes 16, 32 and 80, by the resource of that size", () => {
    for (const icon of all("Icon")) {
      const images = all("Image", icon).map((image) => [
        attribute(image, "size"),
        /\d+$/.exec(attribute(image, "resid"))?.[0],
      ]);
      expect(images).toEqual([
        ["16", "16"],
        ["32", "32"],
        ["80", "80"],
      ]);
    }
  });

  test("every drawn icon has its source", () => {
    const names = all("Image", only("Images")).map((image) =>
      path.basename(attribute(image, "DefaultValue")).replace(/-\d+\.png$/, ""),
    );
    expect(names.filter((name) => !existsSync(`assets/svg/${name}.svg`))).toEqual([]);
  });
});

describe("what it needs of Excel", () => {
  const sets = all("Set").map(
    (set) => [attribute(set, "Name"), attribute(set, "MinVersion")] as const,
  );

  test("ExcelApi 1.9 in both parts, and for the ribbon the shared runtime that Excel 2021 has", () => {
    expect(sets).toEqual([
      ["ExcelApi", "1.9"],
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.9"],
    ]);
  });

  test("the packaged Office.js knows it", () => {
    const library = readFileSync(
      "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js",
      "utf8",
    );
    const known = [...library.matchAll(/_defaultApiSetName, "1\.(\d+)"/g)].map(([, minor]) =>
      Number(minor),
    );
    expect(Math.max(...known)).toBeGreaterThanOrEqual(9);
  });
});

describe("the shared runtime", () => {
  test("one page for the runtime, the actions and the pane", () => {
    const runtime = only("Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    expect(attribute(only("FunctionFile"), "resid")).toBe(attribute(runtime, "resid"));
    expect(addressOf(attribute(runtime, "resid"))).toBe(
      attribute(only("SourceLocation", only("DefaultSettings")), "DefaultValue"),
    );
  });

  test("the functions run in it, under their namespace, and are described beside it", () => {
    const runtime = attribute(only("Runtime"), "resid");
    const locations = ["Page", "Script", "Metadata"].map((name) =>
      attribute(only("SourceLocation", only(name)), "resid"),
    );
    expect(locations[0]).toBe(runtime);
    expect(locations.map((resid) => new URL(addressOf(resid)).pathname)).toEqual([
      "/taskpane.html",
      "/taskpane.js",
      "/functions.json",
    ]);
    const namespace = all("String").find(({ id }) => id === attribute(only("Namespace"), "resid"));
    expect(namespace && [...translations(namespace, "zh-CN").values()]).toEqual([NAMESPACE]);
  });

  test("every button has an action, and every action a button", () => {
    const named = all("FunctionName").map(({ textContent }) => textContent);
    expect(named).toEqual(Object.keys(ACTIONS));
    expect(all("Action").map((action) => action.getAttribute("xsi:type"))).toEqual(
      named.map(() => "ExecuteFunction"),
    );
  });

  test("every action opens a page that the pane has", () => {
    const pages: readonly string[] = PAGE_IDS;
    expect(Object.values(ACTIONS).filter((page) => !pages.includes(page))).toEqual([]);
  });
});

test("the document is the manifest of a task pane", () => {
  expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
});
