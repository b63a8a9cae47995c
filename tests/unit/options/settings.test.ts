/** Nothing happens to a person by a key or a notification that the settings do not list. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../components/settings/defaults';
import config from '../../../wxt.config';

const { commands } = (
  config.manifest as unknown as (target: { browser: string }) => { commands: object }
)({ browser: 'chrome' });
const kinds = Object.keys(defaultSettings.notifications);
const view = readFileSync('components/settings/view.tsx', 'utf8');

describe.each(['en', 'ja'])('the words of the settings, %s', (language) => {
  const words = JSON.parse(readFileSync(`locales/${language}/interface/settings.json`, 'utf8'));
  it.each(Object.keys(commands))('name the key %s', (command) => {
    expect(words.keys[command]).toMatch(/\S/);
  });
  it.each(kinds)('name and explain the notification %s', (kind) => {
    expect(words.notifications[kind]).toMatchObject({
      label: expect.stringMatching(/\S/),
      hint: expect.stringMatching(/\S/),
    });
  });
});

it('every setting has its place in the view', () => {
  const missing = Object.keys(defaultSettings).filter((name) => !view.includes(`settings.${name}`));
  expect(missing).toEqual([]);
});

it('every notification asks its setting before it is shown', () => {
  const files = globSync('components/**/*.{ts,tsx}')
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => text.includes('notifications.create('));
  expect(files.length).toBe(kinds.length);
  for (const { file, text } of files) {
    expect(
      kinds.filter((kind) => text.includes(`notifications.${kind}`)),
      file,
    ).toHaveLength(1);
  }
});
