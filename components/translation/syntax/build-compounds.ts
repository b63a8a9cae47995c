import { bare, determined, determiner, isDoer, single, you } from './build-nouns';
import { isAgent, np, type Phrase } from './phrase';

/** 域名的持有者: the thing of the other. */
export const ofNoun = (owner: Phrase, thing: Phrase): Phrase | null => {
  if (owner.text === 'you') return determiner('your')(owner, thing);
  // 加盖公章的授权书
  if (/^(stamped|signed|sealed) /.test(owner.text))
    return bare(thing) ? { ...thing, after: ` ${owner.text}` } : null;
  // 待核验的备案
  if (/^awaiting /.test(owner.text) && bare(thing)) return { ...thing, after: ` ${owner.text}` };
  if (owner.text === 'I') return determiner('my')(owner, thing);
  if (owner.text === 'oneself') return determiner('your own')(owner, thing);
  if (owner.text === 'we') return determiner('our')(owner, thing);
  if (determined.test(thing.text)) return null;
  // 执照上的法定代表人与负责人: the first is of it, the second another.
  if (thing.items?.every(isAgent)) return null;
  // 提供交互服务的网站: the website that does, not that of the service.
  if (
    /(website|account|app|user|applicant|enterprise|organization|mini program|individual|entity)s?$/i.test(
      thing.text,
    ) &&
    owner.the &&
    (!isDoer(owner) || /service$/.test(owner.text)) &&
    !/(region|province|city|country|mainland|district|area|place|industry|field|license|number|domain name|name|code|type|party|account|capital|nature)s?$/.test(
      owner.text,
    )
  )
    return null;
  // 上传的文件: which one was.
  if (
    owner.act &&
    /(file|document|image|photo|material|certificate|license|form|attachment|ID card|package|screenshot|letter|video|scan|copy|logo|icon)s?( of \w+)?$/.test(
      thing.text,
    )
  )
    return null;
  const whose = (owner.the ? 'the ' : '') + owner.text + (owner.after ?? '');
  return { ...thing, after: `${thing.after ?? ''} of ${whose}` };
};

/** One noun before another: what kind it is, or whose. */
export function compound(left: Phrase, right: Phrase): Phrase | null {
  // 6月8日各省管局: a date says when, and is no part of who.
  if (/^\d+-\d+/.test(left.text) && isDoer(right)) return null;
  if (/^what (is|are|you) /.test(left.text)) return null;
  // 信息虚假: what is false is not named so again.
  if (/^false information$/.test(right.text) && /information$/.test(left.text)) return null;
  // 简述网站内容: to describe it.
  // 管局要求网站名称…: who asks what, and no name of rules.
  if (
    /(^| )(rules|requirements)$/.test(left.text) &&
    /(name|license|document|photo|number|person in charge|leader|certificate|address|representative|website|entity|letter)$/.test(
      right.text,
    )
  )
    return null;
  if (left.text === 'summary' || (left.text === 'instructions' && !left.after)) return null;
  // 国家实名系统
  if (left.text === 'country' && / (system|platform|standard|database)s?$/.test(right.text))
    return { ...right, text: `national ${right.text}` };
  // 下载栏目的: 目的 is none where a section ends before it.
  if (right.text === 'purpose' && /(box|column|field|section)$/.test(left.text)) return null;
  const named = placedAfter(left, right);
  if (named) return named;
  const clock = /^\d{1,2}:\d\d|^\d+-[a-z]/.test(right.text);
  if (
    left.after ||
    right.after ||
    (determined.test(right.text) && !clock) ||
    you(left) ||
    you(right)
  )
    return null;
  // 网站名称“示例”: which one it is, not what is on it.
  if (
    /^“[^”]*”( \(.*\))?$/.test(right.text) &&
    !left.act &&
    (!left.many ||
      /(colon|comma|dot|stop|mark|hyphen|character|digit|letter|bracket|symbol)s$/.test(
        left.text,
      )) &&
    !whereabouts.test(left.text)
  )
    return / [-–—] /.test(right.text)
      ? ofNoun(left, right)
      : { ...left, text: `${left.text} ${right.text}` };
  // 原件彩色照片: of the original.
  if (
    left.text === 'original' &&
    !left.after &&
    /(photo|scan|copy|image|photocopy)$/.test(right.text) &&
    bare(right)
  )
    return { ...right, after: ' of the original' };
  // 敏感词“代办”: one of them.
  if (
    /^“[^”]*”( \(.*\))?$/.test(right.text) &&
    /(word|term|keyword|character|symbol)s$/.test(left.text)
  )
    return { ...left, text: `${left.text.slice(0, -1)} ${right.text}`, many: false };
  // 右侧“帮助”: where it is.
  if (/^“/.test(right.text) && /^(left|right) side$/.test(left.text))
    return { ...right, after: ` on the ${left.text}` };
  // IP地址“…”: the name of the thing comes before what it is.
  if (/^[^“]+ “[^”]*”$/.test(right.text) && !right.after && bare(left) && !left.act && !you(left))
    return { ...right, text: `${single(left.text)} ${right.text}`, the: true };
  if (
    / (in|of|for|from|to|on|handling|holding|at|under) /.test(left.text) ||
    /[“”]/.test(right.text)
  )
    return ofNoun(left, right);
  if (/^(suggestion|each of them)$/.test(left.text) || right.text === 'each of them') return null;
  if (left.text === 'DNS resolution' && parsed.test(right.text) && bare(right))
    return { ...right, text: 'parsing', the: false, after: ` of the ${right.text}` };
  // 工商登记 + 登记信息: said once.
  const twice = /\b(\w{5,})$/.exec(left.text)?.[1];
  if (twice && right.text.startsWith(`${twice} `))
    return compound(left, { ...right, text: right.text.slice(twice.length + 1) });
  // 特殊主体所需材料
  if (
    /^required \w+$/.test(right.text) &&
    bare(right) &&
    (left.after || !determined.test(left.text)) &&
    !left.act
  )
    return { ...right, text: right.text.slice(9), after: ` required for ${np(left)}` };
  // 他人证件备案 is to file it.
  if (right.text === 'filing' && /(document|license|ID card|card|number)$/.test(left.text))
    return null;
  // 安装包解析: no name server is asked.
  if (right.text === 'DNS resolution' && parsed.test(left.text))
    return { ...right, text: `${single(left.text)} parsing`, the: !determined.test(left.text) };
  // 联系客服申诉: what to do there.
  if (
    /^(support|customer service|hotline)$/.test(left.text) &&
    /^(appeal|complaint|verification|confirmation|help|consultation)$/.test(right.text)
  )
    return null;
  // 材料问题: something is wrong with it; nobody asks.
  if (right.text === 'question' && !/^(common|frequent|security|FAQ)/.test(left.text) && bare(left))
    return { ...right, text: `${single(left.text)} problem`, the: true };
  // 上传《核验单》 is to do it.
  if (left.act && /^[“[]/.test(right.text)) return null;
  // 验证码确认身份 is to confirm it.
  if (
    /(^| )(confirmation|completion)$/.test(left.text) &&
    !/(^| )(page|letter|email|button|box|window|message|code|link|form|status|time|date|result|method|step|number|record|dialog|notice|prompt|information|rate|progress)s?$/.test(
      right.text,
    )
  )
    return null;
  if (left.text === 'lookup' && (right.text.includes(' ') || !way.test(right.text))) return null;
  if (/^(bottom|top|foot|(bottom|top) center)$/.test(right.text) && !left.after)
    return ofNoun(left, right);
  // 申请授权码 is what to do, not a kind of code.
  if (
    left.text === 'application' &&
    /(authorization code|certificate|license|permit|invoice|refund|account|quota)$/.test(right.text)
  )
    return null;
  if (right.text.startsWith(`${left.text} `)) return right;
  // 服务码申请数量: how many of what.
  if (/^number of \w+s$/.test(right.text) && bare(left) && !right.after)
    return { ...right, text: `number of ${single(left.text)} ${right.text.slice(10)}` };
  // 该服务器备案数量: how many of it there are.
  if (/^number of \w+s$/.test(right.text) && determined.test(left.text)) return ofNoun(left, right);
  // 上述主体信息: all of it stands above.
  const above = / above$/.test(left.text) && left.text.slice(0, -6);
  if (above) return { ...right, text: `${single(above)} ${right.text} above`, the: true };
  if (
    right.agent &&
    /^(person in charge|\w+ leader|legal representative)/.test(right.text) &&
    /(verification|review|filing|check)$/.test(left.text)
  )
    return null;
  // 原件上传 is to upload it.
  if (/^(it|upload|download)$/.test(right.text) && /^(it|originals?)$/.test(left.text)) return null;
  if (left.text === 'it' || right.text === 'it') return null;
  if (/^what /.test(left.text) || left.text === right.text || /^how to/.test(right.text))
    return null;
  // 注册域名 is an act, 注册时间 a thing.
  if (left.text === 'changes') return null;
  // 3个订单等待核验: they wait.
  if (/^awaiting /.test(right.text) && !right.after && !left.after && !you(left))
    return { ...left, after: ` ${right.text}` };
  // 预约上门核验 is to book it.
  if (/(^| )booking$/.test(left.text) && /(^| )(verification|review|signing)$/.test(right.text))
    return null;
  // 变更名称、证件号码 is to change them.
  if (left.act && right.items && left.text === 'change') return null;
  if (
    left.act &&
    ((!way.test(right.text) && !ofAct.test(right.text)) ||
      /^(new|other|current|original) /.test(right.text))
  )
    return null;
  if (/ (upload|download)$/.test(left.text) && !way.test(right.text)) return null;
  if (/^(others|anyone|everyone)$/.test(right.text)) return null;
  if (/(^| )DNS resolution$/.test(left.text) && !way.test(right.text) && !ofAct.test(right.text))
    return null;
  // 上传证件 is done on a page, never a kind of document.
  if (/^(upload|download)$/.test(left.text) && /(documents?|certificate|form)$/.test(right.text))
    return null;
  if (/ of the /.test(right.text)) return null;
  // All of the first would be all of the whole: 所有 stands before 网站备案, not 网站.
  if (/^(all|several|other|some|each|any|both) /.test(left.text)) return null;
  const own = determined.test(left.text);
  // 信息安全责任人: responsible for information security.
  const charge = /^(person (?:in charge of|responsible for)) (\w+)$/.exec(right.text);
  if (charge && !own) return { ...right, text: `${charge[1]} ${left.text} ${charge[2]}` };
  // 商品交易、医疗咨询: what stands before a list is of its first.
  const [first, ...more] = right.items ?? [];
  const items = first === undefined ? {} : { items: [`${single(left.text)} ${first}`, ...more] };
  return { ...right, ...items, text: `${single(left.text)} ${right.text}`, the: !own };
}

/** What holds what is quoted after it: 首页“联系我们”. */
const whereabouts =
  /(page|site|form|list|menu|table|letter|section|side|area|console|platform|system|license|card|document|certificate|station)$/;

/** What is parsed rather than resolved. */
const parsed =
  /(package|file|image|photo|document|certificate|attachment|content|PDF|APK|data|text)$/i;

/** 订单 + 取消原因: the reason for canceling the order, the time of order creation. */
function placedAfter(left: Phrase, right: Phrase): Phrase | null {
  const found = /^(time|date|reason|method) (of|for) (\w+)$/.exec(right.text);
  if (!found || !bare(left) || right.after || you(left)) return null;
  const [, head, of, act = ''] = found;
  const text = act.endsWith('ing')
    ? `${act} ${left.the ? `the ${left.text}` : left.text}`
    : `${left.text} ${act}`;
  return { text: `${head}`, the: true, after: ` ${of} ${text}` };
}

/** Things that are named after an act, beside those of `way`. */
export const ofAct =
  /(formalities|application|request|form|certificate|documents?|rules?|log|number|code|item|content|notice|page|letter|certificate|information|entity|address|fee|amount|account|user|password|center|platform|system|service|list|history|data|staff|quota|volume|rate|scope|situation|risk|key|tool|plan|policy|measures|responsibility|frequency|ability)$/;

export const way =
  /(method|status|number of times|type|tool|reminder|time|reason|instructions|requirements|process|record|procedure|conditions|link|page|button|result|progress|entry point|deadline|period|fee|guide|sample|template|purpose|details|opinion|comments|suggestion|source|tries|try|limit|step|date|channel|mode|permission|stage|surroundings)$/;
