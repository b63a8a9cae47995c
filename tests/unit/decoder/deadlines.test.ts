import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedDeadlines } from '../../../components/decoder/deadlines';
import { decodeMessage } from '../../../components/decoder/decode';
import { receivedAt } from './samples';

/** Orders to do something, with every figure a message holds but a time. */
const timeless = fc.constantFrom(
  '请尽快修改网站名称',
  '务必上传不超过2MB的彩色照片',
  '须填写3个以上汉字',
  '负责人必须年满18周岁',
  '请登录beian.miit.gov.cn核对第4步的内容',
  '订单29014457730被驳回，请重新提交',
  '请保留1个域名，删除其余2个',
  '核验进度1/2，请通知另1位负责人',
  '剩余3次机会，请谨慎输入',
  '请将证件号后6位填写完整',
  '需在首页下方悬挂浙ICP备2026118043号-1',
  '请拨打95187或400-801-3260联系',
  '地址应精确到8栋1201室',
  '请提供11位手机号',
  '必须使用V3.10.2版本的安装包',
  '请解析到47.98.12.5',
  '否则将取消接入',
  '请先完成整改再申请，逾期不予受理',
  '错误码30215，请稍后重试',
  '要求公钥长度不少于2048位',
  '请在通过前关闭网站',
  '请前往窗口办理，带上2份复印件',
  '请不要在审核前开通网站',
  '限每个主体使用1个号码',
  '提交前请核对以上内容',
  '请在备注内写明用途',
  '请在本省内选择号码',
  '应在范围内填写，误差在10米内',
  '文件须在5M以内',
  '请在网页内添加2处链接',
);
const joints = fc.constantFrom('，', '。', '；', '\n', ',');
const amount = fc.integer({ min: 1, max: 60 }).map(String);
const chineseAmount = fc.constantFrom('一', '两', '三', '五', '七', '十', '十五', '三十');
const unit = fc.constantFrom('个小时', '小时', '个工作日', '个自然日', '天', '日', '周', '个月');
const span = fc
  .tuple(fc.oneof(amount, chineseAmount), unit, fc.constantFrom('内', '之内', '以内'))
  .map(([number, name, within]) => number + name + within);
/** A day that hangs on the day the message was sent. */
const relativeDay = fc.constantFrom(
  '今天18:00前',
  '明天前',
  '后天下班前',
  '本周五前',
  '下周一之前',
  '月底前',
  '12月5日前',
  '本月30号前',
);
const order = fc.constantFrom(
  '请于{}完成整改',
  '请您在{}登录系统修改',
  '限{}补充材料',
  '务必在{}重新提交',
  '要求{}更正主体信息，否则取消接入',
  '收到本通知后，请在{}处理',
  '{}未处理的，将予以注销',
  '请自即日起{}办理变更',
);
const message = (clauses: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(clauses, joints), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.flat().join(''));

describe('deadlines', () => {
  it('are never told where no time is said', () => {
    fc.assert(
      fc.property(message(timeless), (text) => {
        expect(statedDeadlines(text, { receivedAt })).toEqual([]);
        const { deadlines } = decodeMessage(text, { receivedAt });
        expect(deadlines.filter((each) => each.from === 'text' || each.at)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('bring no date where the time hangs on the sending, which is not known', () => {
    fc.assert(
      fc.property(fc.oneof(span, relativeDay), order, message(timeless), (time, form, rest) => {
        const text = `${form.replace('{}', time)}。${rest}`;
        const { deadlines } = decodeMessage(text);
        expect(deadlines.filter((each) => each.at !== undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('bring a date once it is known when the message came', () => {
    fc.assert(
      fc.property(fc.oneof(span, relativeDay), order, (time, form) => {
        const [deadline] = statedDeadlines(`${form.replace('{}', time)}。`, { receivedAt });
        expect(deadline?.at, `${form} ${time}`).toBeGreaterThan(receivedAt);
      }),
      { numRuns: 300 },
    );
  });
});
