/** All classes of the host, so that each can hand out objects of the others. */
import { Book } from "../book/book.ts";
import { followPeople } from "../book/follow.ts";
import type { Engine } from "../engine/types.ts";
import { range } from "./range.ts";
import { rangeAreas } from "./range-areas.ts";
import { table } from "./table.ts";
import { tables } from "./tables.ts";
import { worksheet } from "./worksheet.ts";

/** The open workbook over an engine. */
export function openBook(engine: Engine): Book {
  const book = new Book(engine, { range, rangeAreas, table, tables, worksheet });
  followPeople(book);
  return book;
}
