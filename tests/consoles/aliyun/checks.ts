import type { Values } from './model.ts';

type Check = (value: unknown, values: Values) => string | null;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const filled =
  (message: string): Check =>
  (value) =>
    (Array.isArray(value) ? value.length > 0 : text(value) !== '') ? null : message;

export const mobile =
  (empty: string, wrong: string): Check =>
  (value) => {
    if (text(value) === '') return empty;
    return /^1[3-9]\d{9}$/.test(text(value)) ? null : wrong;
  };

export const emergencyMobile =
  (firstKey: string): Check =>
  (value, values) => {
    if (!/^1[3-9]\d{9}$/.test(text(value))) {
      return '应急联系电话为必填项，请填写您最常用的手机号码，保持电话畅通。应急联系电话请填写手机号码';
    }
    return value === values[firstKey] ? '应急联系方式（手机号）和联系方式1不可相同！' : null;
  };

export const email: Check = (value) => {
  if (text(value) === '') return '邮件地址不能为空！';
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text(value)) ? null : '请输入正确的邮件地址!';
};

export const domain: Check = (value) => {
  if (text(value) === '') return '请填写域名';
  const shape = /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
  return shape.test(text(value)) ? null : '请填写完整域名信息';
};

function residentIdIsRight(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

/** Entity's own document: an ID card of another province is refused where the province says so. */
const closedProvinces = ['53', '64', '14', '65', '41', '62', '63', '23'];

export const certNumber: Check = (value, values) => {
  const number = text(value);
  if (number === '') return '请填写主办单位证件号码';
  if (values.certType === '2') {
    if (!residentIdIsRight(number)) return '请检查姓名和证件号是否正确';
    const province = String(values.region ?? '').slice(0, 2);
    if (closedProvinces.includes(province) && province !== number.slice(0, 2)) {
      return '根据您所在省规则，非本省身份证件，不能进行个人备案。';
    }
  }
  if (values.certType === '1' && !/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) {
    return '请输入正确的证件号码!';
  }
  return null;
};

export const personNumber =
  (typeKey: string): Check =>
  (value, values) => {
    if (text(value) === '') return '负责人证件号码不能为空！';
    return values[typeKey] === '2' && !residentIdIsRight(text(value))
      ? '请输入正确的证件号码!'
      : null;
  };

const bannedForIndividuals =
  '空间、资讯、网络、网址、工作室、联盟、科技、博客、论坛、在线、社区、交流、平台、社团、导航、热线、中心';

export const siteName: Check = (value, values) => {
  const name = text(value);
  if ((name.match(/[\u4e00-\u9fff]/g) ?? []).length < 3) {
    return '网站名称不能少于3个汉字，请修改。';
  }
  const banned = bannedForIndividuals.split('、').some((word) => name.includes(word));
  return values.nature === '5' && banned
    ? `个人网站名称请勿包含“${bannedForIndividuals}”等字样。`
    : null;
};

export const siteRemark: Check = filled('网站备注必须输入网站开办后的大致内容，不能为空。');
