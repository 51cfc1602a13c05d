/**
 * Every member of `Excel.*` that the adapter uses is inside ExcelApi 1.9, or asked for before it is
 * used and inside 1.14: read from the doc comments of Office.js's own declarations.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";

const ROOT = join(process.cwd(), "src/workbook/excel");
const DECLARATIONS = "office-js/index.d.ts";
const FLOOR = 9;
const CEILING = 14;

/** Behind `door.supports`, or where a refusal of the member is handled. */
const ASKED_FOR = new Map([
  ["Worksheet.comments", 10],
  ["CommentCollection.getCount", 10],
  ["Range.getMergedAreasOrNullObject", 13],
]);

const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(ROOT, file));

const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: ["office-js"],
});
const checker = program.getTypeChecker();

interface Use {
  readonly member: string;
  /** Minor version of ExcelApi; undefined where the declarations do not say. */
  readonly set: number | undefined;
  readonly where: string;
}

function* uses(): Generator<Use> {
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(file);
    const found: Use[] = [];
    const visit = (node: ts.Node): void => {
      for (const symbol of membersAt(node)) {
        const use = memberUse(symbol, file);
        if (use) found.push(use);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    yield* found;
  }
}

/** Members that a node names: `a.b`, `{ b } = a`, `{ b: … }` where a declared object is expected. */
function membersAt(node: ts.Node): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return existing(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return [];
    return existing(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    return node.properties.flatMap(({ name }) =>
      name && ts.isIdentifier(name) ? existing(type?.getProperty(name.text)) : [],
    );
  }
  return [];
}

function existing(symbol: ts.Symbol | undefined): readonly ts.Symbol[] {
  return symbol ? [symbol] : [];
}

function memberUse(symbol: ts.Symbol, where: string): Use | null {
  const declarations = (symbol.declarations ?? []).filter((declaration) =>
    declaration.getSourceFile().fileName.endsWith(DECLARATIONS),
  );
  const [first] = declarations;
  const owner = first?.parent;
  if (!first || !owner || !isOfExcel(first)) return null;
  const named =
    ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) ? owner.name : undefined;
  const sets = declarations.map(setOf).filter((set) => set !== undefined);
  return {
    member: `${named?.text ?? "?"}.${symbol.name}`,
    set: sets.length > 0 ? Math.min(...sets) : undefined,
    where,
  };
}

function isOfExcel(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return true;
  }
  return false;
}

/** `[Api set: ExcelApi 1.9]` → 9; other sets count as beyond everything. */
function setOf(declaration: ts.Declaration): number | undefined {
  const comments = ts.getJSDocCommentsAndTags(declaration).map((tag) => tag.getText());
  const text = /\[\s*api set:\s*([^\]]+)\]/i.exec(comments.join("\n"))?.[1];
  if (text === undefined) return undefined;
  const minor = /^ExcelApi 1\.(\d+)/.exec(text)?.[1];
  return minor === undefined ? Infinity : Number(minor);
}

/** Names in `load("…")` strings are members of what is loaded. */
function* loadedNames(): Generator<readonly [name: string, where: string]> {
  for (const file of files) {
    const text = program.getSourceFile(file)?.text ?? "";
    for (const [, list = ""] of text.matchAll(
      /"((?:[a-z]+\/)*[a-zA-Z]+(?:,(?:[a-z]+\/)*[a-zA-Z]+)*,?)"/g,
    )) {
      if (!/[/,]/.test(list)) continue;
      for (const path of list.split(",")) {
        for (const name of path.split("/")) if (name !== "" && name !== "items") yield [name, file];
      }
    }
  }
}

test("the adapter uses members of Office.js, and the test sees them", () => {
  const members = new Set([...uses()].map(({ member }) => member));
  for (const member of ["Worksheet.getRanges", "Range.values", "TableCollection.add"]) {
    expect(members).toContain(member);
  }
  expect(members.size).toBeGreaterThan(80);
});

test("every member is inside ExcelApi 1.9, or asked for and inside 1.14", () => {
  const beyond = [...uses()].filter(
    ({ member, set = 0 }) => set > FLOOR && !(ASKED_FOR.get(member) === set && set <= CEILING),
  );
  expect(beyond).toEqual([]);
});

test("what is asked for is used, or the list is out of date", () => {
  const members = new Set([...uses()].map(({ member }) => member));
  for (const member of ASKED_FOR.keys()) expect(members).toContain(member);
});

test("what is loaded by name is inside ExcelApi 1.9 in some class", () => {
  const lowest = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && isOfExcel(node)) {
      for (const member of node.members) {
        const name = member.name?.getText() ?? "";
        lowest.set(name, Math.min(lowest.get(name) ?? Infinity, setOf(member) ?? Infinity));
      }
    }
    ts.forEachChild(node, visit);
  };
  const declarations = program
    .getSourceFiles()
    .find(({ fileName }) => fileName.endsWith(DECLARATIONS));
  if (!declarations) throw new Error("no declarations of Office.js");
  visit(declarations);
  const names = [...loadedNames()];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter(([name]) => (lowest.get(name) ?? Infinity) > FLOOR)).toEqual([]);
});
