/** The servers of `npm run excel` and `npm start` on a free port, each in a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** `site` is an expression for the folders to serve. */
const program = (site: string): string => `
  const [argument, certificates] = process.argv.slice(1);
  const { certificate } = await import("./src/tools/excel-certificate.mjs");
  const { serve } = await import("./src/tools/excel-server.mjs");
  const { origin } = await serve({ ...${site}, port: 0, tls: await certificate(certificates) });
  console.log(origin);
`;

export interface PaneServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** The built pane alone. */
export function startPaneServer(folder = "dist/taskpane"): Promise<PaneServer> {
  return startServer("{ folder: argument }", folder);
}

/** The workbench with the pane and the samples; its page is at `/workbench/`. SITE=folder: another build. */
export function startWorkbenchServer(root = process.env["SITE"] ?? "."): Promise<PaneServer> {
  return startServer('(await import("./src/tools/start-site.mjs")).site(argument)', root);
}

async function startServer(site: string, argument: string): Promise<PaneServer> {
  const certificates = mkdtempSync(path.join(os.tmpdir(), "minqing-certificates-"));
  const child = spawn(
    process.execPath,
    ["--input-type=module", "--eval", program(site), path.resolve(argument), certificates],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").once("data", (line: string) => {
      resolve(line.trim());
    });
    child.once("exit", (code) => {
      reject(new Error(`the server ended with ${code ?? "a signal"}`));
    });
  });
  return {
    origin,
    stop: () => {
      child.kill();
      rmSync(certificates, { recursive: true, force: true });
    },
  };
}
