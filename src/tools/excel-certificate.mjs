/** The https certificate for this machine alone, made by Microsoft's own tool for add-ins. */
import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Where that tool keeps its files too: who has used it before need trust nothing new. */
const FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");
const DAYS = 365;

/**
 * Makes the certificate if there is none, or if it ends today. Nothing is installed: whom this
 * machine trusts is for its owner to say (`trustWords`).
 *
 * @param {string} [folder]
 * @returns {Promise<{ authority: string, cert: Buffer, key: Buffer }>} `authority`: the file to be trusted
 */
export async function certificate(folder = FOLDER) {
  const authority = path.join(folder, "ca.crt");
  const cert = path.join(folder, "localhost.crt");
  const key = path.join(folder, "localhost.key");
  if (!stillGood(authority, cert, key)) {
    // The tool leaves files that are there as they are.
    for (const old of [authority, cert, key]) rmSync(old, { force: true });
    const { generateCertificates } = await import("office-addin-dev-certs");
    await quietly(() => generateCertificates(authority, cert, key, DAYS));
    chmodSync(key, 0o600);
  }
  return { authority, cert: readFileSync(cert), key: readFileSync(key) };
}

function stillGood(...files) {
  if (!files.every((file) => existsSync(file))) return false;
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return files
    .filter((file) => file.endsWith(".crt"))
    .every((file) => Date.parse(new X509Certificate(readFileSync(file)).validTo) > tomorrow);
}

/** The tool tells the console in English what the caller says in Chinese. */
async function quietly(action) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await action();
  } finally {
    console.log = log;
  }
}

/**
 * How the owner of the machine comes to trust the certificate, once.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} authority
 */
export function trustWords(platform, authority) {
  const how = {
    win32: [
      "请在命令提示符里运行下面这一条,在弹出的窗口里点“是”(不用管理员权限):",
      `  certutil -user -addstore Root "${authority}"`,
    ],
    darwin: [
      "请在“终端”里运行下面这一条,按提示输入您的开机密码:",
      `  security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${authority}"`,
    ],
  }[platform] ?? [
    "请在浏览器的证书设置里,把这个文件导入为受信任的“证书颁发机构”:",
    `  ${authority}`,
  ];
  return [
    "第一次使用,还要让这台机器信任本机的证书,否则窗格是空白的,或者提示“不安全”。",
    ...how,
  ].join("\n");
}
