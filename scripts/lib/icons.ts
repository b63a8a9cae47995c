import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Sizes that browsers and stores ask for. */
export const iconSizes = [16, 32, 48, 128] as const;

/** Names in the package: lit where the extension works, grey where it does nothing. */
export const iconName = (size: number, lit = true): string =>
  `icon/${lit ? '' : 'grey-'}${size}.png`;

/** The toolbar's resting color: told apart from the lit one in brightness too, not by hue alone. */
const greys: Readonly<Record<string, string>> = { '#0d7580': '#8a9494', '#1591a0': '#a9b2b2' };

/**
 * Draws every size, lit and grey, from `public/icon.svg` into `folder`. One source and no checked
 * in pictures, so none can be out of date; sharp is pinned by the lock file, so builds agree.
 */
export async function makeIcons(
  source: string,
  folder: string,
): Promise<readonly { readonly absoluteSrc: string; readonly relativeDest: string }[]> {
  const svg = await readFile(source, 'utf8');
  const grey = Object.entries(greys).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${source} has no ${from}: see greys in icons.ts`);
    return text.replaceAll(from, to);
  }, svg);
  await mkdir(join(folder, 'icon'), { recursive: true });
  const wanted = iconSizes.flatMap((size) => [
    { size, text: svg, name: iconName(size) },
    { size, text: grey, name: iconName(size, false) },
  ]);
  return Promise.all(
    wanted.map(async ({ size, text, name }) => {
      const density = (72 * size) / 128;
      const png = await sharp(Buffer.from(text), { density }).resize(size, size).png().toBuffer();
      const path = join(folder, name);
      await writeFile(path, png);
      return { absoluteSrc: path, relativeDest: name };
    }),
  );
}
