import { documentTypeOf } from '../form';
import { each, hit, isIndividual, isOrganization, none } from '../hit';
import { birthDateOf } from '../ids';
import { youngest } from '../tables/ages';
import { ageAt, digitsOf, hasHan, looseName } from '../text';
import type { Context, Hit, Rule } from '../types';

const family = 'people' as const;

const mobiles = [
  'leader.mobile',
  'contact.mobile',
  'emergency.mobile',
  'miit.mobile',
  'psb.mobile',
  'psb.security.mobile',
  'psb.emergency.mobile',
] as const;
const emergencies = ['leader.emergencyMobile', 'contact.emergencyMobile'] as const;
const allMobiles = [...mobiles, ...emergencies] as const;
const emails = [
  'leader.email',
  'contact.email',
  'emergency.email',
  'psb.email',
  'psb.security.email',
  'psb.emergency.email',
] as const;

/** Eleven digits from what people type: spaces, hyphens, +86. */
const plainMobile = (text: string): string => digitsOf(text).replace(/^\+?86(?=1)/, '');
const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(plainMobile(text));
const isLandline = (text: string): boolean =>
  /^0\d{2,3}-?\d{7,8}(?:-\d{1,6})?$/.test(
    text
      .replace(/\s/g, '')
      .replace(/^[(（](0\d{2,3})[)）]/, '$1-')
      .replace(/(?:转|分机|ext\.?|#)(?=\d+$)/i, '-'),
  );

/** An ordinary address; the domain after the @ may be a Chinese one. */
const mailbox =
  /^[^@\s,;<>()\u0080-\uFFFF]+@[A-Za-z0-9\u4E00-\u9FFF](?:[A-Za-z0-9\u4E00-\u9FFF-]*[A-Za-z0-9\u4E00-\u9FFF])?(?:\.[A-Za-z0-9\u4E00-\u9FFF](?:[A-Za-z0-9\u4E00-\u9FFF-]*[A-Za-z0-9\u4E00-\u9FFF])?)*\.[A-Za-z\u4E00-\u9FFF]{2,}$/;

/** Whether leader and contact are known to be two people, one person, or neither is known. */
function samePerson({ form }: Context): boolean | null {
  const leader = form.text('leader.name') || form.text('entity.name');
  const contact = form.text('contact.name');
  const leaderId = form.text('leader.idNumber') || form.text('entity.certNumber');
  const contactId = form.text('contact.idNumber');
  if (contactId !== '' && form.has('leader.idNumber')) {
    return contactId.toUpperCase() === leaderId.toUpperCase();
  }
  if (contact === '' || !form.has('leader.name')) return null;
  return looseName(leader) === looseName(contact);
}

/** Whether this province itself names a lower age for this person, and it is reached. */
function oldEnoughThere(context: Context, field: string, age: number): boolean {
  const role = isIndividual(context)
    ? 'individual'
    : field === 'contact.idNumber'
      ? 'contact'
      : 'leader';
  const least = youngest[context.applicant.province ?? '']?.[role];
  return least !== undefined && age >= least;
}

/** Numbers that tell a person's birth; an entity's own where it is one. */
const agedFields = ['entity.certNumber', 'leader.idNumber', 'contact.idNumber'];

/** Hits the people whose age fits; `enough`: their province itself takes them. */
const ages = (context: Context, fits: (age: number, enough: boolean) => boolean) =>
  each(context, agedFields, (text, field) => {
    if (field === 'entity.certNumber' && !isIndividual(context)) return none;
    const birth = birthDateOf(text);
    if (birth === null) return none;
    const age = ageAt(birth, context.today);
    return fits(age, oldEnoughThere(context, field, age)) ? hit(field, { age }) : none;
  });

const names = [
  'leader.name',
  'contact.name',
  'emergency.name',
  'entity.legalRepresentative',
  'psb.leaderName',
  'psb.security.name',
  'psb.emergency.name',
] as const;

export const peopleRules: readonly Rule[] = [
  {
    id: 'people.mobileFormat',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'inspur'],
    date: '2021',
    fields: mobiles,
    test: (context) =>
      each(context, mobiles, (text, field) => {
        if (isMobile(text)) return none;
        if (isLandline(text)) return hit(field, {}, 'landline');
        if (/^\+(?!86)/.test(text.trim())) return hit(field, {}, 'abroad');
        const digits = plainMobile(text).replace(/\D/g, '');
        return hit(field, { count: digits.length });
      }),
  },
  {
    id: 'people.mobileWriting',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: allMobiles,
    test: (context) =>
      each(context, allMobiles, (text, field) =>
        isMobile(text) && !/^1\d{10}$/.test(text) ? hit(field, { value: plainMobile(text) }) : none,
      ),
  },
  {
    id: 'people.virtualOperator',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['tencent', 'docs2019'],
    date: '2021-2022',
    fields: allMobiles,
    test: (context) =>
      each(context, allMobiles, (text, field) => {
        const found = plainMobile(text).match(/^(162|165|167|170|171)\d{8}$/);
        return found ? hit(field, { range: found[1] ?? '' }) : none;
      }),
  },
  {
    id: 'people.emergencyFormat',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['console', 'inspur'],
    date: '2025',
    fields: emergencies,
    test: (context) =>
      each(context, emergencies, (text, field) =>
        isMobile(text) ? none : hit(field, {}, isLandline(text) ? 'landline' : undefined),
      ),
  },
  {
    id: 'people.emergencySame',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'inspur', 'huawei'],
    date: '2025-12-31',
    fields: emergencies,
    test: ({ form }) =>
      (
        [
          ['leader.mobile', 'leader.emergencyMobile'],
          ['contact.mobile', 'contact.emergencyMobile'],
        ] as const
      ).flatMap(([mobile, emergency]): readonly Hit[] =>
        form.has(mobile) &&
        form.has(emergency) &&
        plainMobile(form.text(mobile)) === plainMobile(form.text(emergency))
          ? hit(emergency)
          : none,
      ),
  },
  {
    id: 'people.sharedMobile',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['tencent', 'docs2019', 'huawei'],
    date: '2025-12-31',
    fields: ['contact.mobile'],
    test: (context) => {
      const { form } = context;
      if (!form.has('leader.mobile') || samePerson(context) !== false) return none;
      return each(context, ['contact.mobile'], (text, field) =>
        plainMobile(text) === plainMobile(form.text('leader.mobile')) ? hit(field) : none,
      );
    },
  },
  {
    id: 'people.sharedEmail',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['tencent', 'docs2019', 'huawei'],
    date: '2025-12-31',
    fields: ['contact.email'],
    test: (context) => {
      const { form } = context;
      if (!form.has('leader.email') || samePerson(context) !== false) return none;
      return each(context, ['contact.email'], (text, field) =>
        text.toLowerCase() === form.text('leader.email').toLowerCase() ? hit(field) : none,
      );
    },
  },
  {
    id: 'people.samePersonTwoMobiles',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['smsPage', 'huawei'],
    date: '2026',
    fields: ['contact.mobile'],
    test: (context) => {
      const { form } = context;
      if (!form.has('leader.mobile') || samePerson(context) !== true) return none;
      return each(context, ['contact.mobile'], (text, field) =>
        plainMobile(text) === plainMobile(form.text('leader.mobile')) ? none : hit(field),
      );
    },
  },
  {
    id: 'people.emailFormat',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['inspur'],
    date: '2021',
    fields: emails,
    test: (context) =>
      each(context, emails, (text, field) => {
        if (/[\uFF01-\uFF5E。]/.test(text)) return hit(field, {}, 'fullWidth');
        return mailbox.test(text) && !/\.\.|^\.|\.@/.test(text) ? none : hit(field);
      }),
  },
  {
    id: 'people.landlineFormat',
    family,
    severity: 'warning',
    standing: 'advice',
    sources: ['validators'],
    date: '2024',
    fields: ['leader.phone2'],
    test: (context) =>
      each(context, ['leader.phone2'], (text, field) =>
        isLandline(text) || isMobile(text) ? none : hit(field),
      ),
  },
  {
    id: 'people.nameForm',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: names,
    test: (context) =>
      each(context, names, (text, field) => {
        if (/\d/.test(text)) return hit(field, {}, 'digits');
        if (hasHan(text) && /\p{Script=Han}\s+\p{Script=Han}/u.test(text)) {
          return hit(field, {}, 'space');
        }
        if (
          /(管理员|前台|客服|运维|负责人|联系人|行政部|市场部|技术部|财务部|人事部)$/.test(text)
        ) {
          return hit(field, {}, 'role');
        }
        if (hasHan(text) && [...text].length === 1) return hit(field, {}, 'short');
        if (/[/／\\|、,，;；()（）[\]【】<>《》@#*+=]/.test(text)) return hit(field, {}, 'signs');
        if (/(先生|女士|小姐|经理|总裁|老师)$/.test(text)) return hit(field, {}, 'title');
        return none;
      }),
  },
  {
    id: 'people.latinNameOnIdCard',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['leader.name', 'contact.name', 'entity.name'],
    test: ({ form, applicant }) =>
      (
        [
          ['leader.name', 'leader.idType'],
          ['contact.name', 'contact.idType'],
          ['entity.name', 'entity.certType'],
        ] as const
      ).flatMap(([name, type]): readonly Hit[] => {
        if (name === 'entity.name' && applicant.entityType !== 'individual') return none;
        const onIdCard = documentTypeOf(form.text(type)) === 'residentId';
        return onIdCard && form.has(name) && !hasHan(form.text(name)) ? hit(name) : none;
      }),
  },
  {
    id: 'people.companyAsPerson',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: names,
    test: (context) =>
      each(context, names, (text, field) =>
        /公司|有限|集团|软件|科技|网络|中心$|事务所|委员会|协会$|基金会$|合作社$/.test(text) ||
        (isOrganization(context) &&
          looseName(text) === looseName(context.form.text('entity.name')) &&
          // A sole trader without a trade name files under the operator's own name.
          [...text].length > 4)
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'people.individualLeader',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'console'],
    date: '2025',
    fields: ['leader.name', 'leader.idNumber', 'contact.name', 'contact.idNumber'],
    test: (context) => {
      if (!isIndividual(context)) return none;
      const { form } = context;
      const entity = form.text('entity.name');
      const number = form.text('entity.certNumber').toUpperCase();
      return [
        ...each(context, ['leader.name', 'contact.name'], (text, field) =>
          entity !== '' && looseName(text) !== looseName(entity) ? hit(field, { entity }) : none,
        ),
        ...each(context, ['leader.idNumber', 'contact.idNumber'], (text, field) =>
          number !== '' && text.toUpperCase() !== number ? hit(field, {}, 'number') : none,
        ),
      ];
    },
  },
  {
    id: 'people.legalRepresentative',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019', 'provincePages'],
    date: '2025',
    fields: ['leader.name'],
    test: (context) => {
      const { form } = context;
      if (!isOrganization(context) || !form.has('entity.legalRepresentative')) return none;
      return each(context, ['leader.name'], (text, field) =>
        looseName(text) === looseName(form.text('entity.legalRepresentative'))
          ? none
          : hit(field, { name: form.text('entity.legalRepresentative') }),
      );
    },
  },
  {
    id: 'people.underSixteen',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'provincePages'],
    date: '2025',
    fields: agedFields,
    test: (context) => ages(context, (age, enough) => age >= 0 && age < 16 && !enough),
  },
  {
    id: 'people.underEighteen',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'provincePages'],
    date: '2025',
    fields: agedFields,
    test: (context) => ages(context, (age, enough) => age >= 16 && age < 18 && !enough),
  },
  {
    id: 'people.youngButEnough',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['provincePages', 'docs2019'],
    date: '2025',
    fields: agedFields,
    test: (context) => ages(context, (age, enough) => age < 18 && enough),
  },
];
