/** Every character of JIS X 0208, and its half of the ASCII range: what Japanese is written with. */
const characters: ReadonlySet<string> = (() => {
  const decoder = new TextDecoder('shift_jis');
  const all = new Set<string>();
  for (let lead = 0x81; lead <= 0xef; lead += 1) {
    if (lead > 0x9f && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (text.length === 1) all.add(text);
    }
  }
  return all;
})();

/** Chinese characters of a text that no Japanese text is written with: simplified forms. */
export const notJapanese = (text: string): readonly string[] =>
  [...text].filter((each) => /\p{sc=Han}/u.test(each) && !characters.has(each));
