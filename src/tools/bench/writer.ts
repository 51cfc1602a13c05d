/** The writer against the floor: compressing the XML that it makes, in the same run. */
import type { TableColumnPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { nodeDeflater } from "../../workbook/xlsx/write/deflate-node.ts";
import type { Deflater } from "../../workbook/xlsx/write/deflater.ts";
import { writeWorkbook } from "../../workbook/xlsx/write/index.ts";

export interface WriterFigures {
  readonly rows: number;
  readonly columns: number;
  /** CPU milliseconds of the whole writing, rows made as they are asked for included. */
  readonly writing: number;
  /** CPU milliseconds of compressing the same XML. */
  readonly floor: number;
  readonly ratio: number;
  readonly xmlBytes: number;
  readonly fileBytes: number;
}

/** `rows` × `columns` of text, dates and wrapped sentences in a styled table. */
export async function benchWriter(rows: number, columns: number): Promise<WriterFigures> {
  const before = cpuMilliseconds();
  const { bytes } = await writeWorkbook(samplePlan(rows, columns), nodeDeflater);
  const writing = cpuMilliseconds() - before;
  const parts: Uint8Array[][] = [];
  await writeWorkbook(samplePlan(rows, columns), recorder(parts));
  const floorStart = cpuMilliseconds();
  for (const chunks of parts) await compress(chunks);
  const floor = cpuMilliseconds() - floorStart;
  const xmlBytes = parts.flat().reduce((sum, chunk) => sum + chunk.length, 0);
  return {
    rows,
    columns,
    writing,
    floor,
    ratio: writing / floor,
    xmlBytes,
    fileBytes: bytes.length,
  };
}

async function compress(chunks: readonly Uint8Array[]): Promise<void> {
  const stream = nodeDeflater.open();
  for (const chunk of chunks) await stream.write(chunk);
  await stream.end();
}

/** Keeps what it is given instead of compressing it. */
function recorder(parts: Uint8Array[][]): Deflater {
  return {
    open() {
      const chunks: Uint8Array[] = [];
      parts.push(chunks);
      return {
        write(chunk) {
          chunks.push(chunk);
          return Promise.resolve();
        },
        end: () => Promise.resolve([]),
      };
    },
    crc32: () => 0,
  };
}

const NAMES = ["赵大山", "钱小河", "孙长林", "李秀英"];
const KINDS = ["text", "date", "text", "text"] as const;

function samplePlan(rowCount: number, count: number): WorkbookPlan {
  const columns = Array.from({ length: count }, (_, index): TableColumnPlan => {
    const wrap = index % 4 === 3;
    return {
      header: `第${index + 1}列`,
      width: wrap ? 30 : 14,
      format: KINDS[index % 4] ?? "text",
      wrap,
    };
  });
  const table = {
    name: "T_bench",
    top: 1,
    left: 1,
    columns,
    rowCount,
    rows: sampleRows(rowCount, count),
  };
  return {
    sheets: [
      {
        name: "走访记录",
        visibility: "visible",
        columns: [],
        cells: [],
        tables: [table],
        merges: [],
        conditionals: [],
        print: { orientation: "landscape", paper: "A4" },
      },
    ],
    dictionary: [],
    properties: new Map(),
  };
}

function* sampleRows(rows: number, columns: number): Generator<string[]> {
  for (let row = 0; row < rows; row++) {
    yield Array.from({ length: columns }, (_, column) => sampleText(row, column));
  }
}

function sampleText(row: number, column: number): string {
  switch (column % 4) {
    case 0:
      return `LH-MS-2026-${String(row).padStart(4, "0")}`;
    case 1:
      return `2026-11-${String(1 + (row % 30)).padStart(2, "0")}`;
    case 2:
      return `${NAMES[(row + column) % 4] ?? ""}${row % 977}`;
    default:
      return `第${row % 10}组村民反映道路第${(row * 7) % 1013}段破损需要维修`;
  }
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
