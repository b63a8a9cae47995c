import { lowerFirst } from '../core/english';
import type { Context, Known, Role } from '../core/translate';
import { isVerb } from './entries';

/** A clause among others of a sentence. */
export interface Clause {
  readonly english: string;
  readonly lacks?: Known['lacks'];
  /** A deed that nobody is told to do: 选择企业，需…. */
  readonly bare?: boolean;
  readonly role: Role;
}

/** The role of a clause that the dictionary knows as a whole. */
export function roleOf(english: string, context: Context): Role {
  if (
    /^(If|When|After|Before|To|For|During|Under|Because|Except|According to|As required by|Within) /.test(
      english,
    )
  )
    return 'condition';
  // 提交成功, 未检测到二维码: said, and no name of what follows.
  if (
    /^(\w+ed successfully|No [\w ]+ found|Could not [\w ]+|[\w ]+ not approved|(Order|Account|File|Record|Draft|Image) \w+ed)$/.test(
      english,
    )
  )
    return 'statement';
  const first = (/^\w+/.exec(english)?.[0] ?? '').toLowerCase();
  if (/^(do|please|go|be)$/.test(first) || isVerb(first, context)) return 'order';
  return / (is|are|must|can|cannot|will|has|have|may|needs?|failed|does|do|expires?|contains?|requires?) |^(Contains|Involves|Exceeds|Matches|Must|Cannot|Does|Is) /.test(
    `${english} `,
  )
    ? 'statement'
    : 'label';
}

/** 委托他人办理，需上传授权书: a bare deed before a "must" or an order is a condition. */
export const supposes = (clause: Clause, next: Clause | undefined): boolean =>
  // 含有“中国”，或与品牌相同的: both are conditions of what follows.
  (clause.role === 'statement' && /^or if /i.test(next?.english ?? '')) ||
  supposesBefore(clause, next);

const supposesBefore = (clause: Clause, next: Clause | undefined): boolean =>
  // 长期有效的证件请勾选, 且与业务相符: no deed that could be supposed.
  !/^(For|And|Or|But|To|If|When|After|Before|Otherwise) /.test(clause.english) &&
  !/ (means?|consists?|refers?|stands?|counts?|ends?|starts?|becomes?|says?|states?) /.test(
    clause.english,
  ) &&
  !/^Select (either|any)\b/.test(clause.english) &&
  // 每台最多生成5个，不能出售: how many, and no condition.
  !(clause.bare && / (at most|per) /.test(clause.english)) &&
  ((clause.role === 'statement' && clause.lacks !== 'subject') || clause.bare === true) &&
  // 网站名称“示例”涉及新闻: this one does.
  !(clause.role === 'statement' && /“/.test(clause.english) && next?.role === 'order') &&
  next !== undefined &&
  // 号码含有空格，请重新输入: it does.
  !(
    / (contains?|match(es)?|already|shows?|opens?|leads?|exists?|seems?|comes?|resolves?|points?|belongs?|lacks?|exceeds?|expires?|uses?|fails?) /.test(
      `${clause.english} `,
    ) && next.role === 'order'
  ) &&
  !/^(If|When) /.test(next.english) &&
  ((next.role === 'order' && !clause.bare) ||
    // 备注中写“测试”，管局会驳回: what comes of it.
    (clause.bare && /^The [\w ]+ (will|may) (reject|return|refuse|fail)\b/.test(next.english)) ||
    (clause.bare &&
      /^Fail to /.test(clause.english) &&
      /^The [\w ]+ (will|may) /.test(next.english)) ||
    /^(You )?(must|can|cannot|need) /i.test(next.english)) &&
  // 名称涉及地名，请修改: it does.
  !(
    clause.role === 'statement' &&
    next.role === 'order' &&
    / involves /.test(clause.english) &&
    /^(Change|Modify|Replace|Correct|Reword|Rename|Use another)\b/.test(next.english)
  ) &&
  // 填写全称，可在证书上查到: where to find it.
  !(
    clause.bare &&
    /^(It )?can be (found|seen|viewed|looked up|downloaded|obtained|copied|checked)\b/i.test(
      next.english,
    )
  ) &&
  // 上传截图，应清晰: what it is like, not what follows from uploading it.
  !(
    clause.bare &&
    /^Must (?:not )?(be|contain|match|show|include|have|stay|cover|bear) /.test(next.english)
  ) &&
  (clause.bare || /^(The|Your|This|Anyone|An?|Another|Someone) /.test(clause.english)) &&
  !/\b(is|are|was|were|has|have|had|must|can|cannot|will|may|should|needs?|does|do|not|failed|only|expected|requires?|differs?|seems?|takes?|appl(?:y|ies)|stays?|remains?|yesterday|ago|last (?:month|week|year))\b|^(The system|This page|This platform|We|I|Supported)\b/i.test(
    clause.english,
  );

export const supposed = ({ english, bare }: Clause, { dictionary }: Context): Clause => ({
  english: bare
    ? `If ${/^Fail to reach/.test(english) ? 'we' : 'you'} ${lowerFirst(english.replace(/^(Forgot .*)\?$/, '$1'), dictionary.proper)}`
    : `If ${lowerFirst(english.replace(/^(Forgot .*)\?$/, '$1'), dictionary.proper)}`,
  role: 'condition',
});

/** 涉及…的网站，须提供…: whom it is about, before what you must do. */
export const concerns = (clause: Clause, next: Clause | undefined, first: boolean): boolean =>
  // 由代理商代购的实例，须由使用单位…: what stands there by itself is no subject.
  (clause.role === 'label' &&
    / (\w{3,}ed|bought|sent|put|made|held|given) (by|through|from|in|on|for|before|under|with) /.test(
      clause.english,
    ) &&
    next?.role === 'statement' &&
    /^(The|Your|This|These) [\w ]+ (must|can|cannot|may|will) /.test(next.english)) ||
  (first && leadsOn(clause, next)) ||
  (clause.role === 'label' &&
    (/ (involving|containing|with|that|whose|belonging|operated|run|located|registered|used|published) /.test(
      clause.english,
    ) ||
      /(websites|Apps|users|enterprises|organizations|entities|programs|filings( such as .*)?)$/.test(
        clause.english,
      )) &&
    next !== undefined &&
    ((next.role === 'order' && !next.bare) ||
      /^(You (must|need|can|cannot|may|should)|We (do not )?recommend) /i.test(next.english)));

/** 新成立的企业，工商信息可能…: whom the sentence is about, before what is said of something of theirs. */
const leadsOn = (clause: Clause, next: Clause | undefined): boolean =>
  clause.role === 'label' &&
  next !== undefined &&
  /^(The|Your|This|These|Each|All|Any|Some|An?) .*(enterprise|website|app|user|applicant|organization|entity|account|domain name|server|instance|filing|application|order|request|site|program|delay|loss|consequence|company|individual|person|file|image|photo|document|certificate|license)(s|ies)?( (of|for|in|on|with|that|whose|not|bought|sent|put|made|held|given|\w+ing|\w+ed) .*)?$/i.test(
    clause.english,
  ) &&
  ((next.role === 'order' && !next.bare) ||
    (next.role === 'condition' && /^(Except|If) /.test(next.english)) ||
    (next.role === 'statement' &&
      next.lacks === undefined &&
      /^(The|An?|Each|You (must|need|can|cannot|may)) /.test(next.english)));
