import path from "node:path";

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

export default [cli];
