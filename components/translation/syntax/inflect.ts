import { pronoun } from '../core/english';
import type { Verb } from './phrase';

export type Form = 'base' | 'third' | 'past' | 'done' | 'ing';

/** Past and participle where they are not -ed. */
const irregular: Readonly<Record<string, readonly [past: string, done: string]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  buy: ['bought', 'bought'],
  choose: ['chose', 'chosen'],
  do: ['did', 'done'],
  find: ['found', 'found'],
  forget: ['forgot', 'forgotten'],
  begin: ['began', 'begun'],
  lose: ['lost', 'lost'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  come: ['came', 'come'],
  draw: ['drew', 'drawn'],
  lead: ['led', 'led'],
  lend: ['lent', 'lent'],
  rewrite: ['rewrote', 'rewritten'],
  seek: ['sought', 'sought'],
  spend: ['spent', 'spent'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undo: ['undid', 'undone'],
  get: ['got', 'obtained'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  leave: ['left', 'left'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overwrite: ['overwrote', 'overwritten'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  resend: ['resent', 'resent'],
  reset: ['reset', 'reset'],
  sell: ['sold', 'sold'],
  shut: ['shut', 'shut'],
  shrink: ['shrank', 'shrunk'],
  tell: ['told', 'told'],
  spread: ['spread', 'spread'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  take: ['took', 'taken'],
  wear: ['wore', 'worn'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last letter: submitted, scanning. */
const doubling =
  /^(submit|permit|log|drag|crop|scan|stop|top|put|set|reset|run|get|begin|zip|let|transfer|refer|prefer|unsub|ban|plan|spot|blur|shut|forget|begin|admit|commit|omit|equip|occur|control)$/;

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
  /^(turn|fill|switch|take|put|set|send|pick|hand|shut|type|cut) (on|off|in|out|up|down|back|away)$/;

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
