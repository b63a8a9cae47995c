import { describe, expect, it } from 'vitest';
import { consoleAt } from '../../../components/consoles';
import { isOfficialAddress, officialHosts } from '../../../components/consoles/matches';

describe('an official page', () => {
  it.each(officialHosts)('is at its exact host, over https, whatever its path: %s', (host) => {
    const address = `https://${host}/some/path?of=it#here`;
    expect(isOfficialAddress(address)).toBe(true);
    expect(consoleAt(new URL(address))?.hosts).toContain(host);
  });

  it.each([
    'https://beian.aliyun.com.evil.cn/',
    'https://beian-aliyun.com/',
    'https://sub.beian.aliyun.com/',
    'https://aliyun.com/',
    'https://beian.аliyun.com/',
    'http://beian.aliyun.com/',
    'https://beian.aliyun.com:8443/',
    'https://beian.aliyun.com./',
    'https://beian.aliyun.com@evil.example.cn/',
    'https://evil.example.cn/?next=https://beian.mps.gov.cn/',
  ])('is none of its likes: %s', (address) => {
    expect(isOfficialAddress(address)).toBe(false);
    expect(consoleAt(new URL(address))).toBe(undefined);
  });

  it.each(['', 'about:blank', 'beian.aliyun.com', 'https://', 'data:text/html,x', '//'])(
    'is none that is no address of a page: %j',
    (address) => {
      expect(isOfficialAddress(address)).toBe(false);
    },
  );
});
