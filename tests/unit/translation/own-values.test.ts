import { describe, expect, it } from 'vitest';
import { isOwnValue, placePath } from '../../../components/translation/core/own-values';

describe("a person's own values", () => {
  it.each([
    '深圳市示例远帆科技有限公司',
    '南京市示例区文化服务局',
    '北京示例(上海)律师事务所',
    '深圳市福田区示例大道88号远帆大厦16层1602',
    '江苏省南京市玄武区示例巷6号',
    '示例投资合伙企业(有限合伙)',
    '示例远帆科技(yuanfan-sample.cn)',
    '晓宁的摄影手记(a.example.cn)',
  ])('%s stands as it is', (text) => {
    expect(isOwnValue(text)).toBe(true);
  });
  it.each([
    '请输入企业名称',
    '主办单位名称与营业执照不一致的公司',
    '通信地址需填写到门牌号',
    '个人中心',
    '网站域名',
    '如为分公司，请上传授权书',
    '选择服务器所在地区',
    '请填写域名(example.cn)',
    '不支持的域名(a.example.cn)',
    '点击上传图片',
  ])('%s is words of the page', (text) => {
    expect(isOwnValue(text)).toBe(false);
  });
  it('a path of places is told from other lists', () => {
    expect(placePath('广东省 / 深圳市 / 南山区')).toHaveLength(5);
    expect(placePath('主体 / 网站')).toBeNull();
  });
});
