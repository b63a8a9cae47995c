import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iconName, iconSizes, makeIcons } from '../../../scripts/lib/icons';

const folder = mkdtempSync(join(tmpdir(), 'beian-lens-icons-'));
const picture = (name: string) => PNG.sync.read(readFileSync(join(folder, name)));

/** The strongest color of a picture: 0 is pure grey. */
function saturation({ data }: PNG): number {
  let most = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < 128) continue;
    const rgb = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    most = Math.max(most, Math.max(...rgb) - Math.min(...rgb));
  }
  return most;
}

beforeAll(() => makeIcons('public/icon.svg', folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(iconSizes)('the icon of %d px', (size) => {
  it('has its size, and corners that show the toolbar', () => {
    const png = picture(iconName(size));
    expect([png.width, png.height]).toEqual([size, size]);
    expect(png.data[3]).toBe(0);
  });
  it('is lit where it works and grey where it does nothing', () => {
    expect(saturation(picture(iconName(size)))).toBeGreaterThan(80);
    expect(saturation(picture(iconName(size, false)))).toBeLessThan(24);
  });
});
