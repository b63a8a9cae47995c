import { rowsByPhase, type TakeAlong } from './rows';

const escape = (text: string) => text.replace(/([\\`*_[\]<>|])/g, '\\$1');

/** The list as Markdown with tick boxes: English first, the Chinese words to look for behind. */
export function toMarkdown(take: TakeAlong): string {
  const lines = [`# ${escape(take.title)}`, ''];
  for (const { name, rows } of rowsByPhase(take)) {
    lines.push(`## ${escape(name)}`, '');
    for (const { item, words } of rows) {
      const box = take.state[item.id] === 'done' ? '[x]' : '[ ]';
      lines.push(`- ${box} **${escape(words.title)}** (${item.zh.join('、')})`);
      lines.push(`  - ${escape(words.why)}`, `  - ${escape(words.how)}`);
      if (words.by) lines.push(`  - ${escape(words.by)}`);
      const note = take.notes[item.id];
      if (note) lines.push(`  - > ${escape(note).replace(/\n/g, ' ')}`);
      lines.push(`  - ${item.sources.map(take.sourceOf).map(escape).join('; ')}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
