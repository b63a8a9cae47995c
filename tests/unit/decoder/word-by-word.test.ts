import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossingEnglish, glossingTranslator } from '../../../components/decoder/glossing';
import { wordByWord } from '../../../components/decoder/word-by-word';
import { languageWords } from '../../../components/translation/dictionary/language-script';
import { batches } from './samples';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const english = glossingEnglish(languageWords(root, 'en').packed);
const japanese = glossingTranslator(languageWords(root, 'ja'));

const literals = fc.constantFrom(
  'https://beian.miit.gov.cn/#/Integrated/index?id=3&x=1',
  'https://help.aliyun.com/document_detail/36899.html',
  'beian.mps.gov.cn/web/business/businessHome',
  'help-desk@example.com.cn',
  'blue-harbor.example.cn',
  '29014457730',
  '1,280.50',
  '10:30',
  '0571-12345678',
  '浙ICP备2026118043号-1',
  '47.98.120.33',
);
const around = fc.constantFrom(
  '请登录',
  '核对您的网站信息',
  '，如有疑问请联系',
  '备案订单号：',
  '；审核时间',
  '（域名',
  '）的负责人',
  '今天天气很好',
);

describe('the gloss of what no meaning explains', () => {
  it('keeps addresses, e-mails and numbers to the letter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(around, literals), { minLength: 1, maxLength: 5 }), (parts) => {
        const text = `${parts.map(([words, literal]) => words + literal).join('')}。`;
        for (const translator of [english, japanese]) {
          const shown = wordByWord(text, translator)?.words;
          for (const [, literal] of parts) if (shown) expect(shown).toContain(literal);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sets a translated sentence around them, with a day as the reader writes days', () => {
    expect(
      wordByWord('请登录https://beian.miit.gov.cn/#/,核对您的网站信息。', english)?.words,
    ).toMatch(/^\S.* https:\/\/beian\.miit\.gov\.cn\/#\/, /u);
    expect(wordByWord('2026年12月5日前请完成核验', english)?.words).toContain('2026-12-05');
  });

  it('is nothing where no word is known', () => {
    expect(wordByWord('嚯', english)).toBeNull();
    expect(wordByWord('饕餮https://beian.miit.gov.cn/', english)).toBeNull();
  });

  it('brings no English into a Japanese interface', () => {
    const own = /\b(?:the|your?|please|of|is|and|to|filing|website|domain|approved)\b/giu;
    for (const { text } of batches.flatMap((batch) => batch.samples)) {
      const shown = wordByWord(text, japanese)?.words ?? '';
      const added = (shown.match(own) ?? []).filter(
        (word) => !text.toLowerCase().includes(word.toLowerCase()),
      );
      expect(added, `${text}: ${shown}`).toEqual([]);
    }
  });
});
