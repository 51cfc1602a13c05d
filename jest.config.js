/** Tests run on the TypeScript sources (swc strips the types); the command-line tests run the built bundle. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
      sourceMaps: "inline",
    },
  ],
};

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testSequencer: "<rootDir>/test/support/sequencer.mjs",
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform,
  // numfmt's package.json names a file for `require` that it does not have.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  extensionsToTreatAsEsm: [],
  coverageProvider: "v8",
  // Slow machines are no failures: nothing here is timed.
  testTimeout: 60_000,
  // Without it a machine of two cores runs everything in one process.
  maxWorkers: "100%",
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
};
