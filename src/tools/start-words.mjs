/** What `npm start` says. */
import { trustWords } from "./excel-certificate.mjs";

/** @param {string} address @param {string} samples */
export function startedWords(address, samples) {
  return `
工作台已经启动。请用浏览器打开:

  ${address}

它是供试用和测试的替身,不是 Excel;左边是表格,右边就是加载项的窗格。
样例文件在:${samples}(都是编的;在窗格里选文件,或者点页面上的“示例”)
停止:按 Ctrl+C,或者在另一个窗口运行 npm stop`;
}

/**
 * What to do where Node is older than package.json asks for; undefined where it is not.
 *
 * @param {string} version as `process.versions.node`
 */
export function oldNodeWords(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `要用 Node 20.19 或更新的版本,这台机器上是 ${version}。请到 https://nodejs.org 下载安装,然后再运行一次。`;
}

/**
 * The port cannot be had.
 *
 * @param {number} port
 * @param {string | undefined} address of the workbench that this folder serves already
 */
export function takenWords(port, address) {
  if (address !== undefined) {
    return `工作台已经在运行。请用浏览器打开:\n\n  ${address}\n\n要重新启动的,先运行 npm stop。`;
  }
  const other = port < 3000 ? 3000 : port + 1;
  return `端口 ${port} 用不了,多半是已经有程序在用。请换一个端口:npm start -- --port ${other}`;
}

/**
 * The certificate is this machine's own, so a browser warns at first. Nothing is installed unasked.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} authority
 */
export function certificateWords(platform, authority) {
  return `
浏览器第一次会提示“您的连接不是私密连接”或“不安全”:证书是这台机器自己做的,只给本机用。
点“高级”,再点“继续前往 localhost”(Firefox:“接受风险并继续”;Safari:“访问此网站”),就能用了。
${trustWords(platform, authority).replace(/^.*\n/, "不想再看到这个提示的(可做可不做):\n")}`;
}
