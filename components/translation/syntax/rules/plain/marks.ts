import { nominal, plainNp } from '../../build-nouns';
import { type Rule, rule } from '../../chart';
import { np } from '../../phrase';

/** What colors and signs stand for: 红色为变更后的内容; and what one finds on a page. */
export const marks: readonly Rule[] = [
  rule(
    'S',
    0.05,
    '红色|蓝色|绿色|黄色|灰色|橙色|标红|高亮|红字|红色字体|红框|黄色高亮|加粗 为|是|表示|代表|标注的是|标出的是|部分为|部分是|的是|的为 N',
    (w, _x, n) => ({
      text: `${{ 蓝色: 'blue', 绿色: 'green', 黄色: 'yellow', 灰色: 'gray', 橙色: 'orange', 高亮: 'highlighting', 黄色高亮: 'yellow highlighting', 加粗: 'bold', 红框: 'a red frame' }[w.text] ?? 'red'} marks ${np(n)}`,
    }),
  ),
  rule('I', 0.05, 'N 没有|没|无 N 也|还 要|需要|得|必须|需 备案|备 吗|么', (n, _x, what) => ({
    text: `does ${np(n)} need to be filed even with no ${plainNp(what)}?`,
  })),
  rule('S', 0.2, 'N 要|需|需要|要求|得要|必须要|须有|要有 N', (n, _x, what) =>
    /^(some|most|many|other|several|all) (provinces|places|cities|regions|authorities|communications administrations)$/.test(
      n.text,
    ) && !what.act
      ? { text: `${np(n)} require ${nominal(what)}` }
      : null,
  ),
  rule('P', 0.05, '打不开|进不去|打不开了|上不去|登不上|访问不了|无法打开', (w) => ({
    text: '',
    say: () =>
      `cannot be ${/登/.test(w.text) ? 'logged on to' : /访/.test(w.text) ? 'accessed' : 'opened'}`,
  })),
];
