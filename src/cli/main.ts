/** The door of the command line: reads the words, runs the command, sets the exit code. */
import { rmSync } from "node:fs";
import manifest from "../../package.json";
import { readArgs, type Command, type Options } from "./args.ts";
import { createCommand } from "./create.ts";
import { escalateCommand } from "./escalate.ts";
import { handoutCommand } from "./handout.ts";
import { HELP } from "./help.ts";
import { mergeCommand } from "./merge.ts";
import { monthCommand } from "./month.ts";
import { publishCommand } from "./publish.ts";
import { quotasCommand } from "./quotas.ts";
import { replyCommand } from "./reply.ts";
import { reviewCommand } from "./review.ts";
import { terminal, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";
import { unfinishedFiles, whereItStands } from "./write.ts";

type Run = (options: Options, screen: Terminal, today: string) => Promise<number>;

const COMMANDS: Readonly<Record<Command, Run>> = {
  new: (options, ...rest) =>
    (options.villages === undefined ? createCommand : handoutCommand)(options, ...rest),
  merge: mergeCommand,
  check: mergeCommand,
  quotas: quotasCommand,
  publish: publishCommand,
  reply: replyCommand,
  escalate: escalateCommand,
  review: reviewCommand,
  month: monthCommand,
};

/** Exit codes: 0 all merged, 1 something is open, 2 nothing could be done. */
async function main(argv: readonly string[]): Promise<number> {
  const parsed = readArgs(argv);
  if (parsed.kind === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  if (parsed.kind === "version") {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  if (parsed.kind === "wrong") {
    process.stderr.write(`${parsed.message}\n`);
    return 2;
  }
  const { options } = parsed;
  const screen = terminal(process.stderr, () => performance.now(), options.json);
  try {
    return await COMMANDS[options.command](options, screen, today());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    screen.say(error.message);
    return 2;
  }
}

/** The one place where the clock is read. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function sweep(): void {
  for (const file of unfinishedFiles()) rmSync(file, { force: true });
}

/** Ctrl-C, the window closed, the machine shut down: with the exit codes that shells give. */
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGHUP", 129],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => {
    sweep();
    process.stderr.write(`\n已停止,没有留下写了一半的文件。\n${whereItStands()}`);
    process.exit(code);
  });
}

/** `… | head` closes the pipe early: whoever reads has enough, and that is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    sweep();
    // A mistake of ours, not of the files: say so without a stack trace of no use to a clerk.
    const detail =
      process.env["MINQING_DEBUG"] === undefined
        ? ""
        : `\n${String(error instanceof Error ? error.stack : error)}`;
    process.stderr.write(
      `程序出错了,没有留下写了一半的文件。${whereItStands()}请把这句话告诉开发者:${error instanceof Error ? error.message : String(error)}${detail}\n`,
    );
    process.exitCode = 2;
  },
);
