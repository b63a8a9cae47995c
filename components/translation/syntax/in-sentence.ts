import { lowerFirst, raiseFirst } from '../core/english';
import type { Role } from '../core/translate';
import type { Dictionary } from '../dictionary/unpack';
import { readerDoes } from './build-verbs';
import type { Clause } from './clause-roles';
import { inflect } from './inflect';

/** No word is a name: whatever begins the clause is lowered. */
const none = { has: () => false };

/** A clause as it stands among others. */
interface Standing {
  readonly chinese: string;
  readonly english: string;
  readonly role: Role;
  readonly before: Clause | undefined;
  /** Whether the sentence ends with it. */
  readonly ends: boolean;
  readonly proper: Dictionary['proper'];
}

const statement = (english: string): Clause => ({ english, role: 'statement' });

/** 授权码失效: in a row it has, and is no title. */
function expired({ chinese, english, role, proper }: Standing): Clause | null {
  const gone =
    role === 'label' && /(失效|过期|到期)$/.test(chinese)
      ? /^(?:The )?(.*) expiry$/.exec(english)
      : null;
  return gone && statement(`The ${lowerFirst(gone[1] as string, proper)} has expired`);
}

/** 网络连接异常，请检查网络: something is wrong with it. */
function faulty({ chinese, english, role, proper }: Standing): Clause | null {
  const wrong =
    role === 'label' && /(异常|错误|出错)$/.test(chinese)
      ? /^(?:The )?(.*) error$/.exec(english)?.[1]
      : undefined;
  if (!wrong) return null;
  const what = /^your /i.test(wrong) ? lowerFirst(wrong, none) : `the ${lowerFirst(wrong, proper)}`;
  if (/ status$/.test(wrong)) return statement(`${raiseFirst(what)} is abnormal`);
  return statement(
    chinese.endsWith('异常') || /(network|system|server|connection)$/i.test(wrong)
      ? `There is a problem with ${what}`
      : `There is an error in ${what}`,
  );
}

/** 实例刚刚创建，未完成分配: after a statement what was not done is another, no condition. */
function leftUndone({ chinese, english, before }: Standing): Clause | null {
  if (
    before?.role !== 'statement' ||
    !/^或?者?[尚还暂]?未/.test(chinese) ||
    /[的者]$/.test(chinese)
  )
    return null;
  const left =
    /^Or if (?:you have )?not ([^,]*)$/.exec(english)?.[1]?.replace(/^/, 'Or it has not ') ??
    /^If you have not ([^,]*)$/.exec(english)?.[1]?.replace(/^/, 'You have not ') ??
    /^If not ([^,]*)$/.exec(english)?.[1]?.replace(/^/, 'It has not been ');
  return left ? statement(left) : null;
}

/** 将依法予以处罚，并注销备案编号: what is done, and nobody told to do it. */
function doneFurther({ chinese, english, role, before }: Standing): Clause | null {
  const further =
    role === 'order' &&
    before?.role === 'statement' &&
    /\bwill (also )?be \w+/i.test(before.english) &&
    /^(?:And )?(deregister|cancel|return|reject|close|revoke|suspend|delete|remove|blacklist|freeze|stop|notify|publish|record) (?:the |your |its )?([\w ]+)$/i.exec(
      english,
    );
  if (!further || !/^[并且同]/.test(chinese)) return null;
  const [, act = '', what = ''] = further;
  return statement(`And the ${what} will be ${inflect(act.toLowerCase(), 'done')}`);
}

/** 应为在职人员，能够随时配合: whoever was spoken of must be able to. */
function ableTo({ chinese, english, before }: Standing): Clause | null {
  const able =
    /^能/.test(chinese) &&
    / must be (?:an?|the) [\w -]*(employee|person|staff|leader|representative|citizen|adult)\b/.test(
      before?.english ?? '',
    ) &&
    /^(?:You can|Can) (.*)$/.exec(english)?.[1];
  return able ? statement(`They must be able to ${able}`) : null;
}

/** 身份证已过期的，请…: whose it is, or in which case. */
const whoseIs = ({ chinese, english, role, before, ends, proper }: Standing): Clause | null =>
  role === 'statement' &&
  !before &&
  !ends &&
  /^[^是为]*已[^是为]*的$/.test(chinese) &&
  /^(The|Your|This) .* (is|are|has|have) /.test(english)
    ? { english: `If ${lowerFirst(english, proper)}`, role: 'condition' }
    : null;

/** What a clause says among others that it does not say alone, or null where it says the same. */
export const inSentence = (clause: Standing): Clause | null =>
  expired(clause) ??
  faulty(clause) ??
  leftUndone(clause) ??
  doneFurther(clause) ??
  ableTo(clause) ??
  whoseIs(clause);

/** A verb by itself after a statement may be what its subject does on: 次日恢复. */
export const unsure = ({ english, lacks }: Clause, before: Clause | undefined): boolean =>
  (before !== undefined && /^Pass(es)?$/.test(english)) ||
  (lacks === 'doer' &&
    ((before?.role === 'statement' && !readerDoes.test(lowerFirst(english, none))) ||
      // 因政策调整，暂停受理: nobody is told to.
      /^Because /.test(before?.english ?? ''))) ||
  // 服务内容选择“直播”，但未提供许可: what was done, not what to do.
  (before?.role === 'order' &&
    /^(For .*, s|S)elect “/.test(before.english) &&
    /^(No .* found|It is not|Not )/.test(english)) ||
  (before?.role === 'order' && /^But .*\b(has|have|is|are|does|did) /.test(english)) ||
  // 我司收到通知，要求核查: who does is not who was spoken of.
  (lacks === 'subject' &&
    before !== undefined &&
    /^(Requires?|Asks?|Says|Allows?|Causes?) /.test(english));
