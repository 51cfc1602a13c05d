import js from "@eslint/js";
import jest from "eslint-plugin-jest";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const officeRules = Object.fromEntries(
  Object.keys(office.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default defineConfig(
  globalIgnores(["dist/", "node_modules/", "coverage/", "samples/", "bench-cache/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "office-addins": office, "react-hooks": hooks },
    rules: {
      ...officeRules,
      ...hooks.configs.recommended.rules,
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Full-width punctuation and spaces are the very material of this product.
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipRegExps: true, skipTemplates: true },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    plugins: { jest },
    rules: {
      ...jest.configs["flat/recommended"].rules,
      // A property or a table helper often holds the assertions.
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect*", "fc.assert", "assert*"] }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", module: "writable", URL: "readonly" },
    },
  },
);
