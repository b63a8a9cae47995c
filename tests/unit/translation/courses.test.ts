import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/**
 * Who does a thing now, what it comes of, what is not to be done, and what a page has yet to put in.
 * None stands in the dictionary as a whole.
 */
test.each([
  ['核验短信改由工信部平台下发', 'The verification SMS is now issued by the MIIT platform'],
  [
    '系统会根据您选择的区域展示对应要求',
    'The system will show the corresponding requirements according to the area you selected',
  ],
  ['备案期间服务器请保持有效', 'During the review, keep the server valid'],
  ['另外指定负责人', 'Appoint another person in charge'],
  ['不能填建站公司的人', 'Do not enter someone from the website building company'],
  ['请联系客服查原因', 'Ask support to look up the reason'],
  ['冒号可保留也可去掉', 'The colons can be kept or removed'],
  ['马甲包一旦被认定为规避备案', 'Once the clone app is found to be evading the filing'],
  [
    '因识别误差导致的驳回由填写方负责',
    'The party that fills it in bears the rejection caused by the recognition errors',
  ],
  ['须使用分公司自己的营业执照', "You must use the branch's own business license"],
  [
    '办公电话和手机号不要填一样的',
    'Do not enter the same for the office phone and mobile phone number',
  ],
  ['网站名称是驳回的主要原因之一', 'The website name is one of the main reasons for rejection'],
  ['照片模糊是驳回的主要原因', 'The main reason for rejection is that the photo is unclear'],
  ['部分省份允许授权他人', 'Some provinces allow authorizing others'],
  ['开服前自查清单', 'Checklist before launching the server'],
  ['确定都检查好了吗？', 'Have you checked everything?'],
  ['实名信息同步中', 'The identity information is being synchronized'],
  ['域名将在 {0} 天后到期', 'The domain name will expire in {0} days'],
  ['{0}管局备案要求', '{0} communications administration filing requirements'],
  ['国新出审〔2025〕XXXX 号', '国新出审〔2025〕XXXX 号'],
  ['与本人关系', 'Relationship to you'],
  ['同步中', 'Synchronizing…'],
  ['香港机房的不用备案', 'No filing is needed for the Hong Kong data center'],
  [
    '没盖章的承诺书管局一律退回',
    'The communications administration always returns the unstamped letter of commitment',
  ],
  [
    '上架商店仍可能要求提供说明',
    'Publishing in the store may still require you to provide an explanation',
  ],
  [
    '我已阅读《信息安全管理责任书》，并承诺所填信息真实、准确、完整',
    'I have read “Information security management letter of responsibility”, and declare that the information entered is true, correct and complete',
  ],
])('%s', (chinese, english) => {
  const found = translate(chinese, null);
  expect(found.kind).not.toBe('gloss');
  expect(found.english).toBe(english);
});
