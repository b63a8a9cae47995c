import { describe, expect, it } from 'vitest';
import { numbersIn, uniqueNumbers } from '../../../components/handover/find';

describe('numbers that a page shows', () => {
  it("takes a row's service number with its domain, and not the entity number it holds", () => {
    expect(
      numbersIn('1 示例公司 企业 粤ICP备2026103842号 粤ICP备2026103842号-1 www.Example.cn 详情'),
    ).toEqual([{ kind: 'icp', value: '粤ICP备2026103842号-1', domain: 'example.cn' }]);
  });
  it('knows a public-security number and a whole service code', () => {
    expect(numbersIn('粤公网安备 44030402000001号')[0]?.value).toBe('粤公网安备44030402000001号');
    expect(numbersIn('32a43232-a888-48e8-b9ec-00888be81234')[0]?.kind).toBe('serviceCode');
    expect(numbersIn('32a43232-a888-88e8-b9ec-00888be8****')).toEqual([]);
  });
  it('is not taken in by other numbers', () => {
    expect(numbersIn('订单号 2026112400001 手机 13800138000 京ICP证030173号')).toEqual([]);
  });
  it('keeps each once, with its domain where one place shows it', () => {
    const bare = { kind: 'icp', value: '粤ICP备2026103842号-1', domain: null } as const;
    expect(uniqueNumbers([bare, { ...bare, domain: 'example.cn' }])).toEqual([
      { ...bare, domain: 'example.cn' },
    ]);
  });
});
