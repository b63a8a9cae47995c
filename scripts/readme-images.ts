/** Puts the tour's pictures (`screenshots/`, made by `npm start`) into the README's (`docs/images/`). */
import { mkdirSync } from 'node:fs';
import sharp from 'sharp';

const gap = 24;
const from = (name: string) => `screenshots/${name}.png`;
const to = (name: string) => `docs/images/${name}.png`;

/** Pictures of one height side by side on a light ground. */
async function sideBySide(names: readonly string[], out: string): Promise<void> {
  const images = await Promise.all(
    names.map(async (name) => ({ name, ...(await sharp(from(name)).metadata()) })),
  );
  const width = images.reduce((sum, image) => sum + (image.width ?? 0) + gap, gap);
  const height = Math.max(...images.map((image) => image.height ?? 0)) + 2 * gap;
  let left = gap;
  const placed = images.map((image) => {
    const at = { input: from(image.name), left, top: gap };
    left += (image.width ?? 0) + gap;
    return at;
  });
  await sharp({ create: { width, height, channels: 3, background: '#e9edf0' } })
    .composite(placed)
    .png({ palette: true, quality: 90 })
    .toFile(to(out));
}

mkdirSync('docs/images', { recursive: true });
await sharp(from('3-card')).png({ palette: true, quality: 90 }).toFile(to('card'));
await sideBySide(['4-preview', '5-report'], 'fill');
await sideBySide(['8-checklist', '7-footer', '9-message'], 'popup');
