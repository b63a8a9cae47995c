/** What the stores are told is what the package asks for, in the lengths that they take. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../wxt.config';

const text = readFileSync('docs/store/README.md', 'utf8');
const section = (name: string): string =>
  (text.split(`\n## ${name}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.replace(/<!--.*?-->/gs, '')
    .trim() ?? '';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
}
const manifest = (config.manifest as (target: { browser: string }) => Manifest)({
  browser: 'chrome',
});

test('name and summary are the manifest’s, and short enough', () => {
  expect(section('Name')).toBe(manifest.name);
  expect(section('Summary')).toBe(manifest.description);
  expect(manifest.name.length).toBeLessThanOrEqual(45);
  expect(manifest.description.length).toBeLessThanOrEqual(132);
  expect(section('Description').length).toBeLessThanOrEqual(16_000);
  expect(section('Single purpose')).not.toBe('');
});

test('every permission has its reason, and no other is named', () => {
  const reasons = section('Why each permission')
    .split(/^- /mu)
    .flatMap((line) => [...(line.split(/:\s/u)[0] ?? '').matchAll(/`([^`]+)`/gu)])
    .map(([, name = '']) => name);
  const asked = [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.host_permissions,
    ...manifest.optional_host_permissions,
  ];
  expect(reasons.toSorted()).toEqual(asked.toSorted());
  const readme = readFileSync('README.md', 'utf8');
  for (const name of [...manifest.permissions, ...manifest.optional_permissions]) {
    expect(readme, name).toContain(`\`${name}\``);
  }
});
