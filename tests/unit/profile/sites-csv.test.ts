import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSpreadsheet, parseCsv } from '../../../components/profile/transfer/csv';
import { readSites } from '../../../components/profile/transfer/sites-csv';

const today = '2026-11-24';
const read = (text: string, kept: Parameters<typeof readSites>[2] = []) => {
  let next = 0;
  return readSites(text, 'entity-1', kept, today, () => `site-${next++}`);
};

test('forty domains, one a line', () => {
  const plain = Array.from(
    { length: 40 },
    (_, at) => `shop${at}.cn,第${at}站,其他、单位门户网站,英语`,
  );
  const result = read(`域名,网站名称,网站内容,网站语言\n${plain.join('\r\n')}`);
  expect(result.problems).toEqual([]);
  expect(result.websites).toHaveLength(40);
  expect(result.websites[7]).toMatchObject({
    id: 'site-7',
    entityId: 'entity-1',
    name: '第7站',
    domains: ['shop7.cn'],
    contentTypes: ['other', 'organizationSite'],
    languages: ['en'],
  });
});

test('an address is taken as its domain; what is none is named with its line', () => {
  const result = read(
    'Domain;Remark\nhttps://www.one.cn/;"a ""quoted"" remark;\nin two lines"\nnot a domain;x',
  );
  expect(result.websites[0]).toMatchObject({
    domains: ['one.cn'],
    remark: 'a "quoted" remark;\nin two lines',
  });
  expect(result.problems).toEqual([
    { path: 'line 4', reason: 'csvDomain', values: { value: 'not a domain' } },
  ]);
});

test('a site that is kept already keeps what the sheet does not say', () => {
  const kept = read('domain,name,remark\none.cn,旧名,旧备注').websites;
  const again = read('domain,name,remark\none.cn,新名,', kept).websites;
  expect(again).toEqual([{ ...kept[0], name: '新名' }]);
});

test.each([
  ['name\nx', 'line 1', 'csvNoDomainColumn'],
  ['domain\n"one.cn', 'line 2', 'csvQuote'],
  ['domain,content\none.cn,unheard of', 'line 2', 'csvChoice'],
  ['domain\none.cn\none.cn', 'line 3', 'csvDuplicate'],
  ['domain\n', '', 'csvNoRows'],
  ['', 'line 1', 'csvNoDomainColumn'],
])('%j: %s %s', (text, path, reason) => {
  expect(read(text).problems).toMatchObject([{ path, reason }]);
});

test('a column that is not known is left out and named', () => {
  expect(read('domain,color\none.cn,red').ignored).toEqual(['color']);
});

test('a sheet saved by a Chinese spreadsheet program is read', () => {
  // 域名 in GB 18030.
  expect(decodeSpreadsheet(new Uint8Array([0xd3, 0xf2, 0xc3, 0xfb]))).toBe('域名');
  expect(decodeSpreadsheet(new TextEncoder().encode('域名'))).toBe('域名');
});

test('any cells survive being written and read', () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      const text = written.map((cells) => cells.map(quoted).join(',')).join('\n');
      if (/[;\t]/.test(text.split('\n')[0] ?? '')) return;
      const parsed = parseCsv(text);
      const filled = written.filter((cells) => cells.some((cell) => cell.trim() !== ''));
      expect(parsed.ok && parsed.rows.map((row) => row.cells)).toEqual(filled);
    }),
  );
});

test('nothing throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      read(text);
      read(`domain,name\n${text}`);
    }),
  );
});
