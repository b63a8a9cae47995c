import type { ProvinceCheckKind } from '../../../components/review/tables/province-checks';
import type { Case } from '../../../components/review/types';

type Values = Readonly<Record<string, unknown>>;

/** Forms that break, and keep, each kind of province rule; the province is put in by the test. */
export const provinceCases: Readonly<
  Record<
    ProvinceCheckKind,
    { readonly hit: Values; readonly clean: Values; readonly today?: string }
  >
> = {
  legalRepresentative: {
    hit: { 'leader.name': '苏远航', 'entity.legalRepresentative': '林清越' },
    clean: { 'leader.name': '林清越', 'entity.legalRepresentative': '林清越' },
  },
  legalRepresentativeOrLetter: {
    hit: { 'leader.name': '苏远航', 'entity.legalRepresentative': '林清越' },
    clean: { 'leader.name': '林清越', 'entity.legalRepresentative': '林清越' },
  },
  substituteIsContact: {
    hit: {
      'leader.name': '苏远航',
      'entity.legalRepresentative': '林清越',
      'contact.name': '何静怡',
    },
    clean: {
      'leader.name': '苏远航',
      'entity.legalRepresentative': '林清越',
      'contact.name': '苏远航',
    },
  },
  contactOtherThanLeader: {
    hit: { 'leader.name': '林清越', 'contact.name': '林清越' },
    clean: { 'leader.name': '林清越', 'contact.name': '苏远航' },
  },
  substituteIsNotContact: {
    hit: {
      'leader.name': '苏远航',
      'entity.legalRepresentative': '林清越',
      'contact.name': '苏远航',
    },
    clean: {
      'leader.name': '苏远航',
      'entity.legalRepresentative': '林清越',
      'contact.name': '何静怡',
    },
  },
  nationalDomain: {
    hit: { 'website.domain': '中国蓝亭.com' },
    clean: { 'website.domain': '蓝亭.中国' },
  },
  pinyinName: {
    hit: { 'website.name': 'ruanjian学习笔记' },
    clean: { 'website.name': 'Python与data学习笔记' },
  },
  villageName: {
    hit: { 'website.name': '大坑村生活志' },
    clean: { 'website.name': '乡村小镇与地球村' },
  },
  tianjinDistrict: {
    hit: {
      'entity.region': ['天津市', '天津市', '东丽区'],
      'entity.certAddress': '天津自贸试验区（空港经济区）示例路88号',
    },
    clean: {
      'entity.region': ['天津市', '天津市', '滨海新区'],
      'entity.certAddress': '天津自贸试验区（空港经济区）示例路88号',
    },
  },
  mainlandLeader: { hit: { 'leader.idType': '护照' }, clean: { 'leader.idType': '居民身份证' } },
  mainlandContact: { hit: { 'contact.idType': '护照' }, clean: { 'contact.idType': '居民身份证' } },
  noForeignIndividual: {
    hit: { 'entity.certType': '护照' },
    clean: { 'entity.certType': '居民身份证' },
  },
  noTravelPermit: {
    hit: { 'entity.certType': '港澳居民来往内地通行证' },
    clean: { 'entity.certType': '港澳居民居住证' },
  },
  individualAge: {
    hit: { 'entity.certNumber': '650100201206300031' },
    clean: { 'entity.certNumber': '440300198402290018' },
  },
  leaderAge: {
    hit: { 'leader.idNumber': '650100201206300031' },
    clean: { 'leader.idNumber': '440300198402290018' },
    today: '2025-01-01',
  },
  contactAge: {
    hit: { 'contact.idNumber': '650100201206300031' },
    clean: { 'contact.idNumber': '440300198402290018' },
  },
  localIdOnly: {
    hit: { 'entity.certNumber': '310101199003070019' },
    clean: { 'entity.certNumber': '' },
  },
  localIdOrPermit: {
    hit: { 'entity.certNumber': '120101190001010016' },
    clean: { 'entity.certNumber': '' },
  },
  sameCity: {
    hit: {
      'entity.certAddress': '广州市天河区示例路2号',
      'entity.mailingAddress': '深圳市南山区示例路2号',
    },
    clean: {
      'entity.certAddress': '深圳市福田区示例路2号',
      'entity.mailingAddress': '深圳市南山区示例路2号',
    },
  },
  remarkLength: {
    hit: { 'website.remark': '本站为个人网站，记录植物笔记和照片。' },
    clean: {
      'website.remark': '本站为个人网站，主要记录本人学习植物分类的笔记和照片，内容均为本人原创。',
    },
  },
  personalDeclaration: {
    hit: { 'website.remark': '本站主要记录本人学习植物分类的笔记和照片。' },
    clean: { 'website.remark': '本网站是个人网站，主要记录本人学习植物分类的笔记。' },
  },
  remarkContains: {
    hit: { 'leader.idType': '护照', 'entity.remark': '无' },
    clean: { 'leader.idType': '护照', 'entity.remark': '主体负责人信息已核实' },
  },
  hospitalLicense: {
    hit: { 'entity.name': '深圳示例医院', 'entity.remark': '' },
    clean: { 'entity.name': '深圳示例医院', 'entity.remark': '医疗机构执业许可证号为123' },
  },
  noBlogCategory: {
    hit: { 'website.contentTypes': '博客/个人空间' },
    clean: { 'website.contentTypes': '其他' },
  },
  holderIsEntity: {
    hit: { 'entity.name': '蓝亭软件有限公司', 'domain.holder': '林清越', 'leader.name': '林清越' },
    clean: { 'entity.name': '蓝亭软件有限公司', 'domain.holder': '蓝亭软件有限公司' },
  },
  domainsPerOrder: {
    hit: { 'website.domain': 'a1.cn,a2.cn,a3.cn,a4.cn,a5.cn,a6.cn' },
    clean: { 'website.domain': 'a1.cn' },
  },
  suffixes: { hit: { 'website.domain': 'lanting.org' }, clean: { 'website.domain': 'lanting.cn' } },
  publicSuffix: {
    hit: { 'website.domain': 'lanting.com' },
    clean: { 'website.domain': 'lanting.cn' },
  },
  officePhoneDiffers: {
    hit: { 'leader.phone2': '13800138000', 'leader.mobile': '13800138000' },
    clean: { 'leader.phone2': '010-82194455', 'leader.mobile': '13800138000' },
  },
  officePhoneMobile: {
    hit: { 'leader.phone2': '13800138000' },
    clean: { 'leader.phone2': '022-82194455' },
  },
  landline: { hit: { 'leader.phone2': '13800138000' }, clean: { 'leader.phone2': '025-82194455' } },
  numbersSwapped: {
    hit: {
      'leader.mobile': '13800138000',
      'contact.emergencyMobile': '13800138000',
      'contact.mobile': '13700137000',
      'leader.emergencyMobile': '13700137000',
    },
    clean: {
      'leader.mobile': '13800138000',
      'contact.emergencyMobile': '13600136000',
      'contact.mobile': '13700137000',
      'leader.emergencyMobile': '13500135000',
    },
  },
  investorIsOrganization: {
    hit: { 'entity.investor': '林清越' },
    clean: { 'entity.investor': '深圳市蓝亭软件有限公司' },
  },
  soleTraderAsEnterprise: {
    hit: { 'entity.type': '个体工商户' },
    clean: { 'entity.type': '企业' },
  },
  domainMonths: {
    hit: { 'domain.expiresOn': '2027-01-01' },
    clean: { 'domain.expiresOn': '2028-01-01' },
  },
};

/** The applicant that a kind of rule is about. */
export function applicantOf(
  kind: ProvinceCheckKind,
  applies: string,
  province: string,
): Case['applicant'] {
  const entityType =
    kind === 'publicSuffix'
      ? 'publicInstitution'
      : kind === 'soleTraderAsEnterprise'
        ? 'soleTrader'
        : applies === 'individual'
          ? 'individual'
          : 'enterprise';
  return { entityType, province, serviceKind: 'website' };
}
