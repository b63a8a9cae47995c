import type { Phrase } from '../../phrase';

/** A whole statement that may be supposed or given as a reason. */
export const whole = ({ text }: Phrase): boolean =>
  !/^(if|when|after|before|and|but|or|otherwise|because|so that|during|while) /.test(text);

/** 阻断访问: what is done to what is done with it. */
export const stopped: Readonly<Record<string, string>> = {
  阻断: 'blocked',
  拦截: 'blocked',
  屏蔽: 'blocked',
  中断: 'interrupted',
  中止: 'stopped',
  终止: 'ended',
};

/** 18:00前, 每日9:00起. */
export const atTime = (words: string): string =>
  /前/.test(words) ? 'before' : /后/.test(words) ? 'after' : 'from';

export const days: Readonly<Record<string, string>> = {
  每日: 'every day',
  每天: 'every day',
  当日: 'on that day',
  当天: 'on that day',
  次日: 'on the next day',
  工作日: 'on business days',
  每个工作日: 'on every business day',
  周末: 'at weekends',
  节假日: 'on public holidays',
  今日: 'today',
  今天: 'today',
  明日: 'tomorrow',
  明天: 'tomorrow',
};

/** What may be supposed: a statement of a fact, no condition and no demand. */
export const fact = (s: Phrase): boolean =>
  !/^(if|when|after|before|because|and|but|or|otherwise|even|the more|so that|for|by) /.test(
    s.text,
  ) &&
  !/\b(must|will|may|should|need not|means|recommend)\b/.test(s.text) &&
  !s.text.includes('?');
