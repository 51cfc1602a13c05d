/**
 * npm run excel              registers the add-in with the Excel of this machine and serves the pane
 * npm run excel -- --serve   only serves it (for Excel on the web)
 * npm run excel -- --remove  makes Excel forget it
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { certificate, trustWords } from "./excel-certificate.mjs";
import { carryOut, here, registration } from "./excel-register.mjs";
import { serve } from "./excel-server.mjs";

const PORT = 3000; // as in manifest.xml
const root = path.resolve(import.meta.dirname, "../..");
const manifest = path.join(root, "manifest.xml");

const NO_EXCEL = `这台机器的系统是 ${process.platform},没有 Excel,什么也没有登记。
可以这样试用:
  npm start                 在浏览器里打开工作台,不用 Excel
  npm run excel -- --serve  只启动服务,再到网页版 Excel 里“插入 → 加载项 → 上传我的加载项”选 manifest.xml`;

const words = process.argv.slice(2);
const unknown = words.find((word) => !["--serve", "--remove"].includes(word));
if (unknown !== undefined) {
  console.error(`不认识 ${unknown}。可以用:npm run excel,后面可以加 -- --serve 或 -- --remove。`);
  process.exitCode = 2;
} else if (words.includes("--remove")) {
  register("remove");
} else if (words.includes("--serve") || register("add")) {
  await start();
}

/** Says what it did. */
function register(action) {
  const step = registration(here, manifest, action);
  if (step === undefined) {
    console.log(NO_EXCEL);
    process.exitCode = 1;
    return false;
  }
  const { ok, words: done } = carryOut(step);
  console.log(done);
  if (!ok) {
    process.exitCode = 1;
    return false;
  }
  console.log(
    action === "add"
      ? "加载项已经登记。取消登记:npm run excel -- --remove"
      : "登记已经取消。Excel 开着的,重新打开后“民情台账”选项卡就没有了。",
  );
  return true;
}

async function start() {
  if (run("npm", ["run", "--silent", "build"]) !== 0) {
    console.error("没有构建成功,服务没有启动。差错见上面。");
    process.exitCode = 1;
    return;
  }
  const tls = await certificate();
  try {
    const { origin } = await serve({ folder: path.join(root, "dist/taskpane"), port: PORT, tls });
    console.log(`
${trustWords(process.platform, tls.authority)}

服务已经启动:${origin}(按 Ctrl+C 停止;停止以后 Excel 里的窗格打不开)
打开 Excel,“民情台账”选项卡就在功能区里。没有看到的,点“开始 → 加载项”,在“开发人员加载项”里选它。`);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`端口 ${PORT} 已经有程序在用:可能服务已经启动了。请关掉那个程序,再运行一次。`);
    process.exitCode = 1;
  }
}

function run(command, args) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  }).status;
}
