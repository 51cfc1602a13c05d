/**
 * A short name for a text that must not be shown itself: `"长期" → "1x3k9fq"`. Equal texts have equal
 * names on every machine. It tells texts of one column apart, it does not keep a secret.
 */
export function shortDigest(text: string): string {
  // FNV-1a over UTF-16 units, 32 bits.
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
