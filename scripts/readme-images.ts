/**
 * Puts the tour's pictures (`screenshots/`, made by `npm start`) into the README's (`docs/images/`)
 * and the stores' (`docs/store/images/`), which want 1280 by 800 pixels.
 */
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

const store = { width: 1280, height: 800 };
const storeImage = (name: string) => `docs/store/images/${name}.png`;

/** A page as the tour saw it, cut at the height that stores take. */
async function pageForStore(name: string, out: string): Promise<void> {
  await sharp(from(name))
    .extract({ left: 0, top: 0, ...store })
    .png({ palette: true, quality: 90 })
    .toFile(storeImage(out));
}

/** Popups side by side in the middle of a store's picture. */
async function popupsForStore(names: readonly string[], out: string): Promise<void> {
  const images = await Promise.all(
    names.map(async (name) => ({ name, ...(await sharp(from(name)).metadata()) })),
  );
  const wide = images.reduce((sum, image) => sum + (image.width ?? 0) + gap, -gap);
  let left = Math.round((store.width - wide) / 2);
  const placed = images.map(({ name, width = 0, height = 0 }) => {
    const at = { input: from(name), left, top: Math.round((store.height - height) / 2) };
    left += width + gap;
    return at;
  });
  await sharp({ create: { ...store, channels: 3, background: '#e9edf0' } })
    .composite(placed)
    .png({ palette: true, quality: 90 })
    .toFile(storeImage(out));
}

mkdirSync('docs/store/images', { recursive: true });
await pageForStore('2-step-1', '1-console');
await pageForStore('3-card', '2-card');
await popupsForStore(['4-preview', '5-report'], '3-fill');
await popupsForStore(['8-checklist', '7-footer', '9-message'], '4-prepare');
