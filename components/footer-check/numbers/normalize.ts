/** A text made comparable, and where each of its characters came from. */
export interface Normalized {
  readonly text: string;
  /** `origin[i]` is the index in the original where `text[i]` stood; one more for the end. */
  readonly origin: readonly number[];
}

const traditional: Readonly<Record<string, string>> = {
  備: '备',
  號: '号',
  證: '证',
  滬: '沪',
  蘇: '苏',
  遼: '辽',
  晉: '晋',
  閩: '闽',
  贛: '赣',
  魯: '鲁',
  粵: '粤',
  瓊: '琼',
  陝: '陕',
  隴: '陇',
  寧: '宁',
  貴: '贵',
  雲: '云',
  網: '网',
  絡: '络',
  權: '权',
  許: '许',
  經: '经',
  營: '营',
  電: '电',
  業: '业',
  務: '务',
  內: '内',
};

/** Zero-width characters, soft hyphen, joiners, direction marks. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x180b && code <= 0x180e) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0x2066 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;

const isDash = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2015) ||
  code === 0x2212 ||
  code === 0x2043 ||
  code === 0xfe58 ||
  code === 0xfe63 ||
  code === 0xff0d ||
  code === 0x30fc ||
  code === 0x2500;

function normalizeCharacter(character: string, code: number): string {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return character.toUpperCase();
    if (code === 0x0a) return '\n';
    return code <= 0x20 ? ' ' : character;
  }
  if (isInvisible(code)) return '';
  if (isDash(code)) return '-';
  const simple = traditional[character];
  if (simple) return simple;
  // The common Chinese block has nothing that NFKC changes.
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  const folded = character.normalize('NFKC');
  if (/^\s+$/u.test(folded)) return ' ';
  return traditional[folded] ?? folded.toUpperCase();
}

/**
 * Full-width forms, traditional characters, dashes, spaces and case made one; what is invisible
 * dropped. Line ends (`\n`) stand for block boundaries and are kept. Linear in the text's length.
 */
export function normalize(original: string): Normalized {
  const parts: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < original.length; ) {
    const code = original.codePointAt(index) ?? 0;
    const character = String.fromCodePoint(code);
    const folded = normalizeCharacter(character, code);
    parts.push(folded);
    for (let count = 0; count < folded.length; count += 1) origin.push(index);
    index += character.length;
  }
  origin.push(original.length);
  return { text: parts.join(''), origin };
}
