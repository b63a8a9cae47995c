import type { Values } from './model.ts';

/** What earlier steps hold when a test opens a later one. Made up; the numbers' check digits are right. */
const entities: Readonly<Record<string, Values>> = {
  enterprise: {
    region: '440305',
    nature: '4',
    certType: '1',
    name: '深圳示例科技有限公司',
    certNumber: '91440300MA5EXAMP0C',
    certAddress: '深圳市南山区示例路1号示例大厦10层1001室',
  },
  individual: {
    region: '440305',
    nature: '5',
    certType: '2',
    name: '张示例',
    certNumber: '440300198402290018',
    certAddress: '广东省深圳市南山区示例路2号3栋401房',
  },
  government: {
    region: '110105',
    nature: '2',
    certType: '13',
    name: '北京市朝阳区示例局',
    certNumber: '111101050000000004',
    certAddress: '北京市朝阳区示例街8号',
  },
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
  const entity = entities[query.get('entity') ?? 'enterprise'] ?? entities.enterprise;
  return {
    step,
    values: {
      serviceType,
      contactIsNew,
      ...(serviceType === 'website' ? { domain: 'example.cn' } : {}),
      ...entity,
      ...(step > 2 && entity?.nature !== '5' ? { leaderName: '张示例' } : {}),
    },
  };
}
