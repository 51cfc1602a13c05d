/** The server of `npm run excel`, serving the built pane on a free port, in a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PROGRAM = `
  const [folder, certificates] = process.argv.slice(1);
  const { certificate } = await import("./src/tools/excel-certificate.mjs");
  const { serve } = await import("./src/tools/excel-server.mjs");
  const { origin } = await serve({ folder, port: 0, tls: await certificate(certificates) });
  console.log(origin);
`;

export interface PaneServer {
  readonly origin: string;
  readonly stop: () => void;
}

export async function startPaneServer(folder = "dist/taskpane"): Promise<PaneServer> {
  const certificates = mkdtempSync(path.join(os.tmpdir(), "minqing-certificates-"));
  const child = spawn(
    process.execPath,
    ["--input-type=module", "--eval", PROGRAM, path.resolve(folder), certificates],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").once("data", (line: string) => {
      resolve(line.trim());
    });
    child.once("exit", (code) => {
      reject(new Error(`the pane's server ended with ${code ?? "a signal"}`));
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
