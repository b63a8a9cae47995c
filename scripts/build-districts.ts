/**
 * Writes `locales/en/syntax/districts.json`: the districts and counties of the mainland with their
 * English, `西湖区` → `Xihu District`. Run after an update of `regions.json`;
 * tests/unit/dictionary/districts.test.ts proves the file current.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import regions from '../components/profile/address/regions.json';
import places from '../locales/en/console/places.json';

/** What a name ends in, and its English after the name; the longer ending first. */
const kinds: readonly (readonly [ending: string, english: string])[] = [
  ['自治县', ' Autonomous County'],
  ['自治旗', ' Autonomous Banner'],
  ['新区', ' New Area'],
  ['矿区', ' Mining District'],
  ['林区', ' Forestry District'],
  ['特区', ' Special District'],
  ['地区', ' Prefecture'],
  ['县', ' County'],
  ['区', ' District'],
  ['市', ''],
  ['旗', ' Banner'],
];

/** Peoples that name an autonomous county; 各族 ("all peoples") goes unsaid. */
const peoples: Readonly<Record<string, string>> = {
  蒙古族: 'Mongol',
  蒙古: 'Mongol',
  回族: 'Hui',
  藏族: 'Tibetan',
  维吾尔: 'Uyghur',
  苗族: 'Miao',
  彝族: 'Yi',
  壮族: 'Zhuang',
  布依族: 'Buyei',
  朝鲜族: 'Korean',
  满族: 'Manchu',
  侗族: 'Dong',
  瑶族: 'Yao',
  白族: 'Bai',
  土家族: 'Tujia',
  哈尼族: 'Hani',
  哈萨克族: 'Kazakh',
  哈萨克: 'Kazakh',
  傣族: 'Dai',
  黎族: 'Li',
  傈僳族: 'Lisu',
  佤族: 'Va',
  畲族: 'She',
  拉祜族: 'Lahu',
  水族: 'Sui',
  东乡族: 'Dongxiang',
  纳西族: 'Naxi',
  景颇族: 'Jingpo',
  柯尔克孜: 'Kyrgyz',
  土族: 'Monguor',
  达斡尔族: 'Daur',
  仫佬族: 'Mulao',
  羌族: 'Qiang',
  布朗族: 'Blang',
  撒拉族: 'Salar',
  毛南族: 'Maonan',
  仡佬族: 'Gelao',
  锡伯: 'Xibe',
  普米族: 'Pumi',
  塔吉克: 'Tajik',
  怒族: 'Nu',
  鄂温克族: 'Evenki',
  德昂族: "De'ang",
  保安族: 'Bonan',
  裕固族: 'Yugur',
  独龙族: 'Derung',
  各族: '',
};

/** Names whose reading no dictionary of words gives, or whose English is not pinyin. */
const readings: Readonly<Record<string, string>> = {
  六合区: 'Luhe',
  乐清市: 'Yueqing',
  铅山县: 'Yanshan',
  长子县: 'Zhangzi',
  洪洞县: 'Hongtong',
  繁峙县: 'Fanshi',
  蔚县: 'Yu',
  涡阳县: 'Guoyang',
  歙县: 'She',
  黟县: 'Yi',
  枞阳县: 'Zongyang',
  荥阳市: 'Xingyang',
  泌阳县: 'Biyang',
  柘城县: 'Zhecheng',
  浚县: 'Xun',
  单县: 'Shan',
  莘县: 'Shen',
  东阿县: "Dong'e",
  番禺区: 'Panyu',
  大埔县: 'Dabu',
  盱眙县: 'Xuyi',
  尉氏县: 'Weishi',
  尉犁县: 'Yuli',
  郫都区: 'Pidu',
  筠连县: 'Junlian',
  犍为县: 'Qianwei',
  会理市: 'Huili',
  会泽县: 'Huize',
  会昌县: 'Huichang',
  会宁县: 'Huining',
  会同县: 'Huitong',
  会东县: 'Huidong',
  朝阳区: 'Chaoyang',
  长乐区: 'Changle',
  平乐县: 'Pingle',
  昌乐县: 'Changle',
  乐亭县: 'Laoting',
  乐陵市: 'Leling',
  行唐县: 'Xingtang',
  栖霞市: 'Qixia',
  隆尧县: 'Longyao',
  大城县: 'Daicheng',
  井陉县: 'Jingxing',
  井陉矿区: 'Jingxing',
  解放区: 'Jiefang',
  三都水族自治县: 'Sandu',
  都安瑶族自治县: "Du'an",
  东乡族自治县: 'Dongxiang',
  库尔勒市: 'Korla',
  喀什市: 'Kashgar',
  塔什库尔干塔吉克自治县: 'Taxkorgan',
  察布查尔锡伯自治县: 'Qapqal',
  和布克赛尔蒙古自治县: 'Hoboksar',
  巴里坤哈萨克自治县: 'Barkol',
  木垒哈萨克自治县: 'Mori',
  前郭尔罗斯蒙古族自治县: 'Qian Gorlos',
  杜尔伯特蒙古族自治县: 'Dorbod',
  喀喇沁左翼蒙古族自治县: 'Harqin Left Wing',
  阿克塞哈萨克族自治县: 'Aksai',
  莫力达瓦达斡尔族自治旗: 'Morin Dawa',
  鄂伦春自治旗: 'Oroqen',
  鄂温克族自治旗: 'Ewenki',
  克拉玛依区: 'Karamay',
  乌尔禾区: 'Urho',
  锡林浩特市: 'Xilinhot',
  二连浩特市: 'Erenhot',
  乌兰浩特市: 'Ulanhot',
};

/** Syllables as one word, with an apostrophe where two could be read as one. */
export function spellName(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true })
    .map((each) => each.replace(/v/g, 'ü').trim())
    .filter(Boolean);
  const word = syllables.map((each, at) => (at > 0 && /^[aeo]/.test(each) ? `'${each}` : each));
  const joined = word.join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** The English of a district's or county's name. */
export function districtName(chinese: string): string {
  const [ending, english] = kinds.find(([each]) => chinese.endsWith(each)) ?? ['', ''];
  let name = chinese.slice(0, chinese.length - ending.length);
  const of: string[] = [];
  if (/^自治/.test(ending)) {
    for (let found = true; found; ) {
      const people = Object.keys(peoples).find(
        (each) => name.length > each.length && name.endsWith(each),
      );
      found = people !== undefined;
      if (people) {
        name = name.slice(0, -people.length);
        if (peoples[people]) of.unshift(peoples[people] as string);
      }
    }
  }
  const given = readings[chinese];
  const spelled = given ?? spellName(name);
  return [spelled, ...of].join(' ') + english;
}

/** Prefectures stand in `places.json`; zones of the statistics are in no address. */
const elsewhere = /自治州$|地区$|盟$|开发|园区|管理区|示范区|产业|街道|镇$/;

const known = new Set(
  Object.keys(places.entries).flatMap((names) =>
    names.split('|').map((name) => name.replace(/市$/, '')),
  ),
);

/** Every district and county, each once. */
export function districts(): Readonly<Record<string, string>> {
  const names = regions.flatMap((province) =>
    (province.split('|')[1] as string)
      .split(';')
      .flatMap((city) => [city.split(':')[0] as string, ...(city.split(':')[1]?.split(',') ?? [])]),
  );
  const found = [...new Set(names)]
    .filter(
      (name) => name.length > 1 && !elsewhere.test(name) && !known.has(name.replace(/市$/, '')),
    )
    .sort();
  return Object.fromEntries(found.map((name) => [name, districtName(name)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../locales/en/syntax/districts.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(districts(), null, 2)}\n`);
}
