import { expect, test } from 'vitest';
import { anonymous, anonymousStrings, reportText } from '../../../components/translation/report';

test('what a person typed and every identifier is taken out', () => {
  expect(anonymous('域名example.cn由杭州示例科技有限公司持有', [])).not.toMatch(/example|示例/);
  expect(anonymous('订单20240131000001已提交', [])).toBe('订单‹number›已提交');
  expect(anonymous('请联系某某，电话13800000000', ['某某'])).toBe('请联系‹typed›，电话‹number›');
  expect(anonymous('发送到a.b@example.com', [])).not.toMatch(/@/);
  expect(anonymous('见http://10.0.0.7:81/张三', [])).toBe('见‹address›');
  // A name that holds another one goes whole, with or without the spaces that stand around it.
  expect(anonymous('请联系张三丰', ['张三', ' 张三丰 '])).toBe('请联系‹typed›');
});

test('what is shown of a string is told without a person’s own either', () => {
  const string = { original: '鑫淼 Li Lei', shown: 'Xinmiao Li Lei', kind: 'gloss' as const };
  expect(anonymousStrings([string], ['Li Lei'])).toEqual([
    { original: '鑫淼 ‹typed›', shown: 'Xinmiao ‹typed›', kind: 'gloss' },
  ]);
});

test('each string once, and none that was nothing but a person’s', () => {
  const of = (original: string) => ({ original, shown: original, kind: 'unknown' as const });
  const strings = anonymousStrings([of('张三'), of('鑫淼 1234'), of('鑫淼 5678')], ['张三']);
  expect(strings.map(({ original }) => original)).toEqual(['鑫淼 ‹number›']);
  expect(reportText('beian.aliyun.com', strings)).toBe(
    'Strings not wholly translated on beian.aliyun.com\nunknown\t鑫淼 ‹number›',
  );
});
