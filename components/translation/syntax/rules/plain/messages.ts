import { type Rule, rule } from '../../chart';
import { counted } from './amounts';

/** What is said of what somebody wrote, and no instructions: 说明太短. */
export const messages: readonly Rule[] = [
  rule(
    'S',
    0.02,
    '说明|说明文字|描述|备注|备注说明|内容说明|内容描述|网站说明|介绍|简介|理由|用途说明 太|过于|过|太过|不够 短|简单|少|长|简略|笼统|具体|详细|清楚|明确|模糊|短了|简单了|少了|长了|笼统了|模糊了',
    (what, much, how) => ({
      text: `the ${/备注/.test(what.text) ? 'remarks are' : /理由/.test(what.text) ? 'reason is' : 'description is'} ${much.text === '不够' ? 'not ' : 'too '}${{ 短: 'short', 简单: 'simple', 少: 'short', 长: 'long', 简略: 'brief', 笼统: 'vague', 具体: 'specific', 详细: 'detailed', 清楚: 'clear', 明确: 'clear', 模糊: 'vague' }[how.text.replace('了', '')] ?? 'short'}${much.text === '不够' ? ' enough' : ''}`,
    }),
  ),
  // 留言 is what somebody leaves here, and no board.
  rule(
    'S',
    0.03,
    '留言|留言内容 最多|不超过|限|不得超过|不能超过|至少|不少于|最少|限制在 Q',
    (_w, than, q) => ({
      text: `the message must have at ${/至少|不少|最少/.test(than.text) ? 'least' : 'most'} ${q.text}`,
    }),
  ),
  rule(
    'S',
    0.03,
    '留言|评论|提问|反馈|操作|请求|发送|提交 过于频繁|太频繁|太过频繁|频繁',
    (what) => ({
      text: `you are ${{ 留言: 'leaving messages', 评论: 'commenting', 提问: 'asking', 反馈: 'sending feedback', 操作: 'doing this', 请求: 'requesting this', 发送: 'sending this' }[what.text] ?? 'submitting'} too often`,
    }),
  ),
  rule('D', 0.05, '在留言中|留言中|在留言里|留言里|在留言内', () => ({ text: 'in the message' })),
  // 至少再写12个字
  ...(['Q', 'M', 'N'] as const).map((amount) =>
    rule(
      'I',
      0.03,
      `至少|最少|至少还要|至少还需|还要|还需|请|请至少 再 写|填|填写|补充|输入|增加|上传|提交|选择 ${amount}`,
      (least, _again, act, q) => {
        const unit = /^(\d[\d,.]*) (.*)$/.exec(counted(q));
        return unit
          ? {
              text: `${{ 补充: 'add', 增加: 'add', 上传: 'upload', 提交: 'submit', 选择: 'select' }[act.text] ?? 'enter'} ${/[至最]/.test(least.text) ? 'at least ' : ''}${unit[1]} more ${unit[2]}`,
            }
          : null;
      },
    ),
  ),
];
