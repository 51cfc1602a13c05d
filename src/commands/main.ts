/** Loaded with the pane in one bundle. Without Office.js there is no ribbon either. */
import { associateActions } from "./index.ts";

const page: { readonly Office?: typeof Office } = globalThis;
if (page.Office) associateActions(page.Office.actions);
