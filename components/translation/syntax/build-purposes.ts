import { join, last, named, verbsOf, withLast } from './build-verbs';
import { lacksObject } from './inflect';
import type { Phrase } from './phrase';

/** Acts by which another is reached. */
const ways =
  /^(add|apply|ask|close|discard|double-click|drag|tap|press|face|book|bring|buy|call|check|choose|click|contact|create|dial|download|drag|enter|fill|follow|go|install|log|look|open|pay|pick|press|provide|put|read|register|replace|reply|return|scan|search|select|send|set|share|stamp|submit|switch|take|tap|turn|update|upload|use|view|visit|write)\b/;

/** One act to the end of another: open the link to complete it. */
export function purpose(before: Phrase, right: Phrase): Phrase | null {
  // 登录确认: to log on by itself.
  const left =
    last(before).lemma === 'log on to' && last(before).object === null && last(before).alone
      ? withLast(before, { lemma: 'log on', object: '' })
      : before;
  const first = verbsOf(left);
  if (lacksObject(first) || verbsOf(right)[0]?.state || first.some(({ state }) => state))
    return null;
  if (first.some(({ turned }) => turned) || verbsOf(right).some(({ turned }) => turned))
    return null;
  // 完成验证: the act is what is completed.
  const done = last(left).lemma === 'complete' && last(left).object === null;
  const act = verbsOf(right).length === 1 ? named[last(right).lemma] : undefined;
  if (done)
    return act && last(right).object === null && !last(right).tail && !/ing$/.test(act)
      ? withLast(left, { object: `the ${act}` })
      : null;
  // 提供授权使用证明: a proof of use, not to use a proof.
  if (
    verbsOf(right)[0]?.lemma === 'use' &&
    /(proof|certificate|document|evidence)/.test(verbsOf(right)[0]?.object ?? '')
  )
    return null;
  // 下载最新版重新签署: one after the other.
  if (
    / again$/.test(verbsOf(right)[0]?.lemma ?? '') ||
    /\bagain$/.test(verbsOf(right)[0]?.tail ?? '')
  )
    return join('and')(left, left, right);
  // 重新拍一张上传
  if (
    last(left).lemma === 'take' &&
    /^(upload|submit|send|attach)\b/.test(verbsOf(right)[0]?.lemma ?? '')
  )
    return join('and')(left, left, right);
  return ways.test(last(left).lemma) ? join('to')(left, left, right) : null;
}
