/**
 * 走访记录: from a row to its 户次, in hidden steps of one column each. With v rows typed, h
 * households and r rows looked at, firstOfDay costs v²/2 look-ups in all (MATCH stops at the first),
 * latestVisit v·r; a householder without number costs h. The steps for a household that is visited
 * twice a day run only in such rows.
 */
import { visits } from "../../../domain/ledgers/visits.ts";
import { columnCells, HEADER_ROW, ownCell, ownColumn } from "../places.ts";
import type { Places } from "../places.ts";
import { parameter } from "../parameters.ts";

/** Of several who visit the same household again on one day, so many are looked at one by one. */
const NAMES_LOOKED_AT = 5;
/** Wider than any name; so many spaces between two names, and each can be cut out. */
const NAME_WIDTH = 20;

const at = (key: string): string => ownCell(visits, key);

export function visitFormulas(places: Places): Readonly<Record<string, string>> {
  return {
    countedDay: countedDay(),
    countedHousehold: `IF(${at("countedDay")}="","",${household(places)})`,
    householdDay: `IF(${at("countedDay")}="","",${at("countedDay")}&"|"&${at("countedHousehold")})`,
    householdDayVisitors: `IF(${at("countedDay")}="","",${at("householdDay")}&"|、"&${visitors()}&"、")`,
    firstOfDay: `IF(${at("countedDay")}="","",IF(${isFirst(places, "householdDay", at("householdDay"))},1,0))`,
    creditedVisitors: credited(places),
    latestVisit: latest(places),
    visitCount:
      `IF(${at("countedDay")}="",IF(${at("visitDate")}="","",0),` +
      `LEN(${at("creditedVisitors")})-LEN(SUBSTITUTE(${at("creditedVisitors")},"、",""))-1)`,
  };
}

/** The day as a number, where the row counts at all (Q1); "" elsewhere. */
function countedDay(): string {
  const [date, way] = [at("visitDate"), at("visitWay")];
  const isWhole =
    `ISNUMBER(${date}),${at("visitors")}<>"",${way}<>"",` +
    `OR(${at("householdNo")}<>"",${at("householder")}<>"")`;
  return `IF(AND(${isWhole},ISNUMBER(FIND("、"&${way}&"、",${parameter("ways")}))),INT(${date}),"")`;
}

/** 户编号, also where only a householder stands whose name one household alone has. */
function household(places: Places): string {
  const [number, name] = [at("householdNo"), at("householder")];
  const byName = places.has("households") ? numberByName(places, name) : `"名"&${name}`;
  return `IF(${number}<>"","户"&${number},${byName})`;
}

function numberByName(places: Places, name: string): string {
  const names = columnCells(places, "households", "householder");
  const numbers = columnCells(places, "households", "householdNo");
  const found = `INDEX(${numbers},MATCH(${name},${names},0))`;
  return `IF(COUNTIF(${names},${name})=1,"户"&${found},"名"&${name})`;
}

/** Those to be credited: `张三、李四`, whatever signs stand between them. */
function visitors(): string {
  const list = [",", ",", ";", ";", "/", "\n"].reduce(
    (text, sign) => `SUBSTITUTE(${text},${sign === "\n" ? "CHAR(10)" : `"${sign}"`},"、")`,
    `SUBSTITUTE(SUBSTITUTE(${at("visitors")}," ",""),"　","")`,
  );
  return `IF(${parameter("creditAll")}="否",LEFT(${list},FIND("、",${list}&"、")-1),${list})`;
}

/** Whether no row above has the same text in this column. */
function isFirst(places: Places, key: string, text: string): string {
  return `MATCH(${text},${ownColumn(places, "visits", key)},0)-1=ROW()-${HEADER_ROW}`;
}

/** `、张三、李四、`: in a second row of a household and day, without those who were named above. */
function credited(places: Places): string {
  const [all, key] = [at("householdDayVisitors"), at("householdDay")];
  const again = Array.from({ length: NAMES_LOOKED_AT }, (_, index) => {
    const names = `SUBSTITUTE(MID(${all},LEN(${key})+3,LEN(${all})),"、","${" ".repeat(NAME_WIDTH)}")`;
    const name = `TRIM(MID(${names},${index * NAME_WIDTH + 1},${NAME_WIDTH}))`;
    const isNew = isFirst(places, "householdDayVisitors", `${key}&"|*、"&${name}&"、*"`);
    return `IF(${name}="","",IF(${isNew},${name}&"、",""))`;
  });
  const isWhole = `OR(${at("firstOfDay")}=1,${parameter("oncePerDay")}<>"同人同户同日计1")`;
  const whole = `MID(${all},LEN(${key})+2,LEN(${all}))`;
  return `IF(${at("countedDay")}="","",IF(${isWhole},${whole},"、"&${again.join("&")}))`;
}

function latest(places: Places): string {
  const households = ownColumn(places, "visits", "countedHousehold");
  const days = ownColumn(places, "visits", "countedDay");
  const later = `COUNTIFS(${households},${at("countedHousehold")},${days},">"&${at("countedDay")})`;
  return `IF(${at("firstOfDay")}=1,IF(${later}=0,1,0),${at("firstOfDay")})`;
}
