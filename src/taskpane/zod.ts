/**
 * The content-security policy forbids code made from text; zod then need not try it.
 * Import it before anything that parses, in the pane and in every worker.
 */
import { config } from "zod/v4/core";

config({ jitless: true });
