import { describe, expect, it } from 'vitest';
import { permissions } from '../../../components/options/permissions';
import english from '../../../locales/en/interface/options.json';
import config from '../../../wxt.config';

const manifest = (browser: string): { permissions?: string[] } => {
  const { manifest } = config as { manifest: (env: { browser: string }) => object };
  return manifest({ browser });
};

describe('the privacy page', () => {
  it.each(['chrome', 'firefox'])('names every permission of the %s manifest', (browser) => {
    expect([...permissions].sort()).toEqual([...(manifest(browser).permissions ?? [])].sort());
  });
  it.each(permissions)('gives a reason for %s', (name) => {
    expect(english.permission[name].length).toBeGreaterThan(20);
  });
});
