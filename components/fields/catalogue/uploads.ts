import type { ProfileKey } from '../../profile/keys';
import type { FieldEntry } from '../types';
import { sections } from './sections';

const upload = (
  id: string,
  labels: readonly string[],
  under: readonly string[],
  profile: ProfileKey | null = null,
): FieldEntry => ({ id: `upload.${id}`, labels, sections: under, value: 'file', profile });

/** Pictures of step 4. Where the profile holds none, the entry is there to be explained. */
export const uploadFields: readonly FieldEntry[] = [
  upload(
    'leaderIdFront',
    ['身份证人像面', '身份证正面', '人像面', '证件人像面', '证件正面'],
    sections.leaderDocuments,
    'file.leaderIdFront',
  ),
  upload(
    'leaderIdBack',
    ['身份证国徽面', '身份证反面', '国徽面', '证件国徽面', '证件反面'],
    sections.leaderDocuments,
    'file.leaderIdBack',
  ),
  upload('leaderId', ['居民身份证', '身份证', '身份证原件'], sections.leaderDocuments),
  upload(
    'license',
    ['主办单位证件', '营业执照', '主办单位证件原件', '营业执照原件', '主办者证件'],
    sections.entityDocuments,
    'file.license',
  ),
  upload(
    'commitmentLetter',
    [
      '互联网备案信息真实性承诺书',
      '互联网信息服务备案承诺书',
      'ICP备案信息真实性承诺书',
      '承诺书',
      '备案信息真实性承诺书',
      '互联网信息服务承诺书',
    ],
    sections.otherDocuments,
    'file.commitmentLetter',
  ),
  upload(
    'responsibilityNotice',
    ['ICP备案信息真实性责任告知书', 'ICP备案信息真实性责任告知书/承诺书'],
    sections.otherDocuments,
  ),
  upload('contactId', ['网站负责人证件', 'App负责人证件'], sections.contactDocuments),
  upload('authorization', ['授权书', '授权委托书'], sections.otherDocuments),
  upload('domainCertificate', ['域名证书'], sections.otherDocuments, 'file.domainCertificate'),
  upload('holdingId', ['手持个人证件照片'], sections.otherDocuments),
  upload('holdingLicense', ['手持单位证件照片'], sections.otherDocuments),
  upload('beijingConfirmation', ['北京备案确认书'], sections.otherDocuments),
  upload('domainHolder', ['网站备案域名注册人的证明'], sections.otherDocuments),
  upload('guangdongFinance', ['广东备案承诺书（金融）'], sections.otherDocuments),
  upload('staffingOffice', ['编办证明'], sections.otherDocuments),
  upload('changeCertificate', ['变更证明'], sections.otherDocuments),
  upload('websitePlan', ['网站建设方案书'], sections.otherDocuments),
  upload('residencePermit', ['暂住证/居住证', '居住证', '暂住证'], sections.otherDocuments),
  upload('verificationSheet', ['真实性核验单'], sections.otherDocuments),
  upload('curtainPhoto', ['幕布照片'], sections.otherDocuments),
  upload('partyLetter', ['党建确认函'], sections.otherDocuments),
  upload('renameLetter', ['主体更名函'], sections.otherDocuments),
  upload('commitmentVideo', ['承诺视频'], sections.otherDocuments),
  upload('employment', ['就业证明'], sections.otherDocuments),
  upload('appAgreement', ['App合作协议'], sections.otherDocuments),
];
