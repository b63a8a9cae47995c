/**
 * How people write the values of an answer, besides its ids: the first pattern that fits decides.
 * Texts come in lower case, with hyphens and underscores as blanks.
 */
export type LooseWords = readonly (readonly [pattern: RegExp, value: string])[];

/** “I don't know” is no answer, whatever the question. */
export const notTold =
  /^(unknown|not (sure|known|told|given|sure yet)|unsure|n\/?a|tbd|undecided|any|null|undefined|-+|\?+|不知道|不清楚|不确定|未知|未定|不详|待定)$/u;

export const yes = /^(yes|y|true|1|on|是|有|对|已|需要?|yes[,. ].*)$/u;
export const no = /^(no|n|false|0|off|none|否|无|没有?|不是?|未|没|不需要|no[,. ].*)$/u;

/** Not on the mainland: Hong Kong, Macao and Taiwan, and all abroad. */
const outside =
  /hong ?kong|^hk\b|香港|maca[ou]|澳门|taiwan|台湾|overseas|abroad|outside|offshore|foreign|海外|境外|国外|singapore|新加坡|tokyo|frankfurt|london|virginia|silicon|non (mainland|china)/u;
const inside =
  /^(cn|chn|prc|china|chinese( national| citizen| mainland)?|domestic|local|中国|国内|境内|本国|中国公民)$|mainland|people'?s republic|大陆|内地|(中国|chinese) (id|身份证)/u;

export const looseWords: Readonly<Record<string, LooseWords>> = {
  service: [
    [
      /both|(web|site|网站).{0,8}(app|应用|小程序)|(app|应用|小程序).{0,8}(web|site|网站)|都有|两者/u,
      'both',
    ],
    [/\bapps?\b|app|应用|小程序|mini ?program|quick ?app|快应用|mobile|客户端/u, 'app'],
    [/web|site|网站|网页|blog|shop/u, 'website'],
  ],
  applicant: [
    [/^(individual|person|personal|natural person|self|private person|个人|自然人)/u, 'individual'],
    [
      /organi[sz]ation|company|enterprise|corporat|firm|business|\b(co|ltd|llc|inc|gmbh|wfoe)\b|institution|school|government|association|foundation|trader|单位|企业|公司|机构|组织|团体|法人|个体|基金会|学校|医院/u,
      'organization',
    ],
    [/individual|个人/u, 'individual'],
  ],
  nationality: [
    [/hong ?kong|^hk\b|hksar|香港/u, 'hongKong'],
    [/maca[ou]|^mo\b|澳门/u, 'macao'],
    [/taiwan|^tw\b|台湾|台胞/u, 'taiwan'],
    [inside, 'mainland'],
    [
      /foreign|non ?chinese|not chinese|overseas|abroad|alien|expat|外国|外籍|境外|passport|护照|非中国/u,
      'foreign',
    ],
  ],
  registeredIn: [
    [/outside|non (mainland|china)/u, 'abroad'],
    [inside, 'mainland'],
    [outside, 'abroad'],
  ],
  server: [
    [/^(no|none|not yet|no server|nothing|无|没有|还没有|未购买|暂无|没买)$/u, 'none'],
    [
      /^(?!.*(ali|阿里)).*(tencent|腾讯|huawei|华为|baidu|百度|\bjd\b|京东|volc|火山|ucloud|kingsoft|金山|天翼|移动云|\baws\b|azure|(an)?other|其(他|它)|别的|third party|own (data|machine)|自建|机房|idc)/u,
      'otherProvider',
    ],
    [outside, 'outsideMainland'],
    [/ali|阿里|mainland|china|大陆|内地|\becs\b|云服务器|轻量/u, 'alibabaMainland'],
  ],
  serverAccount: [
    [
      /other|another|differ|not (mine|same)|someone|agency|partner|reseller|其他|别人|他人|另/u,
      'other',
    ],
    [/same|own|mine|self|this|本|自己|同/u, 'same'],
  ],
  serverBilling: [
    [/pay ?as ?you ?go|post ?paid|payg|hourly|按量|按小时|后付/u, 'payAsYouGo'],
    [/subscri|pre ?paid|monthly|yearly|annual|包年|包月|预付/u, 'subscription'],
  ],
  serverProduct: [
    [
      /simple application|light ?weight|^(swas|lighthouse|light)\b|轻量/u,
      'simpleApplicationServer',
    ],
    [/elastic web|弹性 ?web/u, 'elasticWebHosting'],
    [/web ?hosting|virtual host|虚拟主机/u, 'webHosting'],
    [/edge node|边缘节点|^ens\b/u, 'ens'],
    [/ipv6|nat64/u, 'ipv6Translation'],
    [/^nat\b/u, 'nat'],
    [/market ?place|云市场|建站/u, 'marketplaceSite'],
    [
      /^(oss|cdn|waf|slb|alb|nlb|clb|ack|acs)\b|object storage|对象存储|load balanc|负载均衡|anti ?ddos|高防|content delivery/u,
      'none',
    ],
    [/^ecs\b|elastic compute|云服务器/u, 'ecs'],
    [/^(no|无|没有)$/u, 'none'],
  ],
  domainHolder: [
    [/legal ?rep|法定代表人|法人|法代/u, 'legalRepresentative'],
    [
      /other|another|someone|differ|third|friend|employee|former|agency|not (the )?(entity|same)|他人|别人|其他|第三方/u,
      'other',
    ],
    [
      /same|self|own|entity|company|applicant|organi[sz]ation|主体|本人|公司|本单位|自己/u,
      'entity',
    ],
  ],
  entityType: [
    [/sole|self employed|individual (industrial|business)|household|个体/u, 'soleTrader'],
    [/^(individual|person|natural)|^个人/u, 'individual'],
    [/public institution|^institution|school|university|college|事业/u, 'publicInstitution'],
    [/law firm|律师/u, 'lawFirm'],
    [/government|agency|机关/u, 'government'],
    [/non ?enterprise|民办|社会服务/u, 'privateNonEnterprise'],
    [/social (organi[sz]ation|group)|association|society|\bngo\b|团体|协会/u, 'socialOrganization'],
    [/foundation|基金会/u, 'foundation'],
    [/hospital|clinic|medical|医疗|医院/u, 'medicalInstitution'],
    [/relig|church|temple|宗教/u, 'religiousBody'],
    [/military|army|军/u, 'military'],
    [
      /company|enterprise|corporat|firm|business|\b(co|ltd|llc|inc|wfoe|jv)\b|joint venture|企业|公司/u,
      'enterprise',
    ],
  ],
  regulated: [
    [/^(no|none|nothing|not (involved|regulated)|false|无|没有|不涉及.*|以上都不涉及.*)$/u, 'none'],
    [/tutor|校外|培训/u, 'afterSchoolTutoring'],
    [/drug|medicine|pharm|device|药/u, 'drugsDevices'],
    [/health|medical|医疗|保健/u, 'healthCare'],
    [/news|新闻|时政/u, 'news'],
    [/publish|出版/u, 'publishing'],
    [/educat|教育/u, 'education'],
    [/forum|bulletin|bbs|论坛|公告/u, 'bulletinBoard'],
    [/film|video|\btv\b|television|broadcast|audio ?visual|radio|视听|影视|电影|广播/u, 'filmTv'],
    [/game|游戏/u, 'games'],
    [/cultur|music|animation|文化|音乐|动漫/u, 'culture'],
    [/ride|taxi|网约|网络预约/u, 'rideHailing'],
    [/financ|payment|insur|fund|bank|lending|金融|支付|保险|基金|理财/u, 'internetFinance'],
    [/relig|宗教/u, 'religion'],
  ],
};

/** Peoples whose name is not that of their country with an ending. */
export const peoples =
  /^(american|british|english|scottish|welsh|dutch|french|spanish|danish|danes?|swedish|finnish|polish|turkish|greek|irish|swiss|thai|norwegian|portuguese|czech|filipino|burmese|emirati|new zealander|american citizen)\b/u;
