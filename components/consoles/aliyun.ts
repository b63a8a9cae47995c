import { filingFields } from '../fields/catalogue';
import { sections } from '../fields/catalogue/sections';
import type { OfficialConsole } from './types';

/** The filing console of Alibaba Cloud: overview 我的备案 and the wizard of five steps. */
export const aliyun: OfficialConsole = {
  id: 'aliyun',
  hosts: ['beian.aliyun.com'],
  nameKey: 'aliyun.name',
  fields: filingFields,
  steps: [
    { id: 'aliyun.basicCheck', headings: ['互联网信息服务校验', '主办者信息校验'] },
    {
      id: 'aliyun.entity',
      headings: [
        '主办者基础信息',
        '主办单位信息',
        '主办者负责人信息',
        '主体负责人信息',
        '主办单位负责人信息',
      ],
    },
    {
      id: 'aliyun.service',
      headings: [...sections.website.slice(0, 2), ...sections.app.slice(0, 2), '网站接入信息'],
    },
    {
      id: 'aliyun.upload',
      headings: ['负责人资料', '主体负责人资料', '辅助资料', '人脸核验', '真实性核验'],
    },
    { id: 'aliyun.submit', headings: ['信息确认', '核对备案信息', '备案承诺'] },
    { id: 'aliyun.overview', headings: ['我的备案', '我的 ICP 备案信息', '请选择备案方式'] },
  ],
};
