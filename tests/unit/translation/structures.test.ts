import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What holds a sentence together: particles, conjunctions, and what is said of what. */
test.each([
  ['also', '域名亦须备案', 'The domain name must also be filed'],
  [
    'still, after all',
    '域名虽已续费，仍须重新实名',
    'Although the domain name has been renewed, it must still be verified again',
  ],
  [
    'once it is',
    '前置审批一旦撤销，对应的备案亦会被注销',
    'Once the pre-approval is withdrawn, the corresponding filing will also be deregistered',
  ],
  [
    'even if',
    '即使已备案，也须重新提交',
    'Even if it has been filed, it must still be submitted again',
  ],
  [
    'with what',
    '证件遗失的，可凭挂失证明办理',
    'If you lose the document, it can be arranged with the loss report proof',
  ],
  [
    'whoever does',
    '变更负责人者，须重新核验',
    'If you change the person in charge, it must be verified again',
  ],
  [
    'whoever is',
    '未满18周岁者不能担任负责人',
    'Anyone who is less than 18 years old cannot serve as the person in charge',
  ],
  ['both', '两位负责人均须到场', 'Both people in charge must be present'],
  ['numbered titles', '② 主体信息', '② Entity information'],
  ['titles side by side', '个人备案 · 主体资料', 'Individual filing · Entity details'],
  ['what is not counted', '此处仅显示信息', 'Only information is shown here'],
  ['what is counted', '此处仅显示照片', 'Only photos are shown here'],
  ['without what it should match', '核验不一致', 'The verification does not match'],
  [
    'a list that goes on',
    '街道、门牌号、楼层、房间号等',
    'Street, house number, floor, room number, and so on',
  ],
  ['first one, then the other', '上传文件后再提交', 'After uploading the file, submit it'],
  ['in a message', '短信内的链接', 'Link in the SMS'],
  ['kinds', '系统将发送两类短信', 'The system will send 2 kinds of SMS'],
  [
    'not the other',
    '填写的是单位名称，而非地址',
    'What you entered is the organization name, not the address',
  ],
  ['what cannot be', '该号码改不了', 'This number cannot be changed'],
  ['anyway', '是否仍要提交', 'Submit it anyway?'],
  ['so many more', '还需输入3个字', 'Enter 3 more characters'],
  [
    'not sure whether',
    '如不确定域名是否已实名，请先查询',
    'If you are not sure whether the domain name has been verified, look it up first',
  ],
  [
    'one before another',
    '移除后须重新备案方可使用',
    'After removing, you must file it again before you can use it',
  ],
  [
    'the more, the faster',
    '备注越详细，审核越快',
    'The more detailed the remarks, the faster the review',
  ],
  ['in a row', '核验已连续失败3次', 'The verification has failed 3 times in a row'],
  ['not enough', '仅改联系人不够', 'Just changing the contact person is not enough'],
  ['a wrong choice', '选错将影响后续步骤', 'A wrong choice will affect the later steps'],
  [
    'after it is approved',
    '应在新接入通过后再取消',
    'Must be canceled after the new access is approved',
  ],
  [
    'what it is, not what it is made',
    '上传附件为空白页，请重新上传',
    'The uploaded attachment is a blank page. Upload it again.',
  ],
  ['which one it is', '域名“abc.xyz.com”为子域名', 'The domain name “abc.xyz.com” is a subdomain'],
  ['what is parsed', '安装包解析失败', 'The installation package parsing has failed'],
  [
    'besides',
    '除批文外，还须上传授权书',
    'In addition to the approval document, you must also upload the letter of authorization',
  ],
  [
    'not until',
    '未上传批文不能进入下一步',
    'You cannot go to the next step until you have uploaded the approval document',
  ],
  [
    'where it is stamped',
    '授权书所盖公章不清晰',
    'The official seal put on the letter of authorization is not clear',
  ],
  [
    'no second condition',
    '证件地址变动的，登录后自行更新，无需重新审核',
    'If the address on the document changes, log on, then update it yourself. It need not be reviewed again.',
  ],
  [
    'who does it',
    '核验单填写不全，接入商未盖章',
    'The verification form is incomplete. The access service provider has not stamped it with the official seal.',
  ],
])('%s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
});

test.each([
  ['what was selected is no order', '网站服务内容选择“网络直播”，但未提供相应许可。'],
  ['nothing is done to a requirement', '首页未见备案号入口，要求15日内整改完毕。'],
])('declines: %s', (_what, chinese) => {
  expect(translate(chinese).kind).toBe('gloss');
});
