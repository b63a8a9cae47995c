import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** Node 20, and Chrome before 125, refuse such a pattern: the decoder would not even load. */
it('names no group of a pattern twice', async () => {
  const patterns: string[] = [];
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [pattern, flags]) {
        patterns.push(pattern instanceof target ? pattern.source : String(pattern));
        return new target(pattern, flags);
      },
    }),
  );
  vi.resetModules();
  const { decodeMessage } = await import('../../../components/decoder/decode');
  decodeMessage('请于12月5日前补交材料', { receivedAt: 0 });
  expect(patterns.length).toBeGreaterThan(20);
  for (const pattern of patterns) {
    const names = [...pattern.matchAll(/\(\?<([a-z]\w*)>/giu)].map(([, name]) => name);
    expect(names, pattern).toEqual([...new Set(names)]);
  }
});
