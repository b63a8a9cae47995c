import { copula } from '../../build-clauses';
import { isMany, plainNp } from '../../build-nouns';
import { doIt, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** Short adjectives have a form of their own. */
const shorter: Readonly<Record<string, string>> = {
  good: 'better',
  bad: 'worse',
  easy: 'easier',
  simple: 'simpler',
  early: 'earlier',
  blurry: 'blurrier',
  busy: 'busier',
  large: 'larger',
  big: 'bigger',
  late: 'later',
  true: 'truer',
  safe: 'safer',
};

/** More so: clearer, more detailed. */
export const comparative = (adjective: string): string =>
  shorter[adjective] ??
  (/^more |^(longer|shorter|higher|lower|faster|slower|larger|smaller|earlier|later|better|worse)$/.test(
    adjective,
  )
    ? adjective
    : undefined) ??
  (/^(clear|new|high|low|fast|long|short|small|strict|cheap|old|slow|few|bright|dark|hard|soft|neat|quick|near|far)$/.test(
    adjective,
  )
    ? `${adjective}er`
    : `more ${adjective}`);

/** How a thing is done, as it is compared. */
const ofManner: Readonly<Record<string, string>> = {
  快: 'faster',
  慢: 'slower',
  多: 'more',
  少: 'less',
  早: 'earlier',
  晚: 'later',
  久: 'longer',
  全: 'more complete',
  细: 'more detailed',
  好: 'better',
  高: 'higher',
  低: 'lower',
  大: 'larger',
  小: 'smaller',
  长: 'longer',
  短: 'shorter',
  近: 'closer',
  远: 'farther',
};

const manner = '快|慢|多|少|早|晚|久|全|细|好|高|低|大|小|长|短|近|远';

/** 写得, 填得: how it is done. */
const done =
  '写得|填得|填写得|描述得|说得|介绍得|说明得|拍得|写的|填的|填写的|描述的|说明的|拍的|准备得|提供得';

const howSo = (word: string): string =>
  /^拍/.test(word) ? 'photo is' : /^(描述|说明|介绍)/.test(word) ? 'description is' : 'entry is';

const proportion = /^the (more|less|better|worse|\w+er) (?!than)/;

/** The more …, the more …: each half is a clause of its own, or both are one. */
const proportions: readonly Rule[] = [
  rule('C', 0.05, `${done} 越 A`, (w, _x, a) => ({
    text: `the ${comparative(a.text)} the ${howSo(w.text)}`,
  })),
  rule('C', 0.05, `${done} 越 ${manner}`, (w, _x, m) => ({
    text: `the ${ofManner[m.text]} the ${howSo(w.text)}`,
  })),
  rule('C', 0.3, '越 A', (_x, a) => ({ text: `the ${comparative(a.text)} it is` })),
  rule('S', 0.05, '越容易|越难|越方便 V', (w, v) => ({
    text: /^(pass|approve)\b/.test(verbsOf(v)[0]?.lemma ?? '')
      ? `the ${w.text === '越难' ? 'less' : 'more'} likely it is to be approved`
      : lacksObject(verbsOf(v))
        ? `the ${w.text === '越难' ? 'less' : 'more'} likely it is to be ${passive(verbsOf(v))}`
        : `the ${w.text === '越难' ? 'harder' : 'easier'} it is to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.03,
    '越容易|越难|越有可能|越可能|就越容易|也越容易 过|通过|过审|被通过|审核通过|通过审核',
    (w) => ({
      text: `the ${w.text === '越难' ? 'less' : 'more'} likely it is to be approved`,
    }),
  ),
  rule('S', 0.05, '越有可能|越可能|越有助于|越有利于|越利于 V', (w, v) => ({
    text: /助|利/.test(w.text)
      ? `the more it helps to ${doIt(v)}`
      : `the more likely it is to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
  })),
  rule('S', 0.04, '越 A 越好', (_x, a) => ({ text: `the ${comparative(a.text)}, the better` })),
  rule('S', 0.04, `${done} 越 A 越好`, (w, _x, a) => ({
    text: `the ${comparative(a.text)} the ${howSo(w.text)}, the better`,
  })),
  rule('S', 0.04, `越 ${manner} 越好`, (_x, m) => ({
    text: `the ${ofManner[m.text]}, the better`,
  })),
  rule('S', 0.1, 'C C', (one, other) =>
    proportion.test(one.text) && proportion.test(other.text)
      ? { text: `${one.text}, ${other.text}` }
      : null,
  ),
];

/** What is said of one thing beside another. */
export const comparisons: readonly Rule[] = [
  ...proportions,
  rule('P', 0.05, '比|要比|会比|通常比|一般比 N 更|还|还要|更加|更为|要|会更|会 A', (w, n, _x, a) =>
    copula(
      `${/通常|一般/.test(w.text) ? 'usually ' : ''}${comparative(a.text)} than ${plainNp(n) === 'photo' ? 'a photo' : np(n)}`,
    ),
  ),
  rule('P', 0.1, '比|要比|会比|通常比|一般比 N A', (w, n, a) =>
    copula(`${/通常|一般/.test(w.text) ? 'usually ' : ''}${comparative(a.text)} than ${np(n)}`),
  ),
  rule(
    'P',
    0.05,
    `比|要比|会比|通常比|一般比 N ${['', '更', '还', '要', '会'].flatMap((more) => manner.split('|').map((each) => more + each)).join('|')}`,
    (w, n, m) =>
      copula(
        `${/通常|一般/.test(w.text) ? 'usually ' : ''}${ofManner[m.text.slice(-1)]} than ${np(n)}`,
      ),
  ),
  // 比执照上多了一个字
  ...(['Q', 'M', 'N'] as const).map((amount) =>
    rule(
      'P',
      0.05,
      `比 N 上|中|里|上的|中的|里的 多了|多|少了|少|多出|缺了|缺少|缺 ${amount}`,
      (_w, n, _in, w, q) => differs(w, q, n),
    ),
  ),
  rule('P', 0.05, '比 N 多了|少了|多出|缺了|缺少 Q', (_w, n, w, q) => differs(w, q, n)),
  rule('P', 0.1, '比 N 早|晚 Q', (_w, n, w, q) =>
    copula(`${q.text} ${w.text === '早' ? 'earlier' : 'later'} than ${np(n)}`),
  ),
  rule('P', 0.04, '少了|缺了|好像少了|似乎少了|漏了|好像漏了|少填了|漏填了|少写了 Q', (w, q) => ({
    text: '',
    say: (s) => `${seems(w, s)}${q.text} short`,
  })),
  rule('P', 0.04, '多了|好像多了|似乎多了|多填了|多输了|多写了 Q', (w, q) => ({
    text: '',
    say: (s) => `${seems(w, s)}${q.text} too long`,
  })),
  rule('C', 0.05, '与|和|跟|同 N 相比|比较起来|相比较|比起来', (_w, n) => ({
    text: `compared with ${np(n)}`,
  })),
  rule('C', 0.05, '相比|相较于|相较|相比于|比起 N', (_w, n) => ({
    text: `compared with ${np(n)}`,
  })),
  // 管局最快3天，最慢20个工作日
  rule('S', 0.05, 'N 最快|快的|快的话|快则 Q', (n, _w, q) => ({
    text: `${np(n)} ${isMany(n) ? 'take' : 'takes'} ${q.text} at the fastest`,
  })),
  rule('S', 0.05, 'N 最慢|慢的|慢的话|慢则 Q', (n, _w, q) => ({
    text: `${np(n)} ${isMany(n) ? 'take' : 'takes'} ${q.text} at most`,
  })),
  rule('P', 0.05, '最慢|慢的|慢的话|慢则|最迟|最晚 Q', (_w, q) => ({
    text: '',
    say: (s) => `${s ? 'takes ' : ''}${q.text} at the longest`,
  })),
  rule('P', 0.05, '最快|快的|快的话|快则 Q', (_w, q) => ({
    text: '',
    say: (s) => `${s ? 'takes ' : ''}${q.text} at the fastest`,
  })),
  // 两者都需要, 二者任选其一
  rule('I', 0.05, '以 哪个|哪一个|哪个信息|什么|哪一项|何者 为准', () => ({
    text: 'which one applies?',
  })),
];

const seems = (w: Phrase, s: Phrase | null): string =>
  /好像|似乎/.test(w.text)
    ? `${s && isMany(s) ? 'seem' : 'seems'} to be `
    : s
      ? `${isMany(s) ? 'are' : 'is'} `
      : '';

function differs(w: Phrase, q: Phrase, n: Phrase): Phrase | null {
  const more = /多/.test(w.text);
  const unit = /^(an?|\d[\d,.]*|one) (.*)$/.exec(q.text);
  if (!unit) return null;
  return {
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'have' : 'has'} ${unit[1]} ${more ? 'more' : unit[1] === '1' || unit[1] === 'a' || unit[1] === 'one' ? 'less' : 'fewer'} ${unit[2]} than ${np(n)}`.replace(
        /(\d) (more|fewer|less) (.*) than/,
        '$1 $2 $3 than',
      ),
  };
}
