import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IdentifierKind } from '../../../components/identifiers';
import {
  checkIdentifier,
  detectIdentifier,
  identifierKinds,
} from '../../../components/identifiers';
import { mod11Check } from '../../../components/identifiers/check-digits';
import { checkDocumentNumber } from '../../../components/identifiers/documents';
import { registeredDomain } from '../../../components/identifiers/domains';
import words from '../../../locales/en/interface/identifiers.json';
import examples from '../../fixtures/identifiers/examples.json';

const today = '2026-11-24';

for (const [kind, { valid, invalid }] of Object.entries(examples)) {
  test.each(valid)(`${kind} %j is well-formed`, (value) => {
    expect(checkIdentifier(kind as IdentifierKind, value, today)).toMatchObject({ valid: true });
  });
  test.each(invalid)(`${kind} %j is not`, (value) => {
    const check = checkIdentifier(kind as IdentifierKind, value, today);
    expect(check.valid).toBe(false);
  });
}

test.each([
  ['uscc', ' 9111 0000-6000 37341l ', '91110000600037341L'],
  ['uscc', '９１１１００００６０００３７３４１Ｌ', '91110000600037341L'],
  ['residentId', '11010119900307002x', '11010119900307002X'],
  ['hkmotwResidencePermit', '81000019721130004x', '81000019721130004X'],
  ['mobile', '+86 138-0013-8000', '13800138000'],
  ['landline', '（010）82194455', '010-82194455'],
  ['passportAny', 'e 1234 5678', 'E12345678'],
  ['domain', 'https://www.Example.com.cn/index.html', 'example.com.cn'],
  ['domain', 'www.例子.中国', '例子.中国'],
  ['url', 'www.example.cn', 'https://www.example.cn'],
  ['md5', 'AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89', 'ABCDEF0123456789ABCDEF0123456789'],
  ['hkmoTravelPermit', 'H1234567801', 'H12345678'],
] as const)('%s %j offers %j', (kind, typed, offered) => {
  const check = checkIdentifier(kind, typed, today);
  expect(check.suggestion ?? null).toBe(offered);
});

test('a mailbox may stand under a Chinese domain', () => {
  expect(checkIdentifier('email', 'filing@蓝亭.中国', today)).toMatchObject({ valid: true });
});

test.each([
  ['uscc', '91110000600O37341L', 'neverLetters', '91110000600037341L'],
  ['uscc', '110000600037341', 'retiredNumber', undefined],
  ['residentId', '932682198501010017', 'otherDocument', undefined],
  ['mobile', '01082194455', 'landlineAsMobile', undefined],
  ['mobile', '+85261234567', 'notMainland', undefined],
  ['landline', '13800138000', 'mobileAsLandline', undefined],
  ['landline', '400-800-1234', 'serviceNumber', undefined],
  ['sha1', 'd41d8cd98f00b204e9800998ecf8427e', 'otherHash', undefined],
  ['domain', 'localhost', 'notADomain', undefined],
  ['domain', '192.168.1.1', 'notADomain', undefined],
  ['email', 'filing @lanting.cn', 'format', 'filing@lanting.cn'],
  ['email', 'filing@lanting', 'format', undefined],
  ['androidPackage', 'com', 'segments', undefined],
  ['androidPackage', 'com.1example', 'label', undefined],
  ['residentId', '110101209912310015', 'futureDate', undefined],
] as const)('%s %j says %s', (kind, typed, code, suggestion) => {
  const check = checkIdentifier(kind, typed, today);
  expect(check.findings.map((finding) => finding.code)).toEqual([code]);
  expect(check.suggestion).toBe(suggestion);
});

test('a virtual operator is a warning and stays well-formed', () => {
  const check = checkIdentifier('mobile', '17012345678', today);
  expect(check.valid).toBe(true);
  expect(check.findings).toEqual([{ code: 'virtualOperator', level: 'warning' }]);
});

test('the modulus is taken out of what tools print', () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = publicKey.export({ format: 'jwk' });
  const modulus = Buffer.from(String(jwk.n), 'base64url').toString('hex').toUpperCase();
  for (const type of ['spki', 'pkcs1'] as const) {
    const pem = publicKey.export({ format: 'pem', type });
    const check = checkIdentifier('publicKey', pem.toString(), today);
    expect(check.valid).toBe(false);
    expect(check.suggestion).toBe(modulus);
  }
  const colons = `00:${modulus.match(/../g)?.join(':')}`;
  expect(checkIdentifier('publicKey', colons, today).suggestion).toBe(modulus);
  expect(checkIdentifier('publicKey', `Modulus=${modulus}`, today).suggestion).toBe(modulus);
  const decimal = BigInt(`0x${modulus}`).toString();
  const java = `Sun RSA public key, 2048 bits\n  modulus: ${decimal}\n  public exponent: 65537`;
  expect(checkIdentifier('publicKey', java, today).suggestion).toBe(decimal);
  expect(checkIdentifier('publicKey', modulus, today).valid).toBe(true);
  expect(checkIdentifier('publicKey', decimal, today).valid).toBe(true);
});

test('the registered name of a host', () => {
  expect(registeredDomain('www.shop.example.com.cn')).toBe('example.com.cn');
  expect(registeredDomain('a.example.gd.cn')).toBe('example.gd.cn');
  expect(registeredDomain('www.example.com')).toBe('example.com');
  expect(registeredDomain('com.cn')).toBe(null);
});

test('a value of unknown kind is recognized', () => {
  const kinds = (value: string) => detectIdentifier(value, today).map((check) => check.kind);
  expect(kinds('110101190001010014')[0]).toBe('residentId');
  expect(kinds('91110000600037341L')[0]).toBe('uscc');
  expect(kinds('13800138000')[0]).toBe('mobile');
  expect(kinds('example.com.cn')[0]).toBe('domain');
  expect(kinds('不是号码')).toEqual([]);
});

test('a Taiwan permit number is not a Hong Kong one', () => {
  const check = checkDocumentNumber('hkMacaoResidencePermit', '830000199512310033', today);
  expect(check).toMatchObject({ valid: false, findings: [{ code: 'regionCode' }] });
});

test('one wrong digit of an ID card is always seen', () => {
  const card = fc
    .tuple(
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 16 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([serial, at, by]) => {
      const head = `11010119900307${String(serial).padStart(3, '0')}`;
      const right = head + mod11Check(head);
      const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
      return [right, wrong] as const;
    });
  fc.assert(
    fc.property(card, ([right, wrong]) => {
      expect(checkIdentifier('residentId', right, today).valid).toBe(true);
      expect(checkIdentifier('residentId', wrong, today).valid).toBe(false);
    }),
  );
});

test('nothing typed ever throws, and a suggestion is itself well-formed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...identifierKinds),
      fc.string({ unit: 'binary' }),
      (kind, typed) => {
        const check = checkIdentifier(kind, typed, today);
        if (check.suggestion !== undefined) {
          expect(checkIdentifier(kind, check.suggestion, today).valid).toBe(true);
        }
        for (const finding of check.findings) expect(words.finding).toHaveProperty(finding.code);
      },
    ),
  );
});
