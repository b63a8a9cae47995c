/**
 * Files of the profile on their way into upload fields: what the page itself holds afterwards is
 * what counts; what a page refuses is named and not claimed.
 */
import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { type Line, practiceOf, profileFile, reportOf, wizard } from './autofill-helpers';
import { expect, type Lens, test } from './fixtures';
import { seedProfile } from './profile-helpers';

interface Picture {
  readonly id: string;
  readonly kind: 'file';
  readonly ownerId: string;
  readonly role: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly content: string;
}

/** Table-free CRC-32 as PNG chunks carry it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** A valid gray PNG, 64 pixels square, as large as asked by a text chunk of padding. */
function png(bytes = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(64, 0);
  header.writeUInt32BE(64, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(bytes > 0 ? [chunk('tEXt', Buffer.alloc(bytes, 'Comment padding '))] : []),
    chunk('IDAT', deflateSync(Buffer.alloc(65 * 64, 0x80))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const picture = (ownerId: string, role: string, name: string, bytes: Buffer): Picture => ({
  id: `file-${role}`,
  kind: 'file',
  ownerId,
  role,
  name,
  mediaType: name.endsWith('.gif') ? 'image/gif' : 'image/png',
  size: bytes.length,
  content: bytes.toString('base64'),
});

const asHeld = ({ name, size, mediaType }: Picture) => [{ name, size, type: mediaType }];

/** Fills the upload rows of a page and nothing else. */
async function fillUploads(
  lens: Lens,
  page: Page,
  service: string | null,
): Promise<{ readonly popup: Page; readonly lines: ReadonlyMap<string, Line> }> {
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  if (service) {
    await popup.getByLabel('Website or App', { exact: true }).selectOption({ label: service });
  }
  const uploads = ['[data-field^="upload."]', '[data-field="app.icon"]', '[data-field^="psb.id"]'];
  const other = `.row:not(${uploads.join()}) .fill-row input:checked`;
  await expect(popup.getByRole('button', { name: /^Fill \d+ fields?$/ })).toBeEnabled();
  await popup.locator(other).evaluateAll(async (boxes) => {
    for (const box of boxes) {
      (box as HTMLInputElement).click();
      await new Promise((drawn) => setTimeout(drawn));
    }
  });
  await expect(popup.locator(other)).toHaveCount(0);
  await popup.getByRole('button', { name: /^Fill \d+ fields?$/ }).click();
  await expect(popup.locator('[data-phase="done"]')).toBeVisible({ timeout: 20_000 });
  const report = await reportOf(popup);
  return { popup, lines: new Map(report.map((line) => [line.id, line])) };
}

/** Takes the fill back; what became of each field. */
async function takeBack(popup: Page): Promise<Record<string, string>> {
  await popup.getByRole('button', { name: /^Take back/ }).click();
  const rows = popup.locator('[data-part="undone"] [data-undone]');
  await expect(rows.first()).toBeVisible();
  return Object.fromEntries(
    await rows.evaluateAll((all) =>
      all.map(({ dataset }) => [dataset.field ?? '', dataset.undone ?? ''] as const),
    ),
  );
}

for (const library of ['fusion', 'native', 'antd5', 'element-plus']) {
  test(`an upload of ${library} holds the file, and gives it back`, async ({ lens }) => {
    const profile = profileFile('individual');
    const icon = picture('app-individual', 'appIcon', '图标 icon.png', png());
    await seedProfile(lens, { ...profile, files: [icon] });
    const page = await lens.open(`https://beian.aliyun.com/practice/widgets-${library}/`);
    const [app] = profile.apps;
    const { popup, lines } = await fillUploads(lens, page, `${app.name} (App, ${app.note})`);
    expect((await practiceOf(page)).held.appIcon).toEqual(asHeld(icon));
    expect(lines.get('app.icon')?.status).toBe('filled');
    expect(await takeBack(popup)).toEqual({ 'app.icon': 'restored' });
    await expect.poll(async () => (await practiceOf(page)).held.appIcon ?? []).toEqual([]);
  });
}

test('license, sides of the ID and letter go each to its own upload of the wizard', async ({
  lens,
}) => {
  const profile = profileFile('enterprise');
  const files = [
    picture('entity-enterprise', 'license', 'license.png', png()),
    picture('person-leader', 'leaderIdFront', 'front.png', png(100)),
    picture('person-leader', 'leaderIdBack', 'back.png', png(200)),
    picture('entity-enterprise', 'commitmentLetter', 'letter.gif', gif),
  ];
  await seedProfile(lens, { ...profile, files });
  const page = await lens.open(`${wizard}&step=4&entity=enterprise`);
  const { popup, lines } = await fillUploads(lens, page, null);
  const [license, front, back, letter] = files.map(asHeld);
  expect((await practiceOf(page)).held).toMatchObject({
    licenseFile: license,
    idFrontFile: front,
    idBackFile: back,
    commitmentFile: letter,
  });
  expect(lines.get('upload.license')?.status).toBe('filled');
  const undone = Object.values(await takeBack(popup));
  expect(undone).toEqual(['restored', 'restored', 'restored', 'restored']);
});

test('a file that the page does not take is named with the reason and not claimed', async ({
  lens,
}) => {
  const profile = profileFile('individual');
  const files = [
    picture('person-individual', 'leaderIdFront', 'front.png', png(600 * 1024)),
    picture('person-individual', 'leaderIdBack', 'back.gif', gif),
  ];
  await seedProfile(lens, { ...profile, files });
  const page = await lens.open('https://beian.mps.gov.cn/#/operator');
  await page.locator('[data-row="operatorType"] .el-select').click();
  await page.locator('.el-select-dropdown__item').last().click();
  const { lines } = await fillUploads(lens, page, null);
  expect(lines.get('psb.idFront')).toMatchObject({ status: 'failed' });
  expect(lines.get('psb.idFront')?.text).toContain('does not take a file of this size');
  expect(lines.get('psb.idBack')?.text).toContain('does not take this type of file');
  const { held } = await practiceOf(page);
  expect([held.idFront ?? [], held.idBack ?? []]).toEqual([[], []]);
});
