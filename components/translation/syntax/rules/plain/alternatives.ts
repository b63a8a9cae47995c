import { article } from '../../../core/english';
import { have } from '../../build-nouns';
import { happens, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import type { Phrase } from '../../phrase';

/** What becomes of a thing by one of several acts: been transferred, expired, had its access canceled. */
function fate(v: Phrase): string | null {
  const verb = last(v);
  if (verbsOf(v).length !== 1 || verb.turned || verb.state) return null;
  if (happens.test(verb.alone ?? verb.lemma) && !verb.object)
    return verb.lemma === 'be lost'
      ? 'been lost'
      : passive([{ ...verb, lemma: verb.alone ?? verb.lemma, object: '' }]);
  if (lacksObject([verb])) return `been ${passive([verb])}`;
  return verb.object &&
    /^(pause|suspend|stop|cancel|limit|restrict|revoke|close|freeze)\b/.test(verb.lemma)
    ? `had its ${verb.object.replace(article, '').replace(/^the /, '')} ${passive([{ ...verb, object: '' }])}`
    : null;
}

/** 域名已转让、过期或被注销: each of them is done, or happens. */
function fates(when: string, verbs: readonly Phrase[], or: string): Phrase | null {
  const each = verbs.map(fate);
  if (each.some((one) => one === null)) return null;
  const will = /[将会]/.test(when);
  const may = /可能/.test(when);
  const not = /[未没]/.test(when);
  return {
    text: '',
    say: (s) => {
      const first = will
        ? `${may ? 'may' : 'will'}${not ? ' not' : ''}`
        : may
          ? 'may have'
          : `${s ? have(s) : 'has'}${not ? ' not' : ''}`;
      const words = each.map((one) =>
        will
          ? (one as string)
              .replace(/^been /, 'be ')
              .replace(/^had /, 'have ')
              .replace(/^expired$/, 'expire')
          : (one as string),
      );
      // All of them are done to it, or each says for itself what has happened.
      const alike = words.every((one) => /^be(en)? /.test(one));
      const said = words.map((one, at) =>
        at === 0 || !alike ? `${first} ${one}` : one.replace(/^be(en)? /, ''),
      );
      return `${said.slice(0, -1).join(', ')}${said.length > 2 ? ',' : ''} ${or} ${said[said.length - 1]}`;
    },
  };
}

const whens =
  '已|已经|已被|可能已|可能已被|将被|会被|可能被|可能会被|被|将会被|未被|是否已|可能已经|或已被';

/** One of several things that is done, or happens: 域名已转让、过期或被注销. */
export const alternatives: readonly Rule[] = [
  rule('P', 0.03, `${whens} V 或|或者|或被|或已|或已被|或者被|或将被|或会被 V`, (w, a, _or, b) =>
    fates(w.text, [a, b], 'or'),
  ),
  rule('P', 0.03, `${whens} V 、|、被|、已 V 或|或者|或被|或已|或已被 V`, (w, a, _c, b, _or, c) =>
    fates(w.text, [a, b, c], 'or'),
  ),
  rule('P', 0.03, `${whens} V 、|、被|、已 V`, (w, a, _c, b) => fates(w.text, [a, b], 'or')),
  rule('P', 0.03, `${whens} V 并|且|并被|且被|并已|且已|并已被 V`, (w, a, _or, b) =>
    fates(w.text, [a, b], 'and'),
  ),
];
