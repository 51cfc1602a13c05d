/** Installs the dependencies of this checkout when they are missing or older than the lock file. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { oldNodeWords } from "./start-words.mjs";

const tooOld = oldNodeWords(process.versions.node);
if (tooOld !== undefined) {
  console.error(tooOld);
  process.exit(1);
}

const marker = "node_modules/.package-lock.json";
const stale =
  !existsSync(marker) || statSync("package-lock.json").mtimeMs > statSync(marker).mtimeMs + 1000;

if (stale) {
  console.log("正在安装依赖(npm ci),约一两分钟……");
  // Run from `npm run --silent`, npm would keep the reason of its failure to itself.
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const run = spawnSync("npm", ["ci", ...options], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    console.error(
      "依赖没有装好,原因见上面。安装时要连到 npm 仓库:请检查能否上网、要不要设代理,然后再运行一次。",
    );
    process.exit(run.status ?? 1);
  }
}
