import { named } from './build-verbs';
import type { Found } from './chart';
import { inflect } from './inflect';

/*
 * What a composed English must not lose. A rule that drops a word, a figure, a "not" or a "must"
 * would say with a straight face what the page does not; a gloss is better.
 */

/** Words that only look like a denial, or that English says without one: not under is at least. */
const noDenial =
  /不[得能应可]?以?(?:[少多大小低高早晚长短迟]于|超过)|不(?:限|同|仅|止|足|满|良|断|管|如|必要|便)|未(?:来|成年|知)|无(?:误|线|障碍|论|遮挡)|非常|除非|[可是与能会]否|不一致|不然|有无|有没有|能不能|会不会|是不是|(?:尚|还)?(?:未|没有)之?前|[未没][^不未无没]{1,4}[之以]?前|需不需要|要不要|用不用|可不可以|即可|不过(?!期)|就可以了?|[亦也]可以?|一字不差|分毫不差|不收(?:费|取费用|任何费用)|不要紧|没关系|没事|没问题|无妨|带不带|含不含|不要忘记|别忘[了记]?|差不多|无关人员|还差|不好说|先不[填管]|不法|不[但光]/g;

/** Chinese that denies. */
const denies = /[不未无勿非]|禁止|严禁|切忌|没有|避免|以免|省得|以防|谨防|防止|拒绝/;

const saysNo =
  /n't\b|\b(not|no|cannot|never|none|nor|without|neither|other than|rather than|another|unless|avoid|prohibited|rejected|prevent|refus\w*|nothing|bar|barred|beware|fail\w*|differ\w*|unique|missing|except|required|less than|nobody|disagree\w*|left (?:to|empty|out)|skipped|out of service|switched off|under|fixed|wrong|decline|offline|mis\w+|non-?\w+)\b|\bun(?!der|til|it|io|if|iq|iv)\w{3,}|\b(in|im|ir|il)(correct|complete|valid|consistent|sufficient|eligible|visible|accessible|proper|possible|legal|legible|relevant)\w*/i;

/** What an English of ours never says unless the Chinese does. */
const denied = /\b(not|cannot|no(?! end date)|never|without)\b/;
const mayDeny =
  /[不未无勿非没免否别驳除缺停完空]|禁止|严禁|切忌|防止|以防|省得|拒绝|失败|已达上限|已到上限/;

const musts = /必须|必需|须(?!知)|务必|应当|(?<![供响反适相对效])应(?![用急答该系]|属(?!于))/;
const saysMust =
  /\b(must|needs?|needed|required?|requires|should|shall|have to|has to|make sure|be sure|only|without fail)\b/i;
const cans = /可以|能够|(?<![许认不])可(?![用靠见信选])/;
const saysCan =
  /\b(can|cannot|may|could|able|allowed|optional|possibl[ey]|left|at most|acceptable|likely|yes)\b|[ai]ble\b/i;

/** An order demands, and offers, by itself. */
const order =
  /(^|, )(hover|press|double-click|right-click|select|upload|enter|read|add|submit|contact|resend|stamp|ask|provide|check|call|use|complete|click|go|do|new code|at most|tick|keep|replace|confirm|verify|sign|write|state|explain|describe|arrange|wait|change|remove|switch|match|split|merge)\b/i;

/** Whether an English still denies, demands and allows what its Chinese does. */
export function keepsSense(chinese: string, words: string): boolean {
  const own = chinese.replace(noDenial, '');
  const negative = denies.test(own);
  if (negative) return saysNo.test(words);
  if (musts.test(own) && !saysMust.test(words) && !order.test(words)) return false;
  return !cans.test(own) || saysCan.test(words) || order.test(words);
}

/** Whether an English denies what its Chinese does not. */
export const inventsDenial = (chinese: string, words: string): boolean =>
  denied.test(words) && !mayDeny.test(chinese);

const figures = (text: string): string[] =>
  (text.match(/\d+/g) ?? []).map((each) => each.replace(/^0+(?=\d)/, ''));

/** Whether every figure of the Chinese stands in the English, as often. */
export function keepsFigures(chinese: string, words: string): boolean {
  const left = figures(words);
  return figures(chinese).every((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Words that carry no content of their own, or that grammar puts in another way. */
const light =
  /^(the|a|an|of|to|for|in|on|at|by|with|and|or|be|is|are|do|not|no|it|you|your|we|our|i|my|go|get|have|has|make|take|up|out|as|from|that|this|these|one|someone|any|all|can|must|will|may|need|self|own|first|again|here|now|then|item|category|type|put)$/;

/** Stems of a word's forms: `apply` → appl; `submitted` → submi. */
const stemOf = (word: string): string =>
  word.length < 5
    ? word.replace(/(?<=..)[yes]$/, '')
    : word.slice(0, Math.max(3, Math.min(5, word.length - 2)));

const other: Readonly<Record<string, readonly string[]>> = {
  person: ['people', 'anyone'],
  many: ['large'],
  arrange: ['make', 'made', 'making'],
  contain: ['includ'],
  instructions: ['explan'],
  oneself: ['yourself', 'own', 'concerned'],
  obtain: ['get', 'got'],
  view: ['see'],
  replace: ['instead', 'switch', 'chang'],
  close: ['turn'],
  country: ['nation'],
  open: ['activat'],
  question: ['problem'],
  explain: ['state'],
  documents: ['information'],
  dns: ['pars'],
  resolution: ['pars'],
  resolve: ['pars'],
};

/** Whether a word of the lexicon is found again in the English, in whatever form. */
function stands(word: string, text: string): boolean {
  const low = word.toLowerCase();
  if (light.test(low) || low.length < 2) return true;
  const forms = [stemOf(low), ...(other[low] ?? [])];
  const act = named[low];
  if (act) forms.push(stemOf(act));
  for (const form of ['past', 'done'] as const) forms.push(inflect(low, form));
  return forms.some((form) => text.includes(form));
}

/** The leaves a phrase was built from: words of the lexicon, and the Chinese that rules hold. */
export function leavesOf(found: Found | undefined): Found[] {
  if (!found) return [];
  return found.parts && found.parts.length > 0 ? found.parts.flatMap(leavesOf) : [found];
}

/** A word's English; a verb may be said in two ways. */
function waysOf({ phrase: { text, after = '', verbs = [] } }: Found): string[][] {
  // Units that grammar says otherwise: once, under 18, 8 to 20 letters.
  const said = /^(time|character|year old)$/.test(after) ? text.replace(/ .*/, '') : text;
  return [[said], ...verbs.map(({ lemma, alone }) => (alone ? [lemma, alone] : [lemma]))];
}

/**
 * Whether a clause's English says all that was read in its Chinese, and denies nothing else. What
 * a word of the lexicon denies is kept with its English; what a rule's own Chinese does is judged.
 */
export function accounts(found: Found, chinese: string, words: string): boolean {
  const leaves = leavesOf(found);
  const own = leaves.filter(({ parts }) => parts).map(({ phrase }) => phrase.text);
  const ways = leaves.filter(({ parts }) => !parts).flatMap(waysOf);
  const text = words.toLowerCase();
  return (
    keepsSense(own.join(''), words) &&
    !inventsDenial(chinese, words) &&
    keepsFigures(chinese, words) &&
    ways.every((each) =>
      each.some((way) => (way.match(/[A-Za-z0-9']+/g) ?? []).every((word) => stands(word, text))),
    )
  );
}
