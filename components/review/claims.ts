/** What a remark says of itself, unless it says that it does not. */

const negated = /(不|无|非|没有|未)[^。；，]{0,24}$/;

/** Declarations that provinces prescribe hold listed words; they are no fault. */
const prescribed =
  /本网站是个人网站|网站主要用于|不含有?企业、单位[^。，]*信息|若在核实中发现[^。]*处罚|非个人网站/g;

/** A listed word that stands as a claim, outside what provinces prescribe and not after 不 or 无. */
export function claimedWord(remark: string, words: readonly string[]): string | null {
  const text = remark.replace(prescribed, '');
  for (const word of words) {
    const at = text.indexOf(word);
    if (at >= 0 && !negated.test(text.slice(0, at))) return word;
  }
  return null;
}

/** The first thing that a pattern finds, unless it is denied. */
export function claimed(pattern: RegExp, remark: string): RegExpExecArray | null {
  const found = pattern.exec(remark);
  return found && negated.test(remark.slice(0, found.index)) ? null : found;
}
