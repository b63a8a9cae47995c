import { pronoun } from '../core/english';
import type { Verb } from './phrase';

export type Form = 'base' | 'third' | 'past' | 'done' | 'ing';

/** Past and participle where they are not -ed. */
const irregular: Readonly<Record<string, readonly [past: string, done: string]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bid: ['bid', 'bid'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  broadcast: ['broadcast', 'broadcast'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'obtained'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  offset: ['offset', 'offset'],
  overwrite: ['overwrote', 'overwritten'],
  pay: ['paid', 'paid'],
  prepay: ['prepaid', 'prepaid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  redo: ['redid', 'redone'],
  repay: ['repaid', 'repaid'],
  rerun: ['reran', 'rerun'],
  resell: ['resold', 'resold'],
  resend: ['resent', 'resent'],
  reset: ['reset', 'reset'],
  rewrite: ['rewrote', 'rewritten'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  sublet: ['sublet', 'sublet'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  undo: ['undid', 'undone'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withstand: ['withstood', 'withstood'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last letter: submitted, scanning. */
const doubling =
  /^(skip|submit|permit|log|drag|crop|scan|stop|top|put|set|reset|run|get|begin|zip|let|transfer|refer|prefer|unsub|ban|unban|plan|spot|blur|shut|forget|begin|admit|commit|omit|equip|occur|control|bid|chat|cut|drop|lag|pop|ship|shop|sit|spam|split|swap|tap|trim|win|wrap|rerun|patrol|expel|transmit|remit|offset|sublet|overlap|unzip|program|format|eavesdrop|grab)$/;

/** A verb's form, regular but for the few above. */
export function inflect(verb: string, form: Form): string {
  const stem = doubling.test(verb) ? verb + verb.slice(-1) : verb;
  if (form === 'base') return verb;
  if (form === 'third') {
    if (verb === 'be') return 'is';
    if (verb === 'have') return 'has';
    if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies');
    return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  }
  if (form === 'ing')
    return `${/[^e]e$/.test(verb) && verb !== 'be' ? verb.slice(0, -1) : stem}ing`;
  const known = irregular[verb];
  if (known) return known[form === 'past' ? 0 : 1];
  if (/e$/.test(verb)) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${stem}ed`;
}

/** Acts that take "it" in their middle: turn it on. */
const particle =
  /^(turn|fill|switch|take|put|use|set|send|pick|hand|shut|type|cut|look|back|give|carry|read|print|throw|leave|bring|pass|call|speed) (on|off|in|out|up|down|back|away)$/;

/** `upload _ again` with its first word in a form and an object in its place. */
function phrase(lemma: string, form: Form, object: string): string {
  const [first = '', ...rest] = lemma.split(' ');
  const words = [inflect(first, form), ...rest].join(' ');
  const given = object === '' || object === pronoun ? object : ` ${object}`;
  if (object === pronoun && particle.test(lemma)) return words.replace(' ', ' it ');
  return words.includes('_') ? words.replace(/ ?_/, given) : words + given;
}

const spaced = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** Verbs with their objects; `it` stands for an object that Chinese leaves out. */
export function active(verbs: readonly Verb[], form: Form, it = true): string {
  return verbs
    .map(({ lemma, alone, object, tail, pre, joint }, index) => {
      const own = joint === 'to' ? 'base' : form;
      const given = object ?? (it && !alone ? pronoun : '');
      const words = spaced(
        pre ?? '',
        phrase(object === null ? (alone ?? lemma) : lemma, own, given),
        tail,
      );
      return index === 0 ? words : `${joint} ${words}`;
    })
    .join(' ')
    .replaceAll(' ,', ',');
}

/** The participle with what belongs to it, for "has been …". */
export function passive(verbs: readonly Verb[]): string {
  return verbs
    .map(({ lemma, object, tail, pre, joint }, index) => {
      const words = spaced(pre ?? '', phrase(lemma, 'done', object ?? ''), tail);
      return index === 0 ? words : joint === 'to' ? `to be ${words}` : `${joint} ${words}`;
    })
    .join(' ')
    .replaceAll(' ,', ',');
}

/** What a thing may do by itself: expire, but not log on. */
const byItself =
  /^(expire|time out|take effect|change|go|close|start|end|pass|work|stay|load|continue|synchronize|run|be|fail)\b/;

/** Whether a verb phrase still lacks its object, so that its subject is what it is done to. */
export const lacksObject = (verbs: readonly Verb[]): boolean =>
  verbs.every(({ object, alone }) => object === null && !(alone && byItself.test(alone)));
