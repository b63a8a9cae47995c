import { describe, expect, it } from 'vitest';
import { blended } from '../../../components/footer-check/evidence/blend';
import { Crowds } from '../../../components/footer-check/evidence/crowds';
import { gradientAt } from '../../../components/footer-check/evidence/gradient';
import type { Rgb } from '../../../components/footer-check/evidence/types';
import type { Spot } from '../../../components/footer-check/evidence/windows';

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const gray: Rgb = [51, 51, 51];

describe('a blend mode', () => {
  it('can wipe out a contrast, and make one', () => {
    expect(blended('multiply', white, gray)).toEqual(gray);
    expect(blended('screen', gray, white)).toEqual(white);
    expect(blended('difference', black, white)).toEqual(white);
    expect(blended('difference', white, white)).toEqual(black);
    expect(blended('hue', gray, white)).toEqual(white);
    expect(blended('normal', gray, white)).toEqual(gray);
  });
});

const box = { left: 0, top: 0, right: 200, bottom: 100, width: 200, height: 100 } as DOMRect;
const redAt = (image: string, x: number, y: number): number | undefined => {
  const color = gradientAt(image, box, x, y);
  return color ? Math.round(color.rgb[0]) : undefined;
};

describe('a straight gradient', () => {
  it('has one color at a point, along its direction', () => {
    const down = 'linear-gradient(rgb(255, 255, 255), rgb(0, 0, 0))';
    expect(redAt(down, 10, 0)).toBe(255);
    expect(redAt(down, 10, 75)).toBe(64);
    expect(redAt('linear-gradient(to left, rgb(255, 255, 255), rgb(0, 0, 0))', 50, 9)).toBe(64);
    const hard =
      'linear-gradient(90deg, rgb(255, 255, 255) 0%, rgb(255, 255, 255) 60%, rgb(0, 0, 0) 60%)';
    expect(redAt(hard, 100, 9)).toBe(255);
    expect(redAt(hard, 130, 9)).toBe(0);
    const pixels = 'linear-gradient(90deg, rgb(255, 255, 255) 20px 40px, rgb(0, 0, 0) 40px)';
    expect(redAt(pixels, 30, 9)).toBe(255);
    expect(redAt(pixels, 41, 9)).toBe(0);
  });

  it('is told from all others', () => {
    expect(gradientAt('linear-gradient(45deg, rgb(0, 0, 0), rgb(1, 1, 1))', box, 9, 9)).toBeNull();
    expect(gradientAt('radial-gradient(rgb(0, 0, 0), rgb(1, 1, 1))', box, 9, 9)).toBeNull();
    expect(gradientAt('url("linear-gradient(")', box, 9, 9)).toBeNull();
    const two =
      'linear-gradient(rgb(0, 0, 0), rgb(1, 1, 1)), linear-gradient(rgb(0, 0, 0), rgb(1, 1, 1))';
    expect(gradientAt(two, box, 9, 9)).toBeNull();
  });
});

describe('a crowd of copies', () => {
  const spot = (raw: string, href: string): Spot => {
    const link = {
      nodeType: 1,
      localName: 'a',
      ownerDocument: { defaultView: null },
      hasAttribute: () => true,
      getAttribute: () => href,
    };
    const node = { nodeType: 3, parentNode: link } as unknown as Text;
    const piece = { node, start: 0, end: raw.length };
    return {
      found: { raw },
      before: '',
      after: '',
      pieces: [piece],
      digits: [piece],
    } as unknown as Spot;
  };

  it('is thinned to its first and its last, in order, and a number among them is kept', () => {
    const crowds = new Crowds();
    const copies = Array.from({ length: 3000 }, () => spot('浙ICP备12022327号-1', '/x'));
    const other = spot('浙ICP备12022327号-1', 'https://beian.miit.gov.cn/');
    for (const each of [...copies.slice(0, 1500), other, ...copies.slice(1500)]) crowds.add(each);
    expect(crowds.total).toBe(3001);
    expect(crowds.kept()).toEqual([...copies.slice(0, 500), other, ...copies.slice(-500)]);
  });

  it('leaves different numbers alone', () => {
    const crowds = new Crowds();
    for (let index = 0; index < 3000; index += 1)
      crowds.add(spot(`浙ICP备${12000000 + index}号`, '/'));
    expect(crowds.kept().length).toBe(3000);
  });
});
