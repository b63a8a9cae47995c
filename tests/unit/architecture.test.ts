import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawRooms, roomImports, rooms } from '../../scripts/lib/rooms';

const page = readFileSync('docs/architecture.md', 'utf8');

it('the picture of the rooms is the one their imports make', () => {
  expect(page, 'run `npm run draw`').toContain(drawRooms());
});

it('every room is described', () => {
  const table = page.slice(page.indexOf('## Rooms'), page.indexOf('Who uses whom'));
  for (const room of rooms()) expect(table, room).toContain(`\`${room}\``);
});

it('pure rooms know nothing of the browser', () => {
  // The cores that the command line runs stay free of extension APIs through what they import.
  const pure = ['identifiers', 'provinces'];
  for (const room of pure) {
    expect(
      [...(roomImports().get(room) ?? [])].every(
        (other) => pure.includes(other) || other === 'fields',
      ),
      room,
    ).toBe(true);
  }
});
