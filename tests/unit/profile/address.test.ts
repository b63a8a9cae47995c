import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { provinces } from '../../../components/profile/address/regions';
import { joinAddress, splitAddress } from '../../../components/profile/address/split';
import { packRegions } from '../../../scripts/build-regions';

test('the packed table is what the script makes of its source', () => {
  const url = new URL('../../../components/profile/address/regions.json', import.meta.url);
  expect(JSON.parse(readFileSync(url, 'utf8'))).toEqual(packRegions());
});

test.each([
  ['广东省深圳市南山区科技园路1号', '广东省', '深圳市', '南山区', '科技园路1号'],
  ['广东深圳南山区科技园路1号', '广东省', '深圳市', '南山区', '科技园路1号'],
  ['深圳市福田区深南大道88号16层1602', '广东省', '深圳市', '福田区', '深南大道88号16层1602'],
  ['北京市海淀区中关村大街5号', '北京市', '北京市', '海淀区', '中关村大街5号'],
  ['北京市北京市海淀区中关村大街5号', '北京市', '北京市', '海淀区', '中关村大街5号'],
  ['北京市市辖区朝阳区建国路1号', '北京市', '北京市', '朝阳区', '建国路1号'],
  ['北京朝阳区建国路1号', '北京市', '北京市', '朝阳区', '建国路1号'],
  ['上海市浦东新区世纪大道100号', '上海市', '上海市', '浦东新区', '世纪大道100号'],
  ['重庆市城口县葛城街道1号', '重庆市', '重庆市', '城口县', '葛城街道1号'],
  ['内蒙古自治区呼和浩特市新城区迎宾路3号', '内蒙古自治区', '呼和浩特市', '新城区', '迎宾路3号'],
  ['内蒙古呼和浩特市新城区迎宾路3号', '内蒙古自治区', '呼和浩特市', '新城区', '迎宾路3号'],
  ['新疆乌鲁木齐市天山区人民路1号', '新疆维吾尔自治区', '乌鲁木齐市', '天山区', '人民路1号'],
  ['江苏省昆山市前进路1号', '江苏省', '苏州市', '昆山市', '前进路1号'],
  ['江苏省苏州市昆山市前进路1号', '江苏省', '苏州市', '昆山市', '前进路1号'],
  ['昆山市前进路1号', '江苏省', '苏州市', '昆山市', '前进路1号'],
  ['湖北省仙桃市钱沟路1号', '湖北省', '仙桃市', '', '钱沟路1号'],
  ['湖北省省直辖县级行政区划仙桃市钱沟路1号', null, null, null, null],
  ['广东省东莞市南城街道鸿福路1号', '广东省', '东莞市', '', '南城街道鸿福路1号'],
  ['广东省 深圳市 南山区 科技园路 1号', '广东省', '深圳市', '南山区', '科技园路 1号'],
  ['中国广东省深圳市南山区科技园路1号', '广东省', '深圳市', '南山区', '科技园路1号'],
  ['518000 广东省深圳市南山区科技园路1号', '广东省', '深圳市', '南山区', '科技园路1号'],
  ['广东省深圳市南山路1号', '广东省', '深圳市', '', '南山路1号'],
  ['吉林省吉林市船营区解放路1号', '吉林省', '吉林市', '船营区', '解放路1号'],
  ['吉林市船营区解放路1号', '吉林省', '吉林市', '船营区', '解放路1号'],
  ['云南省大理白族自治州大理市下关1号', '云南省', '大理白族自治州', '大理市', '下关1号'],
  [
    '贵州省黔东南苗族侗族自治州凯里市宁波路1号',
    '贵州省',
    '黔东南苗族侗族自治州',
    '凯里市',
    '宁波路1号',
  ],
])('%s', (typed, province, city, district, detail) => {
  const split = splitAddress(typed);
  if (province === null) {
    // Not a way anybody writes: it must not become a wrong region.
    expect(split.region?.district ?? '').toBe('');
    return;
  }
  expect(split.region).toEqual({ province, city, district });
  expect(split.detail).toBe(detail);
});

test('a district that several cities have is not decided for the person', () => {
  const split = splitAddress('朝阳区建国路1号');
  expect(split.region).toBe(null);
  expect(split.alternatives).toContainEqual({
    province: '北京市',
    city: '北京市',
    district: '朝阳区',
  });
  expect(split.detail).toBe('建国路1号');
});

test('what names no region stays as it is', () => {
  expect(splitAddress('人民路1号')).toMatchObject({ region: null, detail: '人民路1号' });
  expect(splitAddress('')).toMatchObject({ region: null, detail: '' });
  expect(splitAddress('88 Sample Road, Berlin')).toMatchObject({ region: null });
});

test('every district of every province: split undoes join', () => {
  let total = 0;
  for (const { name: province, cities } of provinces()) {
    for (const { name: city, districts } of cities) {
      for (const district of districts.length > 0 ? districts : ['']) {
        total += 1;
        const region = { province, city, district };
        const address = joinAddress(region, '示例路12号');
        expect(splitAddress(address), address).toMatchObject({ region, detail: '示例路12号' });
      }
    }
  }
  expect(total).toBeGreaterThan(2800);
});

test('nothing typed throws or loses its detail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(typeof splitAddress(typed).detail).toBe('string');
    }),
  );
});
