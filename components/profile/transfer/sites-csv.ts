import { contentTypes, languages } from '../../fields/options';
import { checkIdentifier } from '../../identifiers';
import type { Website } from '../schema';
import { parseCsv } from './csv';
import { mostProblems, type Problem, problem } from './problems';

/** Columns of a sheet of sites, by their names in English and as the console writes them. */
const columns = {
  domain: ['domain', 'domains', '域名', '网站域名'],
  name: ['name', 'site name', 'website name', '网站名称', '名称'],
  note: ['note', '备忘'],
  home: ['home', 'home page', 'homepage', 'url', '网站首页url', '首页网址', '网站首页'],
  content: ['content', 'content types', '网站内容', '服务内容'],
  language: ['language', 'languages', '网站语言', '语言'],
  remark: ['remark', '备注'],
  product: ['product', 'cloud product', '云服务', '云产品'],
  instance: ['instance', 'instance id', '云产品实例', '实例'],
  serviceCode: ['service code', 'icp备案服务码', '备案服务码', '备案服务号'],
  ip: ['ip', 'ip address', 'ip地址'],
  icpNumber: ['icp number', '备案号', '网站备案号'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof columns;

export interface SitesResult {
  readonly websites: readonly Website[];
  /** Any of these: nothing is imported. */
  readonly problems: readonly Problem[];
  readonly total: number;
  /** Headings that are not known; their cells are left out. */
  readonly ignored: readonly string[];
}

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

function columnOf(heading: string): Column | null {
  const name = bare(heading);
  for (const [column, names] of Object.entries(columns)) {
    if ((names as readonly string[]).includes(name)) return column as Column;
  }
  return null;
}

/** An option's canonical id, from the id or one of its Chinese texts. */
function optionOf(lists: Readonly<Record<string, readonly string[]>>, typed: string) {
  const wanted = typed.trim();
  return Object.entries(lists).find(
    ([id, texts]) => id.toLowerCase() === wanted.toLowerCase() || texts.includes(wanted),
  )?.[0];
}

const parts = (cell: string): string[] =>
  cell
    .split(/[,;、，；|\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/**
 * Reads a sheet of sites for one entity. A site that is kept already (same first domain) is
 * updated where a cell says something, and keeps the rest. `newId` names the new ones.
 */
export function readSites(
  text: string,
  entityId: string,
  kept: readonly Website[],
  today: string,
  newId: () => string = () => crypto.randomUUID(),
): SitesResult {
  const parsed = parseCsv(text);
  if (!parsed.ok) return only(problem(`line ${parsed.line}`, 'csvQuote'));
  const [head, ...rows] = parsed.rows;
  const found = (head?.cells ?? []).map(columnOf);
  if (!found.includes('domain')) return only(problem('line 1', 'csvNoDomainColumn'));
  const ignored = (head?.cells ?? []).filter((cell, at) => cell.trim() !== '' && !found[at]);
  const problems: Problem[] = [];
  const websites: Website[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const cell = (column: Column): string => (cells[found.indexOf(column)] ?? '').trim();
    const path = `line ${line}`;
    const domains: string[] = [];
    for (const typed of parts(cell('domain'))) {
      const check = checkIdentifier('domain', typed, today);
      const www = check.normalized.startsWith('www.');
      const domain = check.valid && !www ? check.normalized : check.suggestion;
      if (!domain) problems.push(problem(path, 'csvDomain', { value: typed }));
      else domains.push(domain);
    }
    const first = domains[0];
    if (first === undefined) {
      if (parts(cell('domain')).length === 0) {
        problems.push(problem(path, 'csvDomain', { value: cell('domain') }));
      }
      continue;
    }
    const earlier = lines.get(first);
    if (earlier !== undefined) {
      problems.push(problem(path, 'csvDuplicate', { first: earlier }));
      continue;
    }
    lines.set(first, line);
    const choose = (column: Column, lists: Readonly<Record<string, readonly string[]>>) =>
      parts(cell(column)).flatMap((typed) => {
        const option = optionOf(lists, typed);
        if (option === undefined) problems.push(problem(path, 'csvChoice', { value: typed }));
        return option ?? [];
      });
    const content = choose('content', contentTypes);
    const tongues = choose('language', languages);
    const old = kept.find((site) => site.entityId === entityId && site.domains[0] === first);
    websites.push(
      siteOf(cell, old ?? emptySite(newId(), entityId, first), { domains, content, tongues }),
    );
  }
  if (websites.length === 0 && problems.length === 0) problems.push(problem('', 'csvNoRows'));
  return { websites, problems: problems.slice(0, mostProblems), total: problems.length, ignored };
}

const only = (one: Problem): SitesResult => ({
  websites: [],
  problems: [one],
  total: 1,
  ignored: [],
});

function emptySite(id: string, entityId: string, domain: string): Website {
  return {
    id,
    kind: 'website',
    entityId,
    name: domain,
    domains: [],
    homeUrls: [],
    contentTypes: [],
    languages: [],
    priorApprovals: [],
    serviceForm: 'website',
  };
}

function siteOf(
  cell: (column: Column) => string,
  site: Website,
  lists: { domains: string[]; content: string[]; tongues: string[] },
): Website {
  const text = (column: Column, key: string) => (cell(column) ? { [key]: cell(column) } : {});
  const hosting = {
    ...site.hosting,
    ...text('product', 'product'),
    ...text('instance', 'instanceId'),
    ...text('serviceCode', 'serviceCode'),
    ...text('ip', 'ip'),
  };
  return {
    ...site,
    ...text('name', 'name'),
    ...text('note', 'note'),
    ...text('remark', 'remark'),
    ...text('icpNumber', 'icpNumber'),
    domains: lists.domains,
    ...(cell('home') ? { homeUrls: cell('home').split(/[\s,;、，；|]+/) } : {}),
    ...(lists.content.length > 0 ? { contentTypes: lists.content } : {}),
    ...(lists.tongues.length > 0 ? { languages: lists.tongues } : {}),
    ...(Object.keys(hosting).length > 0 ? { hosting } : {}),
  };
}
