import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { certificate } from "./src/tools/excel-certificate.mjs";

const here = import.meta.dirname;

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    },
  },
  // An ES module in a package that says it holds none.
  { test: /chinese-days.*\.es\.js$/, type: "javascript/esm" },
];

/** The command line: one file per entry, run by Node as it is. */
const cli = {
  name: "cli",
  target: "node20",
  entry: {
    minqing: "./src/cli/main.ts",
    demo: "./src/cli/demo.ts",
    samples: "./src/cli/samples.ts",
    bench: "./src/cli/bench.ts",
    docs: "./src/tools/docs/main.ts",
    office: "./src/tools/office/main.ts",
  },
  output: {
    path: path.join(here, "dist/cli"),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
  },
  module: { rules },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: "errors-warnings",
};

/** Microsoft's servers of Office.js; elsewhere (21Vianet) another address: `--env cdn=https://…/office.js`. */
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** @param {string | true | undefined} cdn */
const officeSource = (cdn) => (cdn === true ? MICROSOFT : (cdn ?? "office/office.js"));

/** What the pane may load: its own origin, and Microsoft's only in the kind built for it. */
function contentSecurityPolicy(office) {
  const microsoft = office.startsWith("https:") ? ` ${new URL(office).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft}`,
    "worker-src 'self'",
    // Fluent writes its style rules into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${microsoft}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Office.js as Microsoft supplies it, with its licence: neither bundled nor minified. Only what Excel
 * asks for: its hosts, the pane's two languages, the logger that it waits for.
 */
function officeFiles() {
  const context = path.join(here, "node_modules/@microsoft/office-js/dist");
  const unchanged = { minimized: true };
  return [
    ...[
      "office.js",
      "o15apptofilemappingtable.js",
      "telemetry/oteljs_agave.js",
      "zh-cn/office_strings.js",
      "en-us/office_strings.js",
    ].map((from) => ({ context, from, to: `office/${from}`, info: unchanged })),
    {
      context,
      from: "excel-{win32-16.01,web-16.00,mac-16.00,ios-16.00,winrt-16.00}{,-core}.js",
      to: "office/[name][ext]",
      info: unchanged,
    },
    { context: path.dirname(context), from: "LICENSE.md", to: "office/LICENSE.md" },
  ];
}

async function tls() {
  const { cert, key } = await certificate();
  return { cert, key };
}

/** The pane, the ribbon's actions and the functions: one page, one bundle, as the shared runtime wants it. */
const taskpane = async (env) => {
  const office = officeSource(env.cdn);
  return {
    name: "taskpane",
    target: ["web", "es2022"],
    entry: {
      taskpane: ["./src/commands/main.ts", "./src/functions/main.ts", "./src/taskpane/index.tsx"],
    },
    output: {
      path: path.join(here, "dist/taskpane"),
      filename: "[name].js",
      // Tasks name their chunks "task-…", workers "worker-…": test/taskpane/build.test.ts counts by these names.
      chunkFilename: "[name].js",
      clean: true,
    },
    module: { rules },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        inject: "head",
        office,
        policy: contentSecurityPolicy(office),
      }),
      new CopyPlugin({
        patterns: [
          ...(office.startsWith("https:") ? [] : officeFiles()),
          { from: "assets/*.png", to: "assets/[name][ext]" },
          "src/functions/functions.json",
          { from: "THIRD_PARTY.md", to: "THIRD_PARTY.txt" },
          "LICENSE",
        ],
      }),
    ],
    // Never "eval": the policy forbids it.
    devtool: "source-map",
    devServer: {
      host: "localhost",
      port: 3000,
      static: false,
      // The client would need eval and a socket.
      client: false,
      hot: false,
      liveReload: false,
      server: { type: "https", options: env.WEBPACK_SERVE ? await tls() : {} },
    },
    performance: false,
    stats: "errors-warnings",
  };
};

/**
 * The workbench: the pane beside a spreadsheet, for machines without Excel; never part of what Excel
 * loads. The spreadsheet (LGPL) stays in files of its own, unchanged and replaceable.
 */
function workbench() {
  const grid = path.join(here, "node_modules/@odoo/o-spreadsheet");
  const unchanged = { minimized: true };
  return {
    name: "workbench",
    target: ["web", "es2022"],
    entry: { workbench: "./src/workbench/page/main.tsx" },
    output: {
      path: path.join(here, "dist/workbench"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    module: { rules },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    plugins: [
      new HtmlPlugin({
        template: "./src/workbench/page/index.html",
        scriptLoading: "defer",
        // The spreadsheet makes functions from its templates and formulas.
        policy: [
          "default-src 'none'",
          "script-src 'self' 'unsafe-eval'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'self'",
          "frame-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; "),
      }),
      new CopyPlugin({
        patterns: [
          ...["o_spreadsheet.min.iife.js", "o_spreadsheet.xml", "o_spreadsheet.css"].map(
            (from) => ({
              context: path.join(grid, "dist"),
              from,
              to: "grid/[name][ext]",
              info: unchanged,
            }),
          ),
          { from: path.join(grid, "LICENSE"), to: "grid/LICENSE.txt" },
          ...[
            "@odoo/owl/dist/owl.iife.min.js",
            "bootstrap/dist/css/bootstrap-utilities.min.css",
          ].map((from) => ({
            from: path.join(here, "node_modules", from),
            to: "grid/[name][ext]",
            info: unchanged,
          })),
          { from: "src/workbench/page/*.css", to: "[name][ext]" },
          "manifest.xml",
        ],
      }),
    ],
    devtool: "source-map",
    performance: false,
    stats: "errors-warnings",
  };
}

/** `--env cdn`: Office.js from Microsoft's servers instead of a copy beside the pane. */
export default async (env) => [cli, await taskpane(env), workbench()];
