/** Installs the dependencies of this checkout when they are missing or older than the lock file. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const marker = "node_modules/.package-lock.json";
const stale =
  !existsSync(marker) || statSync("package-lock.json").mtimeMs > statSync(marker).mtimeMs + 1000;

if (stale) {
  console.log("正在安装依赖(npm ci),约一两分钟……");
  const run = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    console.error("依赖没有装好:请检查能否连到 npm 仓库,然后再运行一次。");
    process.exit(run.status ?? 1);
  }
}
