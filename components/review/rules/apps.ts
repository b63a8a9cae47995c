import { checkIdentifier } from '../../identifiers';
import { platformOf } from '../form';
import { each, hit, none } from '../hit';
import type { Context, Hit, Rule } from '../types';

const family = 'apps' as const;

const platforms = {
  android: {
    name: 'app.android.packageName',
    key: 'app.android.publicKey',
    print: 'app.android.certMd5',
  },
  ios: { name: 'app.ios.bundleId', key: 'app.ios.publicKey', print: 'app.ios.certSha1' },
  harmony: {
    name: 'app.harmony.bundleName',
    key: 'app.harmony.publicKey',
    print: 'app.harmony.certFingerprint',
  },
} as const;
const keyFields = Object.values(platforms).map(({ key }) => key);
/** HarmonyOS signs with elliptic curves, whose keys are short. */
const rsaKeyFields = [platforms.android.key, platforms.ios.key];
const printFields = Object.values(platforms).map(({ print }) => print);
const nameFields = Object.values(platforms).map(({ name }) => name);

const bare = (text: string): string => text.replace(/[\s:]/g, '').toLowerCase();

function pairs(context: Context, fields: readonly string[]): readonly Hit[] {
  const seen = new Map<string, string>();
  return fields.flatMap((field): readonly Hit[] => {
    if (!context.form.has(field)) return none;
    const value = bare(context.form.text(field));
    if (seen.has(value)) return hit(field);
    seen.set(value, field);
    return none;
  });
}

function fingerprint(length: 32 | 40, text: string, field: string): readonly Hit[] {
  if (/[:：]/.test(text)) return hit(field, {}, 'colons');
  if (/\s/.test(text)) return hit(field, {}, 'spaces');
  if (/[^0-9a-fA-F]/.test(text)) return hit(field, {}, 'characters');
  if (text.length === length) return none;
  const other = { 32: 'MD5', 40: 'SHA-1', 64: 'SHA-256' }[text.length];
  return other === undefined
    ? hit(field, { count: text.length, wanted: length })
    : hit(field, { found: other, wanted: length }, 'otherHash');
}

export const appRules: readonly Rule[] = [
  {
    id: 'apps.packageName',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['appGuide', 'huawei'],
    date: '2025-12-31',
    fields: ['app.android.packageName', 'app.harmony.bundleName'],
    test: (context) =>
      each(context, ['app.android.packageName', 'app.harmony.bundleName'], (text, field) => {
        if (/^[a-z]+:\/\//i.test(text) || text.includes('/')) return hit(field, {}, 'address');
        const finding = checkIdentifier('androidPackage', text, context.today).findings[0];
        if (!finding && text === text.replace(/\s/g, '')) return none;
        return hit(field, {}, finding?.code === 'segments' ? 'segments' : undefined);
      }),
  },
  {
    id: 'apps.bundleId',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['huawei', 'appGuide'],
    date: '2025-12-31',
    fields: ['app.ios.bundleId'],
    test: (context) =>
      each(context, ['app.ios.bundleId'], (text, field) => {
        if (text.includes('*')) return hit(field, {}, 'wildcard');
        return checkIdentifier('iosBundleId', text, context.today).valid && !/\s/.test(text)
          ? none
          : hit(field, {}, /_/.test(text) ? 'underscore' : undefined);
      }),
  },
  {
    id: 'apps.placeholderPackage',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['huawei'],
    date: '2025-12-31',
    fields: nameFields,
    test: (context) =>
      each(context, nameFields, (text, field) =>
        /^(com\.(example|test|demo|myapp|yourcompany)|cn\.example)\./i.test(text)
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'apps.md5',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['appGuide', 'huawei'],
    date: '2025-12-31',
    fields: ['app.android.certMd5'],
    test: (context) =>
      each(context, ['app.android.certMd5'], (text, field) => fingerprint(32, text, field)),
  },
  {
    id: 'apps.sha1',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['appGuide', 'huawei'],
    date: '2025-12-31',
    fields: ['app.ios.certSha1'],
    test: (context) =>
      each(context, ['app.ios.certSha1'], (text, field) => fingerprint(40, text, field)),
  },
  {
    id: 'apps.harmonyFingerprint',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['huawei', 'appGuide'],
    date: '2025-12-31',
    fields: ['app.harmony.certFingerprint'],
    test: (context) =>
      each(context, ['app.harmony.certFingerprint'], (text, field) => {
        if (/[:：\s]/.test(text)) return hit(field, {}, 'colons');
        return /^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? none : hit(field);
      }),
  },
  {
    id: 'apps.publicKeyPem',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['appGuide'],
    date: '2024',
    fields: keyFields,
    test: (context) =>
      each(context, keyFields, (text, field) => {
        if (/BEGIN|END|-----/.test(text)) return hit(field);
        if (/^(MII|ssh-rsa)/.test(text)) return hit(field, {}, 'base64');
        return none;
      }),
  },
  {
    id: 'apps.publicKeyForm',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['appGuide'],
    date: '2024',
    fields: keyFields,
    test: (context) =>
      each(context, keyFields, (text, field) => {
        if (/BEGIN|END|-----|^MII|^ssh-rsa/.test(text)) return none;
        if (/:/.test(text)) return hit(field, {}, 'colons');
        if (/\s/.test(text)) return hit(field, {}, 'spaces');
        return /^(0x)?[0-9a-fA-F]+$/.test(text) ? none : hit(field);
      }),
  },
  {
    id: 'apps.publicKeyDer',
    family,
    severity: 'warning',
    standing: 'advice',
    sources: ['general', 'appGuide'],
    date: '2024',
    fields: keyFields,
    test: (context) =>
      each(context, keyFields, (text, field) =>
        /^30(81|82)/i.test(text) && /^[0-9a-f]+$/i.test(text) && /06092a864886f70d0101/i.test(text)
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'apps.publicKeyShort',
    family,
    severity: 'warning',
    standing: 'advice',
    sources: ['appGuide', 'general'],
    date: '2024',
    fields: rsaKeyFields,
    test: (context) =>
      each(context, rsaKeyFields, (text, field) => {
        if (!/^[0-9a-fA-F]+$/.test(text)) return none;
        if (text.length === 32 || text.length === 40 || text.length === 64) {
          return hit(field, {}, 'fingerprint');
        }
        return text.length < 250 ? hit(field, { count: text.length }) : none;
      }),
  },
  {
    id: 'apps.sharedKey',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['appGuide', 'huawei'],
    date: '2025-12-31',
    fields: keyFields,
    test: (context) => pairs(context, keyFields),
  },
  {
    id: 'apps.sharedFingerprint',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['appGuide', 'huawei'],
    date: '2025-12-31',
    fields: printFields,
    test: (context) => pairs(context, printFields),
  },
  {
    id: 'apps.platformIncomplete',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['huawei', 'appGuide'],
    date: '2025-12-31',
    fields: [...nameFields, ...keyFields, ...printFields],
    test: ({ form }) => {
      const chosen = form.list('app.platforms').map(platformOf);
      return (Object.keys(platforms) as (keyof typeof platforms)[]).flatMap((platform) => {
        const { name, key, print } = platforms[platform];
        const filled = [name, key, print].filter((field) => form.has(field));
        // An untouched platform is one the person has not come to yet.
        const begun = filled.length > 0 || [name, key, print].some((field) => form.stands(field));
        if (!begun || (chosen.length > 0 && !chosen.includes(platform))) return none;
        if (filled.length === 0 && !chosen.includes(platform)) return none;
        return [name, key, print]
          .filter((field) => !form.has(field))
          .flatMap((field) => hit(field));
      });
    },
  },
  {
    id: 'apps.platformNotChosen',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['huawei'],
    date: '2025-12-31',
    fields: ['app.platforms'],
    test: ({ form }) => {
      const chosen = form.list('app.platforms').map(platformOf);
      if (chosen.length === 0 || chosen.includes(null)) return none;
      return (Object.keys(platforms) as (keyof typeof platforms)[]).some(
        (platform) => form.has(platforms[platform].name) && !chosen.includes(platform),
      )
        ? hit('app.platforms')
        : none;
    },
  },
  {
    id: 'apps.sdkList',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['huawei', 'appGuide'],
    date: '2025-12-31',
    fields: ['app.sdks', 'app.usesSdk'],
    test: ({ form }) => {
      const uses = /^(使用|是|true|yes|有)$/i.test(form.text('app.usesSdk'));
      if (uses && form.stands('app.sdks') && !form.has('app.sdks')) return hit('app.sdks');
      const not = /^(不使用|否|false|no|无)$/i.test(form.text('app.usesSdk'));
      return not && form.has('app.sdks') && !/^(无|没有)$/.test(form.text('app.sdks'))
        ? hit('app.usesSdk', {}, 'contradiction')
        : none;
    },
  },
];
