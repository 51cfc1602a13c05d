/** `npm run excel`: what it would do to a machine, its certificate, its server, and its words on Linux. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import os from "node:os";
import path from "node:path";
import { startPaneServer, type PaneServer } from "../support/paneServer.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-excel-"));
const manifest = path.resolve("manifest.xml");
const ID = "7d0c5e1a-94b3-4f6e-a2d8-3b61c9e8f047";

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The value of an expression over the tools, which are modules that Node runs as they are. */
function value(expression: string): unknown {
  const program = `
    const register = await import("./src/tools/excel-register.mjs");
    const trust = await import("./src/tools/excel-certificate.mjs");
    console.log(JSON.stringify((await (${expression})) ?? null));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  return JSON.parse(printed);
}

const registration = (platform: string, action: string) =>
  value(
    `register.registration({ platform: "${platform}", home: "/Users/li" }, ${JSON.stringify(manifest)}, "${action}")`,
  );

describe("registration", () => {
  const KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";
  const COPY = `/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;

  test.each([
    ["win32", "add", { run: ["reg", "add", KEY, "/v", ID, "/t", "REG_SZ", "/d", manifest, "/f"] }],
    ["win32", "remove", { run: ["reg", "delete", KEY, "/v", ID, "/f"] }],
    ["darwin", "add", { copy: manifest, to: COPY }],
    ["darwin", "remove", { remove: COPY }],
    ["linux", "add", null],
    ["linux", "remove", null],
  ])("%s, %s", (platform, action, step) => {
    expect(registration(platform, action)).toEqual(step);
  });

  test("on a Mac: the copy appears, and is gone again", () => {
    const wef = path.join(folder, "Documents", "wef");
    mkdirSync(path.dirname(wef));
    const to = path.join(wef, `${ID}.manifest.xml`);
    const added = value(`register.carryOut(${JSON.stringify({ copy: manifest, to })})`);
    expect(added).toEqual({ ok: true, words: `已复制到:${to}` });
    expect(readFileSync(to)).toEqual(readFileSync(manifest));
    const removed = value(`register.carryOut(${JSON.stringify({ remove: to })})`);
    expect(removed).toEqual({ ok: true, words: `已删除:${to}` });
    expect(() => statSync(to)).toThrow("ENOENT");
  });

  test("no Excel on the Mac: said, and no folder made", () => {
    const to = path.join(folder, "nowhere", "Documents", "wef", "x.xml");
    const result = value(`register.carryOut(${JSON.stringify({ copy: manifest, to })})`);
    expect(result).toEqual({ ok: false, words: expect.stringContaining("请先安装 Excel") });
    expect(() => statSync(path.dirname(to))).toThrow("ENOENT");
  });

  test("a program that fails: its words are passed on", () => {
    const run = [process.execPath, "--eval", "console.error('拒绝访问'); process.exit(1)"];
    const result = value(`register.carryOut(${JSON.stringify({ run })})`);
    expect(result).toEqual({ ok: false, words: expect.stringMatching(/没有成功.*\n拒绝访问/) });
  });

  test("a program that is not there: no exception", () => {
    const result = value(`register.carryOut({ run: ["no-such-program"] })`);
    expect(result).toEqual({ ok: false, words: expect.stringContaining("ENOENT") });
  });
});

describe("certificate", () => {
  const certificates = path.join(folder, "certificates");
  const make = () =>
    value(`trust.certificate(${JSON.stringify(certificates)}).then((c) => c.authority)`);
  const file = (name: string) => path.join(certificates, name);

  test("it is for this machine, signed by its own authority, and its key is for its owner alone", () => {
    expect(make()).toBe(file("ca.crt"));
    const cert = new X509Certificate(readFileSync(file("localhost.crt")));
    expect(cert.checkHost("localhost")).toBe("localhost");
    expect(cert.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(cert.verify(new X509Certificate(readFileSync(file("ca.crt"))).publicKey)).toBe(true);
    // Windows has no such permissions.
    expect(
      process.platform === "win32" || (statSync(file("localhost.key")).mode & 0o77) === 0,
    ).toBe(true);
  });

  test("the same one the next time, a new one when a file is missing", () => {
    const first = readFileSync(file("localhost.crt"));
    make();
    expect(readFileSync(file("localhost.crt"))).toEqual(first);
    rmSync(file("localhost.key"));
    make();
    expect(readFileSync(file("localhost.crt"))).not.toEqual(first);
  });

  test.each([
    ["win32", "certutil -user -addstore Root"],
    ["darwin", "security add-trusted-cert"],
    ["linux", "证书颁发机构"],
  ])("%s: how to trust it, without an administrator", (platform, words) => {
    const said = value(`trust.trustWords("${platform}", "/home/li/ca.crt")`);
    expect(said).toContain(words);
    expect(said).toContain("/home/li/ca.crt");
    expect(said).not.toContain("sudo");
  });
});

describe("server", () => {
  const root = path.join(folder, "served");
  let server: PaneServer;

  beforeAll(async () => {
    mkdirSync(path.join(root, "assets"), { recursive: true });
    writeFileSync(path.join(root, "taskpane.html"), "<p>民情</p>");
    writeFileSync(path.join(root, "assets/icon-16.png"), "png");
    writeFileSync(path.join(folder, "secret.txt"), "secret");
    server = await startPaneServer(root);
  });

  afterAll(() => {
    server.stop();
  });

  /** Sends the path as it is: `fetch` and `URL` would tidy it. */
  function get(pathname: string, method = "GET") {
    return new Promise<{ status: number | undefined; type: unknown; cache: unknown; body: string }>(
      (resolve, reject) => {
        const { hostname, port } = new URL(server.origin);
        request(
          { hostname, port, path: pathname, method, rejectUnauthorized: false },
          (response) => {
            let body = "";
            response.setEncoding("utf8").on("data", (part: string) => (body += part));
            response.on("end", () => {
              const { "content-type": type, "cache-control": cache } = response.headers;
              resolve({ status: response.statusCode, type, cache, body });
            });
          },
        )
          .on("error", reject)
          .end();
      },
    );
  }

  test("the pane, in its encoding, always fresh", async () => {
    const page = {
      status: 200,
      type: "text/html; charset=utf-8",
      cache: "no-cache",
      body: "<p>民情</p>",
    };
    expect(await get("/taskpane.html?_host_Info=Excel$Web")).toEqual(page);
    expect(await get("/")).toEqual(page);
    expect(await get("/taskpane.html", "HEAD")).toEqual({ ...page, body: "" });
  });

  test("icons may be kept, as Excel demands", async () => {
    expect(await get("/assets/icon-16.png")).toMatchObject({
      type: "image/png",
      cache: "max-age=3600",
    });
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets",
    "/none",
    "/%",
    "//",
  ])("%s: nothing there", async (pathname) => {
    expect(await get(pathname)).toMatchObject({ status: 404 });
  });

  test("nothing can be sent to it", async () => {
    expect(await get("/taskpane.html", "POST")).toMatchObject({ status: 404 });
  });
});

describe("the command", () => {
  /** As on Linux, wherever the tests run: elsewhere it would touch somebody's real Excel. */
  const linux = "data:text/javascript,Object.defineProperty(process,'platform',{value:'linux'})";
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, ["--import", linux, "src/tools/excel.mjs", ...words], {
      encoding: "utf8",
    });

  test("a word that it does not know", () => {
    const { status, stderr } = run("--sideload");
    expect(status).toBe(2);
    expect(stderr).toContain("不认识 --sideload");
  });

  test.each([[[]], [["--remove"]]])("on Linux %j: no Excel, and what to do instead", (words) => {
    const { status, stdout } = run(...words);
    expect(status).toBe(1);
    expect(stdout).toContain("没有 Excel,什么也没有登记");
    expect(stdout).toContain("npm start");
  });
});
