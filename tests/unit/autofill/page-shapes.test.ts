import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFillRequest, parseTexts } from '../../../components/autofill/page-shapes';

const item = {
  key: 'k',
  id: 'entity.name',
  label: '名称',
  translated: null,
  wanted: { kind: 'text', text: 'x' },
};
const file = { id: 'f', name: 'a.png', mediaType: 'image/png', base64: '' };
const skipped = { key: 'k', id: 'x', label: 'y', status: 'skipped' };
const right = { items: [item], files: [file], skipped: [skipped] };

it('takes what the worker sends', () => {
  expect(parseFillRequest(right)).toBe(right);
  expect(parseFillRequest({ items: [], files: [], skipped: [] })).not.toBe(null);
  expect(parseTexts({ texts: ['企业', ''] })).toEqual({ texts: ['企业', ''] });
});

it.each([
  { ...right, items: [{ ...item, key: 5 }] },
  { ...right, items: [{ ...item, wanted: null }] },
  { ...right, items: [{ ...item, wanted: { text: 'x' } }] },
  { ...right, items: {} },
  { ...right, files: [{ ...file, base64: 7 }] },
  { ...right, skipped: [null] },
  { ...right, skipped: undefined },
])('refuses %j', (payload) => {
  expect(parseFillRequest(payload)).toBe(null);
});

it.each([
  null,
  'text',
  {},
  { texts: '企业' },
  { texts: { length: 1, 0: '企业' } },
  { texts: ['企业', 5] },
  { texts: [null] },
])('takes no texts from %j', (payload) => {
  expect(parseTexts(payload)).toBe(null);
});

it('answers anything at all, and throws at nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (payload) => {
      const texts = parseTexts(payload);
      if (texts) for (const text of texts.texts) expect(typeof text).toBe('string');
      const request = parseFillRequest(payload);
      if (request) for (const each of request.items) expect(typeof each.wanted.kind).toBe('string');
    }),
    { numRuns: 2000 },
  );
});
