import type { Say } from './report';
import words from './report-zh.json' with { type: 'json' };

/** Says a key in Chinese, for the report to a web agency; what has no Chinese is left out. */
export const sayChinese: Say = (key, values = {}) => {
  let found: unknown = words;
  for (const part of key.split('.')) {
    found =
      typeof found === 'object' && found !== null
        ? (found as Record<string, unknown>)[part]
        : undefined;
  }
  if (typeof found !== 'string') return '';
  return found.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
};
