import { modulusOf } from './modulus';
import { narrow, withoutSpaces } from './normalize';
import { error, type IdentifierRule, type Verdict, warning } from './types';

function segmented(segment: RegExp, least: number): (value: string) => Verdict {
  return (value) => {
    const parts = value.split('.');
    if (!parts.every((part) => segment.test(part))) return { findings: [error('label')] };
    return { findings: parts.length < least ? [error('segments', { least })] : [] };
  };
}

/** Application id of an Android package: two segments or more, each starting with a letter. */
export const androidPackage: IdentifierRule = {
  normalize: withoutSpaces,
  lenient: true,
  judge: segmented(/^[A-Za-z]\w*$/, 2),
};

/** Bundle ID of an iOS App: letters, digits, hyphens and periods. */
export const iosBundleId: IdentifierRule = {
  normalize: withoutSpaces,
  lenient: true,
  judge: segmented(/^[A-Za-z0-9-]+$/, 2),
};

/** Bundle name of a HarmonyOS App. */
export const harmonyBundle: IdentifierRule = {
  normalize: withoutSpaces,
  lenient: true,
  judge: segmented(/^[A-Za-z]\w*$/, 2),
};

const hashNames: Readonly<Record<number, string>> = { 32: 'MD5', 40: 'SHA-1', 64: 'SHA-256' };

/** A certificate's fingerprint; the console takes hexadecimal digits without colons. */
function fingerprint(length: number): IdentifierRule {
  return {
    normalize: (typed) =>
      withoutSpaces(typed)
        .replace(/^(?:md5|sha-?1|sha-?256)(?:fingerprint)?[:=]/i, '')
        .replace(/:/g, ''),
    lenient: false,
    judge: (value) => {
      if (!/^[0-9A-Fa-f]*$/.test(value)) return { findings: [error('characters')] };
      if (value.length === length) return { findings: [] };
      const hash = hashNames[value.length];
      return {
        findings: [
          hash
            ? error('otherHash', { found: hash, wanted: hashNames[length] ?? '' })
            : error('length', { wanted: length, found: value.length }),
        ],
      };
    },
  };
}

export const md5 = fingerprint(32);
export const sha1 = fingerprint(40);
export const sha256 = fingerprint(64);

/** RSA modulus as a hexadecimal or decimal number; never the PEM text around it. */
export const publicKey: IdentifierRule = {
  normalize: (typed) => narrow(typed),
  lenient: false,
  judge: (value) => {
    const bare = /^[0-9A-Fa-f]+$/.test(value) ? value : null;
    if (bare === null) {
      const found = modulusOf(value);
      return { findings: [error('pem')], ...(found ? { suggestion: found } : {}) };
    }
    const decimal = /^\d+$/.test(bare);
    const bits = decimal
      ? Math.floor(bare.length * Math.log2(10))
      : bare.replace(/^0+/, '').length * 4;
    if (bits < 1000) return { findings: [error('shortModulus', { bits })] };
    const even = /[02468ACEace]$/.test(bare);
    return { findings: even ? [warning('evenModulus')] : [] };
  },
};
