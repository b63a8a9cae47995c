import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Every folder of `components/` is a room. */
export const rooms = (root = 'components'): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Rooms that any room may use: drawing them would hide the rest. */
export const foundations = new Set(['ui', 'messaging', 'settings']);

/**
 * Which room's code imports which other's, from the import lines themselves. Type-only imports
 * count too: they are knowledge of another room.
 */
export function roomImports(root = 'components'): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const room of rooms(root)) {
    const used = new Set<string>();
    for (const file of sourceFiles(join(root, room))) {
      for (const match of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const target = relative(resolve(root), resolve(dirname(file), match[1] ?? ''));
        const other = target.split(sep)[0] ?? '';
        if (other !== room && other !== '..' && !foundations.has(other)) used.add(other);
      }
    }
    imports.set(room, used);
  }
  return imports;
}

/** The picture in docs/architecture.md: rooms and who uses whom, as a Mermaid flow chart. */
export function drawRooms(root = 'components'): string {
  const lines = ['flowchart LR'];
  const name = (room: string) => room.replace(/-/g, '_');
  for (const [room, used] of roomImports(root)) {
    if (foundations.has(room)) continue;
    lines.push(`  ${name(room)}[${room}]`);
    for (const other of [...used].sort()) lines.push(`  ${name(room)} --> ${name(other)}`);
  }
  return lines.join('\n');
}
