import { fragmentOr } from '../../build-clauses';
import { isMany, nominal, you } from '../../build-nouns';
import { doIt, last, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active } from '../../inflect';
import { np } from '../../phrase';

/** What is so, as help pages answer: how much is left, who it should be, where a thing goes. */
export const answers: readonly Rule[] = [
  rule('P', 0.15, '是 P 的', (_is, p) =>
    /^(is|are|must|can|cannot|will|may|need not|has|have|does) /.test(fragmentOr(p, { text: 'it' }))
      ? p
      : null,
  ),
  rule('S', 0.03, '我|我们 已经有|已有|早就有|早已有|有 N 了', (w, _has, n) => ({
    text: `${w.text === '我' ? 'I' : 'we'} already have ${nominal(n)}`,
  })),
  rule(
    'P',
    0.03,
    '已|已经|刚刚 递给|交给|交到|转给|移交给|报给|送到|递交给|递交到|提交给|上报给|转交给|报送给 N',
    (_w, act, n) => ({
      text: '',
      say: (s) =>
        `${s ? `${isMany(s) ? 'have' : 'has'} been ` : ''}${/提|报/.test(act.text) ? 'submitted' : /转|移/.test(act.text) ? 'passed on' : 'handed'} to ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.03,
    '有点|有个|有一点|有些|有一些|出了点|还有点|还有个 小问题|问题|小毛病|小状况',
    (w, x) => ({
      text: `there ${/些/.test(w.text) ? 'are some' : 'is a'} ${x.text === '问题' ? '' : 'small '}problem${/些/.test(w.text) ? 's' : ''}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 剩余|还剩|只剩|仅剩|剩|只剩下|还剩下 不到|不足|少于|不满 Q',
    (n, _w, _than, q) => ({
      text: `${np(n)} ${isMany(n) ? 'have' : 'has'} less than ${q.text} left`,
    }),
  ),
  rule('S', 0.1, 'N 还剩|只剩|仅剩|只剩下|还剩下 Q', (n, w, q) => ({
    text: `${np(n)} ${isMany(n) ? 'have' : 'has'} ${/[只仅]/.test(w.text) ? 'only ' : ''}${q.text} left`,
  })),
  rule('P', 0.04, '最好是|最好由|最好为|最好就是|尽量是|尽量由 N', (_w, n) => ({
    text: '',
    say: () => `should preferably be ${nominal(n).replace(/ in person$/, '')}`,
  })),
  rule('P', 0.03, '最好是|最好由|最好为|最好就是|尽量是|尽量由 N 本人|担任|本人担任', (_w, n) => ({
    text: '',
    say: () => `should preferably be ${np(n)}`,
  })),
  rule(
    'S',
    0.05,
    '换|换成|改由|由|如果是|要是 别人|他人|其他人|别的人 要|需|须|则需|就要|还要|还需|需要 V',
    (_w, _who, _x, v) => ({
      text: `if it is someone else, you must ${doIt(v)}`,
    }),
  ),
  rule('S', 0.04, '一次|每次|同一时间|同时 只能|最多只能|仅能|只可|仅可|只可以 V', (_w, _x, v) => {
    const object = /^(an?|one|1) (.*)$/.exec(last(v).object ?? '');
    return object && verbsOf(v).length === 1
      ? {
          text: `you can ${active([{ ...last(v), object: `only one ${object[2]}` }], 'base')} at a time`,
        }
      : null;
  }),
  rule('P', 0.04, '一次|每次|同一时间|同时 只能|最多只能|仅能|只可|仅可|只可以 V', (_w, _x, v) => {
    const object = /^(an?|one|1) (.*)$/.exec(last(v).object ?? '');
    return object && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) =>
            `${s ? '' : 'you '}can ${active([{ ...last(v), object: `only one ${object[2]}` }], 'base')} at a time`,
        }
      : null;
  }),
  rule(
    'I',
    0.05,
    'N 等|待 这个|前一个|上一个|当前订单|本次备案 通过|过|完成|过了|通过了|完成了 再|后再 V',
    (n, _w, it, done, _x, v) => {
      const full = last(v).object === null ? withObject(v, n) : null;
      return full && !you(n)
        ? {
            text: `${doIt(full)} after ${/订单/.test(it.text) ? 'the current order' : /备案/.test(it.text) ? 'this filing' : /前|上/.test(it.text) ? 'the previous one' : 'this one'} is ${/过/.test(done.text) ? 'approved' : 'complete'}`,
          }
        : null;
    },
  ),
  rule('N', 0.3, '多出来的|剩下的|余下的', () => ({ text: 'others', many: true, the: true })),
  rule(
    'S',
    0.05,
    'N 都|要|都要|须|需|全都|应|必须 露出来|露出|拍进去|拍全|入镜|看得见|露在外面',
    (n, w, how) => ({
      text: `${np(n)} must ${/全|都/.test(w.text) && n.many ? 'all ' : ''}be ${/拍/.test(how.text) ? 'in the photo' : 'visible'}`,
    }),
  ),
  ...['', '要', '最好', '尽量', '需要'].map((how) =>
    rule(
      'S',
      0.05,
      `光线|灯光|环境|背景|照片|画面|字迹|字体|图片|距离 ${how}亮|${how}暗|${how}清楚|${how}清晰|${how}大|${how}小|${how}近|${how}远|${how}简单|${how}干净|${how}柔和 一点|一些|点`,
      (what, a) => ({
        text: `the ${{ 光线: 'light', 灯光: 'light', 环境: 'surroundings', 背景: 'background', 字迹: 'handwriting', 字体: 'font', 图片: 'image', 距离: 'distance', 画面: 'picture' }[what.text] ?? 'photo'} should be ${{ 亮: 'brighter', 暗: 'darker', 清楚: 'clearer', 清晰: 'clearer', 大: 'larger', 小: 'smaller', 近: 'closer', 远: 'farther', 简单: 'simpler', 干净: 'cleaner' }[a.text.slice(how.length)] ?? 'softer'}`,
      }),
    ),
  ),
  rule('S', 0.1, '本人|负责人本人 V 就行|即可|就好|就可以|就可以了|就好了|就行了', (w, v) => ({
    text: `${w.text === '本人' ? 'the person concerned' : 'the person in charge'} only has to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.05,
    'N 是|为|用|使用 N 也可以|也行|也能用|亦可|也没问题|也可|也能|也是可以的',
    (n, w, what) => ({
      text: `${np(n)} can also be ${/用/.test(w.text) ? np(what) : nominal(what)}`,
    }),
  ),
  rule(
    'S',
    0.04,
    'N 已经|已|曾|曾经 帮|给|为|替|帮助 N 备过案|用过|用过了|办过备案|做过备案|备过案了|备案过',
    (n, _w, _x, whom) => ({
      text: `${np(n)} ${isMany(n) ? 'have' : 'has'} already been used ${'to file'} for ${np(whom)}`,
    }),
  ),
  rule(
    'I',
    0.05,
    '一般|通常|大概|大约|正常 多久|多长时间|几天|要多久|需要多久|要几天|多少天 能|才能|会 下来|通过|办好|办完|完成|批下来|出结果|好|审完|过',
    () => ({
      text: 'how long does it usually take?',
    }),
  ),
  rule('I', 0.05, 'N 现在|目前|如今|现阶段 还要|还需要|还用|还要求|还需|还要做 吗|么', (n) => ({
    text: `${isMany(n) ? 'are' : 'is'} ${np(n)} still needed?`,
  })),
  rule(
    'I',
    0.04,
    'N 要|应该|应|该|需要|得|可以|能|必须 放|放在|贴|挂|放到|放置|填|填在|写|写在|加|加在|加到 哪儿|哪里|哪|什么地方|什么位置|哪个位置|哪个地方|哪一栏',
    (n, w, act) => ({
      text: `where ${/可|能/.test(w.text) ? 'can' : 'must'} ${np(n)} be ${/填|写/.test(act.text) ? 'entered' : /加/.test(act.text) ? 'added' : 'put'}?`,
    }),
  ),
];
