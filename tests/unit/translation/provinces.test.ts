import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What authorities ask, what may be used for a filing, what a field takes; none is an entry. */
test.each([
  [
    'who asks what of whom',
    '部分管局规定手机号必须由本人实名登记',
    'Some provincial communications administrations require the mobile phone number to be registered in your own name',
  ],
  [
    'what is not asked',
    '多数管局不要求上传居住证',
    'Most provincial communications administrations do not require you to upload the residence permit',
  ],
  ['where one may file', '部分省份支持跨省备案', 'Some provinces allow filing in another province'],
  ['from how old', '需年满16周岁才能申请', 'You must be at least 16 years old to apply'],
  ['how long before', '请提前5个工作日申请变更', 'Apply for the change 5 business days in advance'],
  [
    'which kinds of business',
    '需办理许可的业务包括餐饮和旅游',
    'The business that must arrange the permit includes catering and tourism',
  ],
  ['anyone of a kind', '只要是本单位员工即可', 'Any employee of the organization is acceptable'],
  [
    'what cannot be used',
    '外地身份证不支持备案',
    'The ID card from another province cannot be used for filing',
  ],
  [
    'used elsewhere already',
    '此手机号已用于其他网站备案',
    'This mobile phone number has already been used to file other websites',
  ],
  [
    'for which filing',
    '法人名下的手机号能用于公司备案吗？',
    'Can the mobile phone number in the name of the legal representative be used for a company filing?',
  ],
  [
    'whose filing',
    '域名只能备案在公司名下',
    'The domain name can only be filed under the name of the company',
  ],
  ['to whom', '请将域名过户至本单位名下', 'Transfer the domain name to our organization'],
  [
    'one at a time',
    '同一主体一次只能提交一个备案订单',
    'For the same entity, you can only submit one filing order at a time',
  ],
  [
    'only after',
    '备案成功后方可开通网站',
    'You can open the website only after the filing is complete',
  ],
  [
    'not done, or badly',
    '域名证书未上传或上传错误',
    'The domain name certificate is not uploaded or is uploaded incorrectly',
  ],
  [
    'what is found',
    '如发现网站内容与备案信息不符，将取消备案',
    'If it is found that the website content does not match the filing information, the filing will be canceled',
  ],
  [
    'what one is found doing',
    '如发现冒用他人证件，将注销备案',
    "If you are found misusing another person's document, the filing will be deregistered",
  ],
  ['how it is shown', '身份证地址显示异常', 'The ID card address is shown as abnormal'],
  [
    'what is entered as it',
    '联系电话如填写手机号，须为本人实名登记',
    "If you enter the mobile phone number as the phone number, it must be registered in that person's own name",
  ],
  [
    'left empty',
    '留空则不显示底部版权',
    'If you leave it empty, the bottom copyright will not be shown',
  ],
  [
    'what a page says',
    '保存时提示格式错误',
    'When saving, you are told that the format is incorrect',
  ],
  ['without what', '不提供居住证能备案吗', 'Can you file without providing the residence permit?'],
  [
    'how many at most',
    '一个主体最多可以备案多少个网站？',
    'How many websites can an entity file at most?',
  ],
  ['what is asked of it', '照片有什么尺寸要求', 'What size requirements are there for the photo?'],
  ['a colon once', '您的域名为：example.com', 'Your domain name: example.com'],
  [
    'of which place',
    '江苏省管局要求网站名称不得包含城市名',
    'The Jiangsu communications administration does not allow the website name to contain the city name',
  ],
  [
    'when filing',
    '上海市要求企业备案时上传法定代表人授权书',
    'Shanghai requires enterprises to upload the legal representative letter of authorization when filing',
  ],
  [
    'from where',
    '单位备案仅支持本省企业，外省企业请在注册地备案',
    'The organization filing supports only enterprises of this province. Enterprises from another province must file it in the place of registration.',
  ],
  [
    'with what',
    '陕西省不支持使用临时身份证备案',
    'Shaanxi does not allow filing with the temporary ID card',
  ],
  ['who cannot', '外省个人暂不支持备案', 'Individuals from another province cannot file for now'],
  [
    'as whom',
    '河北省不接受个体工商户以个人名义备案',
    'Hebei does not allow the sole trader to file as an individual',
  ],
])('%s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english });
});

test.each([
  // A paper that is needed is no industry that needs one.
  [
    '需提供法定代表人的授权书',
    'You must provide the letter of authorization of the legal representative',
  ],
  ['无需前置审批的网站请选择“否”', 'For the website that needs no pre-approval, select “No”'],
])('%s', (chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english });
});
