/** What each row or column of a range is like: the answer to `getRowProperties` and its kin. */
import type { Range } from "../book/range.ts";
import type { Area, Dimension } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { HostError } from "../wire/errors.ts";
import { isRecord } from "../wire/json.ts";
import type { Json } from "../wire/json.ts";
import { rangeFormat } from "./range-format.ts";

function lines({ area }: Range, dimension: Dimension): Area[] {
  const first = dimension === "rows" ? area.top : area.left;
  const last = dimension === "rows" ? area.bottom : area.right;
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const at = first + offset;
    return dimension === "rows"
      ? { ...area, top: at, bottom: at }
      : { ...area, left: at, right: at };
  });
}

/** The members of `format` that are asked for; null where the cells of a line differ. */
function formats(range: Range, wanted: unknown, member: string): Json {
  const font = isRecord(wanted) ? wanted["font"] : undefined;
  if (!isRecord(font)) throw new HostError("NotImplemented", member, "format");
  const handle = rangeFormat(range).child("font");
  const names = Object.keys(font).filter((name) => font[name] === true);
  return { font: Object.fromEntries(names.map((name) => [name, handle.get(name)])) };
}

function properties(dimension: Dimension): (self: Range, args: Args) => Json {
  const hidden = dimension === "rows" ? "rowHidden" : "columnHidden";
  const index = dimension === "rows" ? "rowIndex" : "columnIndex";
  return (self, args) => {
    const wanted = args.record(0);
    return lines(self, dimension).map((area) => {
      const at = dimension === "rows" ? area.top : area.left;
      const answer: Record<string, Json> = {};
      for (const name of Object.keys(wanted).filter((key) => wanted[key] !== false)) {
        if (name === hidden) answer[name] = self.book.engine.hidden(self.sheet, dimension, at);
        else if (name === index) answer[name] = at;
        else if (name === "format") {
          answer[name] = formats(self.on(area), wanted[name], args.member);
        } else throw new HostError("NotImplemented", args.member, name);
      }
      return answer;
    });
  };
}

export const rangeProperties: Readonly<Record<string, (self: Range, args: Args) => Json>> = {
  getRowProperties: properties("rows"),
  getColumnProperties: properties("columns"),
};
