/** Bytes of a text file as text: UTF-8, UTF-16 with its mark, otherwise GBK. */

/** Its superset: what Node calls `gbk` lacks the rare characters of names, which browsers know. */
const GBK_LABEL = "gb18030";

export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "GBK";
  /** Characters that could not be decoded. */
  readonly damaged: number;
}

/** A mark at the beginning decides; without one, what is not UTF-8 is taken for GBK (GB 18030). */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decodeAs("utf-16le", "UTF-16", bytes);
  if (a === 0xfe && b === 0xff) return decodeAs("utf-16be", "UTF-16", bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs("utf-8", "UTF-8", bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "UTF-8", damaged: 0 };
  } catch {
    const asGbk = decodeAs(GBK_LABEL, "GBK", bytes);
    const asUtf8 = decodeAs("utf-8", "UTF-8", bytes);
    // A UTF-8 file with one broken byte is still a UTF-8 file.
    return asUtf8.damaged < asGbk.damaged ? asUtf8 : asGbk;
  }
}

/** Decodes by the name that a page or a mail gives; null when nobody knows it. */
export function decodeLabelled(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(/^gb/i.test(label) ? GBK_LABEL : label).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(
  label: string,
  encoding: DecodedText["encoding"],
  bytes: Uint8Array,
): DecodedText {
  const text = new TextDecoder(label).decode(bytes);
  return { text, encoding, damaged: text.split("\ufffd").length - 1 };
}

/** Text files hold hardly any control characters; programs and pictures are full of them. */
export function looksBinary(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  }
  return controls > sample.length / 200;
}
