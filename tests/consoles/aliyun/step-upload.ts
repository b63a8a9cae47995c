import { type Field, isIndividual, type Section, type Values } from './model.ts';

const picture = (key: string, label: string, visible?: (values: Values) => boolean): Field => ({
  key,
  label,
  kind: 'upload',
  optional: true,
  ...(visible ? { visible } : {}),
  tip: ['原件彩色扫描件或照片', '支持jpg、jpeg、png、gif格式，大小不超过4M。'],
});

export const uploads: readonly Section[] = [
  {
    title: '主办者资料',
    visible: (values) => !isIndividual(values),
    fields: [picture('licenseFile', '主办单位证件')],
  },
  {
    title: '负责人资料',
    fields: [picture('idFrontFile', '身份证人像面'), picture('idBackFile', '身份证国徽面')],
  },
  {
    title: '辅助资料',
    fields: [
      picture('commitmentFile', '互联网备案信息真实性承诺书'),
      picture('domainFile', '域名证书', (values) => values.serviceType === 'website'),
      picture('otherFile', '其他资料'),
    ],
  },
];
