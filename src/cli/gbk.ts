/** GBK, which platforms decode but do not encode: the table is turned round once. */

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
const NO_TRAIL = 0x7f;

/** Text as GBK; a character that it does not have becomes `?`, as in old programs. */
export function encodeGbk(text: string): Uint8Array {
  const codes = gbkCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const unit = character.charCodeAt(0);
    if (unit < 0x80) bytes.push(unit);
    else {
      const code = codes.get(character);
      if (code === undefined) bytes.push(0x3f);
      else bytes.push(code >> 8, code & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

let known: ReadonlyMap<string, number> | undefined;

function gbkCodes(): ReadonlyMap<string, number> {
  known ??= turnedRound();
  return known;
}

function turnedRound(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("gbk", { fatal: false });
  const codes = new Map<string, number>();
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail += 1) {
      if (trail === NO_TRAIL) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const single = text.length === 1 && text !== "\ufffd";
      if (single && !codes.has(text)) codes.set(text, (lead << 8) | trail);
    }
  }
  return codes;
}
