/** Loaded with the pane in one bundle. Without Office.js there are no formulas of ours either. */
import { isoDate } from "../domain/dates/index.ts";
import { associateFunctions, type Failure } from "./index.ts";

const page: { readonly CustomFunctions?: typeof CustomFunctions } = globalThis;

if (page.CustomFunctions) {
  associateFunctions(page.CustomFunctions.associate, {
    load: async () => {
      const { calculator } = await import(
        /* webpackChunkName: "functions" */ "../formulas/index.ts"
      );
      return calculator();
    },
    today,
    failure,
  });
}

function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}

/** Office.js supplies its error later than `associate`, but before it calls a function. */
function failure({ code, message }: Failure): Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const error: unknown = new CustomFunctions.Error(
    code === "#N/A" ? notAvailable : invalidValue,
    message,
  );
  // It is an Error, though its declaration does not say so.
  return error instanceof Error ? error : new Error(message);
}
