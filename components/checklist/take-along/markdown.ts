import { rowsByPhase, type TakeAlong } from './rows';

const escapeText = (text: string) => text.replace(/([\\`*_[\]<>|])/g, '\\$1');

/** The list as Markdown with tick boxes: the reader's language first, the Chinese words to look for behind. */
export function toMarkdown(take: TakeAlong): string {
  const lines = [`# ${escapeText(take.title)}`, ''];
  for (const line of take.summary) lines.push(`- ${escapeText(line)}`);
  if (take.summary.length > 0) lines.push('');
  for (const { name, rows } of rowsByPhase(take)) {
    lines.push(`## ${escapeText(name)}`, '');
    for (const { item, words } of rows) {
      const box = take.state[item.id] === 'done' ? '[x]' : '[ ]';
      lines.push(`- ${box} **${escapeText(words.title)}** (${item.zh.join('、')})`);
      lines.push(`  - ${escapeText(words.why)}`, `  - ${escapeText(words.how)}`);
      if (words.by) lines.push(`  - ${escapeText(words.by)}`);
      for (const rule of item.provinceRules) {
        lines.push(`  - ${escapeText(take.ruleOf(rule))}`);
      }
      for (const { zh } of item.papers) if (zh) lines.push(`  - ${zh}`);
      const note = take.notes[item.id];
      if (note) lines.push(`  - > ${escapeText(note).replace(/\n/g, ' ')}`);
      lines.push(`  - ${item.sources.map(take.sourceOf).map(escapeText).join('; ')}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
