/** Serves the built pane over https to this machine alone. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** What a folder's own address shows, where it is not index.html. */
const HOME = { "/": "taskpane.html" };

/**
 * @param {object} options
 * @param {string} options.folder what is served; nothing outside it ever is
 * @param {Record<string, string>} [options.more] further folders, by the paths that they are served under (`/name/`)
 * @param {number} options.port 0: any free one
 * @param {{ cert: Buffer, key: Buffer }} options.tls
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} rejects with `code` EADDRINUSE when the port is taken
 */
export function serve({ folder, more = {}, port, tls }) {
  const server = createServer({ cert: tls.cert, key: tls.key }, (request, response) => {
    const file = fileOf({ "/": folder, ...more }, request.url ?? "/");
    if (file === undefined || !["GET", "HEAD"].includes(request.method ?? "")) {
      response.writeHead(404, { "Content-Type": TYPES[".txt"] }).end("没有这个文件。\n");
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[path.extname(file)] ?? "text/plain; charset=utf-8",
      // Excel caches what it may; icons it must be allowed to, the program changes with each build.
      "Cache-Control": file.endsWith(".png") ? "max-age=3600" : "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      resolve({
        origin: `https://localhost:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The file that an address means; undefined if there is none inside the folders. */
function fileOf(folders, url) {
  try {
    const wanted = decodeURIComponent(new URL(url, "https://localhost").pathname);
    const prefix = Object.keys(folders).findLast((start) => wanted.startsWith(start)) ?? "/";
    const folder = path.resolve(folders[prefix]);
    const name = wanted.slice(prefix.length);
    const file = path.join(folder, name === "" ? (HOME[prefix] ?? "index.html") : name);
    return file.startsWith(folder + path.sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
