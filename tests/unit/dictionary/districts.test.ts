import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { districtName, districts } from '../../../scripts/build-districts';
import { translatorOf } from './english';

test('the file of districts is what its script writes', () => {
  const file = JSON.parse(readFileSync('locales/en/syntax/districts.json', 'utf8'));
  expect(file).toEqual(districts());
});

test.each([
  ['西湖区', 'Xihu District'],
  ['长乐区', 'Changle District'],
  ['东阿县', "Dong'e County"],
  ['库尔勒市', 'Korla'],
  ['彭水苗族土家族自治县', 'Pengshui Miao Tujia Autonomous County'],
  ['神农架林区', 'Shennongjia Forestry District'],
])('%s is %s', (chinese, english) => {
  expect(districtName(chinese)).toBe(english);
  expect(translatorOf('en').translate(chinese).english).toBe(english);
});
