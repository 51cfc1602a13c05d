/** The layers, checked by machine: the hourglass of docs/architecture.md. */
const DOORS = "^src/(taskpane|commands|functions|cli|workbench)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-is-pure",
      comment: "src/domain imports nothing from outside itself but zod",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: ["^src/domain/", "^node_modules/zod/"] },
    },
    {
      name: "nobody-imports-a-door",
      comment: "but for the benchmark of the pane, which needs an Excel around it",
      severity: "error",
      from: { pathNot: [DOORS, "^src/tools/bench/pane/"] },
      to: { path: DOORS },
    },
    {
      name: "a-door-imports-no-other-door",
      severity: "error",
      from: { path: "^src/(taskpane|commands|functions|cli|workbench)/" },
      to: { path: DOORS, pathNot: "^src/$1/" },
    },
    {
      name: "tools-are-for-the-makers",
      comment: "benchmarks, documentation, installation: only their own doors use them",
      severity: "error",
      from: { pathNot: "^src/(tools|cli)/" },
      to: { path: "^src/tools/" },
    },
    {
      name: "core-knows-no-adapter",
      comment: "the core sees the port (raw.ts, plan.ts, edit.ts), never a file or Office.js",
      severity: "error",
      from: {
        path: "^src/(intake|merge|report|book|handout|setup|check|entry|items|meeting|reply|formulas)/",
      },
      to: { path: "^src/workbook/(xlsx|excel)/" },
    },
    {
      name: "the-adapter-has-one-door",
      comment: "the open workbook is reached by what src/workbook/excel/index.ts exports",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbook/excel/" },
      to: { path: "^src/workbook/excel/", pathNot: "^src/workbook/excel/index\\.ts$" },
    },
    {
      name: "core-knows-no-platform",
      severity: "error",
      from: {
        path: "^src/(domain|intake|merge|report|book|handout|setup|check|entry|items|meeting|reply|formulas)/",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "intake-before-merge-before-report",
      severity: "error",
      from: { path: "^src/intake/" },
      to: { path: "^src/(merge|report|samples)/" },
    },
    {
      name: "merge-before-report",
      severity: "error",
      from: { path: "^src/merge/" },
      to: { path: "^src/(report|samples)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
