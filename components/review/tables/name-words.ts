/**
 * Words that names of sites and Apps should avoid. The first three lists: one console error and one
 * public page of 2025; provinces change them, so they warn and never block.
 */
const words = (text: string): readonly string[] => text.split(' ');

/** The console's own error for individuals (seen 2025, in one province). */
export const consoleWords = words(
  '空间 资讯 网络 网址 工作室 联盟 科技 博客 论坛 在线 社区 交流 平台 社团 导航 热线 中心',
);

/** A list said to hold everywhere (a public page of 2025). */
export const nationwideWords = words(
  '个人空间 爱好者 博客 导航 工作室 论坛 平台 热线 社区 社团 网络 网站 网址 主页 资讯 作品展示',
);

/** For national bodies only. */
export const nationalWords = words('中国 中华 中央 人民 人大 国家');

/** Never. */
export const sensitiveWords = words('反腐 赌博 廉政 色情');

/** Each province's longer list for individuals, by province code. */
export const provinceWords: Readonly<Record<string, readonly string[]>> = {
  '11': words('返利 返现 合伙 利润 批发 评论 视频 售后 团购 学院 折扣 中心'),
  '13': words('彩票 刮刮乐 官网 企业 商城 淘宝 体彩 团购 学院 中心'),
  '15': words(
    '彩票 导购 返现 购 购物 股票 刮刮乐 交易 利润 商城 淘宝 体彩 团购 网购 网淘 学院 易购 营销 在线 折扣 证券',
  ),
  '21': words(
    '彩票 产业 传播 传媒 大众 电商 返现 工坊 购 购物 股票 官网 管理 合伙 互联 交易 贸易 媒体 品牌 企业 沙龙 商城 淘宝 体彩 投资 团购 网购 网淘 旺铺 维修 行业 宣传 养殖 易购 站长网 折扣 证券 咨询',
  ),
  '33': words('彩票 产业 电商 工坊 股票 刮刮乐 官网 农业 企业 体彩 行业 养殖 在线 证券 中心'),
  '36': words('空间'),
  '41': words(
    '阿里 报价 彩票 产业 诚信通 传播 传媒 大众 导购 电商 定制 定做 返现 服务 工坊 购 购物 股票 刮刮乐 官网 管理 合伙 交流 交易 框架 利润 贸易 媒体 农业 排行榜 批发 品牌 评论 旗舰 企业 沙龙 商城 商务 设计 省钱 市场 售后 淘宝 体彩 投资 团购 网购 网淘 旺铺 维修 系统 行业 宣传 学院 艺术 易购 营销 优惠 在线 折扣 证券 中心 转让 赚钱 咨询',
  ),
  '42': words('电商 官网 空间 企业 商城 团购 行业 学院'),
  '43': words(
    '阿里 报价 产业 诚信通 导购 电商 定制 定做 返现 购 购物 官网 交易 利润 贸易 媒体 批发 企业 商城 商务 市场 售后 淘宝 团购 网购 网淘 旺铺 学院 易购 营销 折扣',
  ),
  '44': words('彩票 返利 返现 股票 刮刮乐 交流 交易 利润 媒体 批发 商城 商务 视频 体彩 折扣 证券'),
  '45': words('空间'),
  '61': words('空间'),
  '62': words('空间'),
  '63': words('空间'),
};

/** Company, trade and campus words that an individual's name should not hold (public handbook). */
export const tradeWords = words(
  '公司 企业 集团 工作室 传媒 商城 商店 店铺 专卖 旗舰店 批发 贸易 有限 校园 大学 公益 慈善 救助 协会 学会 基金会 政府 医院 银行 电商 代购 加盟 招商 官网 官方 合作社 事务所 研究院 委员会',
);

/**
 * Trades, refused at the end of an individual's name, where they say what the site is; inside a
 * longer name they may be what it writes about (设计学习笔记).
 */
export const tradeEndings =
  /(?:小店|小铺|书店|网店|微店|餐厅|酒店|饭店|茶楼|民宿|影楼|设计|装修|装饰|培训|教育|物流|餐饮|食品|服饰|家居|珠宝|房产|中介|租赁|维修|家政|婚庆|美容|印刷|广告|投资|咨询|服务|新闻|快讯|商贸|实业|资本)$/;

/**
 * What sounds like goods or a shop at the end of a name. A reviewer may take it for a trade; a
 * person may as well write about it, so this only advises.
 */
export const productEndings =
  /(?:店|铺|商行|车行|花行|卖场|超市|专营|直销|批发部|配件|用品|器材|器械|设备|家具|家电|建材|五金|机械|服装|鞋帽|皮具|茶叶|酒水|特产|水果|零食|玉器|古玩|二手车|美发|美甲|婚纱|记账|代账|保洁|搬家|速递|快递查询|驾校|预订|订票|订房|求职|招聘|房产信息|建材城|家具城|俱乐部|会所|影城|影院|医疗健康|诊所|药材|加工厂|厂)$/;

/** Names of Apps and brands that everybody knows; another's mark is refused. */
export const knownNames = words(
  '微信 支付宝 淘宝 天猫 抖音 快手 京东 拼多多 美团 滴滴 百度 微博 小红书 哔哩哔哩 钉钉 高德 腾讯 阿里巴巴 网易 知乎 今日头条 饿了么 携程 华为 谷歌 特斯拉 麦当劳 肯德基 星巴克 可口可乐 耐克 阿迪达斯 优衣库 宜家家居 迪士尼 微软 QQ 飞书 剪映 美图秀秀 爱奇艺 优酷 喜马拉雅 闲鱼 12306 酷狗 芒果TV 通义千问 文心一言 DeepSeek ChatGPT WPS 王者荣耀 和平精英 顺丰 菜鸟裹裹 唯品会 苏宁易购 盒马 大众点评 新浪 搜狐 链家 贝壳找房 58同城 BOSS直聘 智联招聘 学而思 作业帮 猿辅导 新东方 得物 比亚迪 五粮液',
);

/** Words that make an App's name empty. */
export const genericAppNames = words(
  '应用 软件 测试 程序 客户端 助手 工具 平台 系统 未命名 我的应用 新应用 测试应用 示例 App app APP demo Demo test Test 应用名称',
);

/** Price and promotion words; stores and reviewers refuse them in a name. */
export const priceWords = words(
  '免费 优惠 折扣 特价 限时 打折 促销 秒杀 返利 红包 元起 低价 最便宜',
);

/** A sum, a sign of money or a discount in a name. */
export const priceSigns =
  /\d+(?:\.\d+)?\s*(?:元|块钱|折)|[¥￥]|[一二三四五六七八九]折(?!叠|纸|腾|线|扇|子)/;

/** The most frequent family names; a name that begins with one may be a person's. */
export const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** Characters that are much commoner in given names than in words. */
export const givenCharacters =
  '伟芳娜秀敏静丽强磊军洋勇艳杰娟涛超霞刚桂英玉兰玲建国志婷雪宇浩欣怡梓涵轩晨佳琪鑫丹鹏飞辉斌莉萍燕倩颖慧璐妍琳瑶俊凯龙翔昊睿博豪峰毅';

/**
 * Idioms that people take for a name; the documents refuse idioms for individuals. The commonest
 * ones: a list cannot be complete.
 */
export const idioms: ReadonlySet<string> = new Set(
  words(
    '一帆风顺 一心一意 一石二鸟 一鸣惊人 一诺千金 一往无前 一路平安 一见钟情 一箭双雕 一日千里 一尘不染 三心二意 三人成虎 四面楚歌 四海为家 五湖四海 五光十色 六神无主 七上八下 八仙过海 九牛一毛 十全十美 百折不挠 百发百中 百花齐放 千里之行 千军万马 千变万化 千秋万代 万事如意 万众一心 万紫千红 万里挑一 马到成功 马不停蹄 画龙点睛 画蛇添足 守株待兔 亡羊补牢 愚公移山 精卫填海 卧薪尝胆 破釜沉舟 闻鸡起舞 悬梁刺股 凿壁偷光 囊萤映雪 程门立雪 三顾茅庐 完璧归赵 负荆请罪 纸上谈兵 指鹿为马 掩耳盗铃 刻舟求剑 叶公好龙 狐假虎威 井底之蛙 杯弓蛇影 塞翁失马 对牛弹琴 鹤立鸡群 锦上添花 雪中送炭 水滴石穿 滴水穿石 绳锯木断 铁杵成针 厚积薄发 大器晚成 天道酬勤 自强不息 厚德载物 海纳百川 上善若水 宁静致远 淡泊明志 大智若愚 卧虎藏龙 藏龙卧虎 锦囊妙计 出奇制胜 百炼成钢 千锤百炼 一叶知秋 一苇渡江 见微知著 知行合一 格物致知 饮水思源 源远流长 博学多才 博大精深 熟能生巧 巧夺天工 别有洞天 豁然开朗 茅塞顿开 海市蜃楼 昙花一现 空中楼阁 梦笔生花 江郎才尽 洛阳纸贵 一字千金 言简意赅 津津有味 有声有色 五彩缤纷 绚丽多彩 琳琅满目 目不暇接 美不胜收 心旷神怡 赏心悦目 神采飞扬 朝气蓬勃 意气风发 奋发图强 再接再厉 百尺竿头 天高云淡 风花雪月 诗情画意 琴棋书画 文武双全 德才兼备 志存高远 脚踏实地 精益求精 持之以恒 锲而不舍 勇往直前 乘风破浪 披荆斩棘 风雨同舟 同舟共济 众志成城 齐心协力 团结一致 与时俱进 继往开来 开天辟地 顶天立地 惊天动地 欢天喜地 谈天说地 冰天雪地 花好月圆 花团锦簇 春暖花开 春华秋实 秋高气爽 风和日丽 风调雨顺 国泰民安 龙马精神 龙腾虎跃 生龙活虎 虎虎生威 如虎添翼 如鱼得水 鱼跃龙门 鸟语花香 柳暗花明 桃李满园 桃李天下 世外桃源 高山流水 阳春白雪 余音绕梁 妙笔生花 出口成章 学富五车 才高八斗 博览群书 温故知新 学以致用 举一反三 融会贯通 触类旁通 循序渐进 推陈出新 独树一帜 别具一格 与众不同 出类拔萃 名列前茅 登峰造极 炉火纯青 游刃有余 得心应手 胸有成竹 运筹帷幄 决胜千里 心想事成 吉祥如意 恭喜发财 财源滚滚 金玉满堂 年年有余 步步高升 蒸蒸日上 欣欣向荣 前程似锦 鹏程万里 鸿鹄之志 旭日东升 星火燎原 薪火相传 返璞归真 知足常乐 助人为乐 自得其乐 其乐无穷 乐在其中 怡然自得 悠然自得 随遇而安 岁月静好 白驹过隙 光阴似箭 日积月累 聚沙成塔 集腋成裘 积少成多 笨鸟先飞 勤能补拙 实事求是 各抒己见 百家争鸣 异想天开 天马行空 海阔天空 天涯海角 沧海一粟 沧海桑田 地久天长 天长地久 海枯石烂 青梅竹马 两小无猜 情投意合 志同道合 肝胆相照 君子之交',
  ),
);

/** People whom everybody knows; a person's name is refused in an individual's site name. */
export const knownPeople = words(
  '鲁迅 巴金 金庸 琼瑶 莫言 张爱玲 钱钟书 沈从文 李白 杜甫 白居易 苏轼 苏东坡 李清照 辛弃疾 陶渊明 屈原 孔子 孟子 诸葛亮 曹操 刘备 岳飞 郑成功 孙中山 毛泽东 周恩来 邓小平 雷锋 袁隆平 钱学森 屠呦呦 马云 马化腾 雷军 任正非 刘强东 董明珠 周杰伦 刘德华 姚明 刘翔 郎平 王菲 邓丽君 爱因斯坦 乔布斯 马斯克 巴菲特 达芬奇 梵高 贝多芬 莎士比亚',
);

/**
 * Districts, county-level cities and sights that can only be a place. Left out are those whose
 * characters meet in other words (个旧 in 一个旧书架, 简阳 in 极简阳台).
 */
export const knownPlaces = words(
  '浦东 海淀 中关村 王府井 雄安 昆山 义乌 张家港 常熟 江阴 晋江 顺德 前海 南沙 外滩 陆家嘴 虹桥 西湖 太湖 洞庭湖 鄱阳湖 青海湖 泰山 华山 峨眉山 武夷山 长白山 五台山 长城 故宫 天安门 颐和园 九寨沟 敦煌 凤凰古城 丽江古城 平遥 周庄 乌镇 景洪 香格里拉 都江堰 阆中 婺源 延安 井冈山 横店 华东 华南 华北 华中 慈溪 余姚 诸暨 桐庐 淳安 余杭 萧山 桐乡 嵊州 柯桥 鄞州 奉化 温岭 兰溪 太仓 吴江 宜兴 溧阳 靖江 泰兴 如皋 邳州 仪征 高邮 浦口 嘉定 松江 奉贤 崇明 青浦 闵行 徐汇 徐家汇 虹口 杨浦 黄浦 昌平 顺义 怀柔 门头沟 石景山 丰台 三里屯 望京 回龙观 番禺 增城 从化 海珠 荔湾 越秀 黄埔 龙岗 罗湖 澄海 潮阳 禅城 廉江 雷州 高州 连州 陆丰 惠东 惠阳 博罗 邵武 建瓯 福鼎 霞浦 平潭 漳浦 胶州 即墨 莱西 诸城 曲阜 邹城 滕州 莱州 肥城 临清 章丘 登封 巩义 新郑 荥阳 禹州 长葛 林州 汝州 邓州 固始 兰考 项城 潜江 丹江口 枝江 大冶 武穴 麻城 洪湖 钟祥 利川 神农架 浏阳 醴陵 湘乡 韶山 耒阳 汨罗 邛崃 崇州 龙泉驿 西昌 稻城 仁怀 凯里 都匀 荔波 腾冲 宣威 蒙自 瑞丽 阳朔 荔浦 桂平 岑溪 靖西 江津 永川 涪陵 万州 綦江 铜梁 璧山 黔江 韩城 华阴 府谷 米脂 格尔木 德令哈 库尔勒 石河子 奎屯 迁安 遵化 霸州 涿州 高碑店 任丘 黄骅 泊头 藁城 介休 汾阳 霍州 侯马 满洲里 牙克石 扎兰屯 二连浩特 锡林浩特 瓦房店 普兰店 绥中 大石桥 凌源 延吉 敦化 珲春 梅河口 公主岭 绥芬河 漠河 五大连池 肇东 砀山 巢湖 歙县 黟县 琼海 五指山',
);

/** Words in which the characters of a place only meet: 相信阳光, 夕阳江边, 美丽水彩, 一把东西藏好. */
export const placeByChance =
  /[美秀壮瑰绮]丽水|南阳台|[相坚]信阳|[白乌]云浮|[夕斜朝]阳江|安阳[光台]|[生成]长春|长春[藤花]|[伟强巨]大连|大连[环续接]|东西[安藏]|西安[放静心]|太原[始来本]|[来光降]临夏|哈密瓜|[珍宝]贵阳|贵阳[光台]|大海[南口]|[组混]合肥|合肥料|南平[原台]|南宁静|长江西|[泰华黄高]山[西东]|山[西东][坡边]|河[南北]岸|湖[南北]岸|云南飞|双重庆|重庆[典祝]|海上海|天津津/g;

/** What follows a city whose name is also an everyday word, where the city is meant. */
export const ofACity =
  '(?:市|区|县|人|城|古城|生活|美食|小吃|旅行|旅游|之旅|游记|风光|房产|吃喝|招聘|本地)';
