import { describe, expect, it } from 'vitest';
import { listen } from '../../../components/decoder/match';
import { segmentsOf } from '../../../components/decoder/segments';

/** Each segment's sentences, those that tell and those that follow. */
function read(text: string): readonly (readonly [telling: string, rest: string])[] {
  const said = listen(text);
  const from = (first: number, end: number) =>
    said.sentences
      .slice(first, end)
      .map((sentence) => sentence.text)
      .join('|');
  return segmentsOf(said).map(
    ({ first, tellingEnd, end }) => [from(first, tellingEnd), from(tellingEnd, end)] as const,
  );
}

describe('segments of a message', () => {
  it('are one where there is no list, and for a list of one', () => {
    expect(read('网站名称不合规。请修改。')).toEqual([['网站名称不合规|请修改', '']]);
    expect(read('审核不通过。1、网站名称不合规。')).toHaveLength(1);
  });

  it('are what stands before a list, all of it, and the items, each told by its first sentence', () => {
    expect(
      read('您的备案被退回。请修改后提交。1、网站名称不合规。请登录修改。2、照片不清晰。'),
    ).toEqual([
      ['您的备案被退回|请修改后提交', ''],
      ['网站名称不合规', '请登录修改'],
      ['照片不清晰', ''],
    ]);
  });

  it.each(['退回原因：', '审核不通过理由如下：', '【驳回原因】'])(
    'do not begin with the head of a list of reasons: %s',
    (head) => {
      expect(read(`${head}\n1、网站名称不合规。\n2、照片不清晰。`)).toEqual([
        ['网站名称不合规', ''],
        ['照片不清晰', ''],
      ]);
    },
  );

  it('begin with a head that says more than that reasons follow', () => {
    expect(read('域名未实名，退回原因：\n1、网站名称不合规。\n2、照片不清晰。')).toHaveLength(3);
  });
});
