import type { Values } from './model.ts';

/** What earlier steps hold when a test opens a later one. Made up; the numbers' check digits are right. */
const entities: Readonly<Record<string, Values>> = {
  enterprise: {
    region: '440304',
    nature: '4',
    certType: '1',
    name: '深圳示例远帆科技有限公司',
    certNumber: '91440300MA5EXAM142',
    certAddress: '深圳市福田区示例大道88号远帆大厦16层1602',
  },
  individual: {
    region: '440305',
    nature: '5',
    certType: '2',
    name: '林晓宁',
    certNumber: '440300199003074128',
    certAddress: '广东省深圳市南山区示例路12号春风花园3栋502室',
  },
  government: {
    region: '320102',
    nature: '2',
    certType: '13',
    name: '南京市示例区文化服务局',
    certNumber: '1132010001400001X3',
    certAddress: '江苏省南京市玄武区示例巷6号',
  },
};

const domains: Readonly<Record<string, string>> = {
  enterprise: 'yuanfan-sample.cn',
  individual: 'xiaoning-photo.cn',
  government: 'culture-sample.gov.cn',
};

const leaders: Readonly<Record<string, string>> = {
  enterprise: '陈思远',
  government: '吴建华',
};

export interface Start {
  readonly step: number;
  readonly values: Values;
}

/** Where the address says to begin, and with what. */
export function startFrom(search: string): Start {
  const query = new URLSearchParams(search);
  const step = Math.min(5, Math.max(1, Number(query.get('step') ?? '1') || 1));
  const serviceType = query.get('service') === 'app' ? 'app' : 'website';
  const contactIsNew = query.get('contact') === 'new';
  if (step === 1) return { step, values: { serviceType, contactIsNew } };
  const asked = query.get('entity') ?? 'enterprise';
  const kind = asked in entities ? asked : 'enterprise';
  return {
    step,
    values: {
      serviceType,
      contactIsNew,
      ...(serviceType === 'website' ? { domain: domains[kind] } : {}),
      ...entities[kind],
      ...(step > 2 && leaders[kind] ? { leaderName: leaders[kind] } : {}),
    },
  };
}
