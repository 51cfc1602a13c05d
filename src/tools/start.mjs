/**
 * npm start                    the workbench: the add-in beside a spreadsheet in the browser, without Excel
 * npm start -- --no-open       only says the address
 * npm start -- --port 3001     where 3000 is taken
 * npm stop                     ends what npm start began
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { certificate } from "./excel-certificate.mjs";
import { serve } from "./excel-server.mjs";
import { openBrowser } from "./start-browser.mjs";
import { build, install, isBuilt, site } from "./start-site.mjs";
import { certificateWords, startedWords, takenWords } from "./start-words.mjs";

const PORT = 3000; // as in manifest.xml, so that a real Excel may use the same server
const root = fileURLToPath(new URL("../..", import.meta.url)); // known to any Node, that an old one be told
/** Who serves, and where: for `npm stop`. */
const note = path.join(root, "dist/start.json");

const words = process.argv.slice(2);
const options = readOptions(words);
if (options === undefined) {
  console.error(
    `不认识 ${words.join(" ")}。可以用:npm start,后面可以加 -- --no-open 或 -- --port 3001。`,
  );
  process.exitCode = 2;
} else if (options.stop) {
  await stop();
} else {
  await start(options);
}

function readOptions(given) {
  const read = { open: true, stop: false, port: PORT };
  for (let at = 0; at < given.length; at += 1) {
    if (given[at] === "--no-open") read.open = false;
    else if (given[at] === "--stop") read.stop = true;
    else if (given[at] === "--port" && isPort(given[at + 1])) read.port = Number(given[++at]);
    else return undefined;
  }
  return read;
}

function isPort(word = "") {
  return /^\d{2,5}$/.test(word) && Number(word) < 2 ** 16;
}

async function start({ open, port }) {
  if (!isBuilt(root)) {
    const isReady = install(root);
    if (isReady) console.log("正在构建,约一分钟……");
    if (!isReady || !build(root)) {
      console.error("没有构建成功,工作台没有启动。差错见上面。");
      process.exitCode = 1;
      return;
    }
  }
  const tls = await certificate();
  let server;
  try {
    server = await serve({ ...site(root), port, tls });
  } catch (error) {
    if (!["EADDRINUSE", "EACCES"].includes(error.code)) throw error;
    await alreadyTaken({ open, port });
    return;
  }
  const address = `${server.origin}/workbench/`;
  writeFileSync(note, JSON.stringify({ pid: process.pid, address }));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      rmSync(note, { force: true });
      void server.close().then(() => process.exit(0));
    });
  }
  console.log(startedWords(address, path.join(root, "dist/samples")));
  console.log(certificateWords(process.platform, tls.authority));
  if (open) openBrowser(address);
}

/** Whoever starts the workbench twice wants to see it. */
async function alreadyTaken({ open, port }) {
  const address = noted()?.address;
  const isOurs = address?.includes(`:${port}/`) === true && (await answers(address));
  console.log(takenWords(port, isOurs ? address : undefined));
  if (!isOurs) process.exitCode = 1;
  else if (open) openBrowser(address);
}

function noted() {
  return existsSync(note) ? JSON.parse(readFileSync(note, "utf8")) : undefined;
}

/** Ends a server only if it answers: the number of a process that is long gone may be another's. */
async function stop() {
  const running = noted();
  rmSync(note, { force: true });
  if (running === undefined || !(await answers(running.address))) {
    console.log("工作台没有在运行。");
  } else {
    process.kill(running.pid, "SIGTERM");
    console.log("工作台已经停止。");
  }
  console.log("在 Excel 里登记过加载项的,取消登记用:npm run excel -- --remove");
}

async function answers(address) {
  const { get } = await import("node:https");
  return new Promise((resolve) => {
    // Only whether our own machine answers; nothing is sent or believed.
    get(address, { rejectUnauthorized: false, timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    })
      .on("timeout", () => resolve(false))
      .on("error", () => resolve(false));
  });
}
