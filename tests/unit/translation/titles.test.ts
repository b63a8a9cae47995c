import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** Titles, buttons and links, which mostly leave their subject out. */
test.each([
  ['what one did oneself', '保留我填写的', 'Keep what I entered'],
  ['what the system did', '采用系统识别的', 'Use what the system recognized'],
  ['a form for an act', '网站开办审核表', 'Review form for running website'],
  ['records of an act', '导出驳回记录', 'Export rejection records'],
  ['how it is done', '查看获取方法', 'See how to get it'],
  ['a call that is asked for', '预约回电', 'Book a callback'],
  ['somebody who answers', '已转接人工', 'You are now talking to a person'],
  ['somebody who types', '客服正在输入…', 'Support is typing…'],
  ['people who wait', '当前排队 3 人', '3 people in the queue'],
  ['why something came back', '网站信息驳回原因', 'Reason why website information was returned'],
  ['why a review refused', '管局驳回原因', 'Reason for communications administration rejection'],
])('%s', (_what, chinese, english) => {
  const answer = translate(chinese);
  expect(answer.english).toBe(english);
  expect(['curated', 'pattern']).toContain(answer.kind);
});
