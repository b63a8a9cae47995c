import type { Candidate } from '../evidence/types';
import { normalize } from '../numbers/normalize';
import { judgeLink } from './link';
import type { Reason } from './types';

const codeTags = new Set([
  'code',
  'pre',
  'kbd',
  'samp',
  'blockquote',
  'q',
  'cite',
  'xmp',
  'del',
  's',
]);
const commentMark =
  /(?:^|[\s_-])(?:comments?|comment-?list|commentbox|repl(?:y|ies)|disqus|discuss(?:ion)?s?|guest-?book|messages?-?board|liuyan|pinglun|reviews?|user-?comments?|visitor|posts?-?reply|respond|danmu|feedback-?list)(?:[\s_-]|$)|schema\.org\/(?:Comment|Review|UserComments)/iu;
const commentHeading =
  /^\s?(?:全部|最新|网友|用户|热门|\d{1,9}\s?条?)?\s?(?:评论|留言|跟帖|回复|comments?|replies|discussion|guest ?book)/iu;
const sampleMark =
  /(?:^|[\s_-])(?:examples?|samples?|demo|snippet|highlight|hljs|prism|codehilite|code-?block|preview|mock-?up)(?:[\s_-]|$)/iu;
const footerMark =
  /(?:^|[\s_-])(?:[a-z0-9]{0,40}foot(?:er)?s?[a-z0-9]{0,40}|copy-?rights?|copy|beian|ba|icp|icp-?[a-z]+|bottom[a-z]*|btm|contentinfo|site-?info|record|record-?info|page-?end|gov|filing)(?:[\s_-]|$)|底部|版权|备案/iu;
/** Footers of parts of a page are no footer of it. */
const partTags = new Set(['article', 'li', 'blockquote', 'dialog', 'aside', 'figure', 'td']);
const partFooterMark =
  /(?:^|[\s_-])(?:card|post|entry|article|comment|modal|dialog|panel|table|item|widget|list|news)-?_?(?:foot(?:er)?|bottom|meta)/iu;
const directoryMark =
  /(?:^|[\s_-])(?:director(?:y|ies)|friend-?links?|friends|site-?list|site-?nav|links-?list|catalog|portfolio|cases?|customers?|clients|showcase|ranking|results?|search-?results?|query-?results?)(?:[\s_-]|$)/iu;
const directoryHeading =
  /^\s*(?:友情链接|友链|网站目录|网址导航|站点收录|备案查询|查询结果|客户案例|成功案例|合作网站|directory|friends|friendly links|search results)/iu;
/** Right before the number: 例如…, 示例：, for example …. */
const exampleWords =
  /(?:例如|譬如|比如|举例|形如|诸如|类似于?)[^。\n]{0,16}$|(?:示例|样例|范例|格式)(?:(?:为|如|如下|是)\s?:?\s?["“「]?|\s?:\s?["“「]?|\s?["“「])$|(?:FOR EXAMPLE|E\.G\.|SUCH AS)[^.\n]{0,16}$|(?:EXAMPLE|SAMPLE|FORMAT)\s?:\s?$/u;

/** Depth of the innermost ancestor that is the page's footer, or -1. */
export function footerDepth({ structure }: Candidate): number {
  return structure.chain.findIndex(({ tag, marks }, depth) => {
    if (tag === 'body' || tag === 'html') return false;
    const named = tag === 'footer' || footerMark.test(marks);
    if (!named || partFooterMark.test(marks)) return false;
    return !structure.chain
      .slice(depth + 1)
      .some((outer) => partTags.has(outer.tag) && outer.tag !== 'td');
  });
}

/** Why a number is not the site's own; null where it is. */
export function notOwn(candidate: Candidate): Reason | null {
  const { chain, repeated, dataTable, heading } = candidate.structure;
  const footer = footerDepth(candidate);
  const inFooter = footer >= 0;
  const at = (test: (tag: string, marks: string) => boolean): number =>
    chain.findIndex(({ tag, marks }) => tag !== 'body' && tag !== 'html' && test(tag, marks));
  const closer = (depth: number) => depth >= 0 && (!inFooter || depth < footer);
  if (at((tag) => codeTags.has(tag)) >= 0 && closer(at((tag) => codeTags.has(tag)))) {
    return { key: 'other.code' };
  }
  if (closer(at((_tag, marks) => commentMark.test(marks)))) return { key: 'other.comment' };
  if (!inFooter && commentHeading.test(heading)) return { key: 'other.comment' };
  const sample = at((_tag, marks) => sampleMark.test(marks));
  // Site builders call any block of mark-up a code block; in a footer it is the footer's own.
  if (sample >= 0 && sample < 8 && closer(sample) && !chain.some(({ tag }) => tag === 'footer')) {
    return { key: 'other.sample' };
  }
  if (!inFooter && writtenAsMarkUp(candidate)) return { key: 'other.code' };
  if (repeated && (!inFooter || (repeated.depth < footer && !bareInItem(candidate)))) {
    return { key: 'other.directory', values: { count: repeated.numbers } };
  }
  if (!inFooter && dataTable >= 0) return { key: 'other.table' };
  if (closer(at((_tag, marks) => directoryMark.test(marks)))) return { key: 'other.directory' };
  if (!inFooter && directoryHeading.test(heading)) return { key: 'other.directory' };
  return proseAround(candidate, inFooter) ? { key: 'other.prose' } : null;
}

/** `<a href="…">京ICP备…</a>` to read, not to click: a page that shows how it is done. */
const writtenAsMarkUp = ({ before, after }: Candidate): boolean =>
  /<[a-z][^<>\n]{0,200}>\s*$/iu.test(before) || /^\s*<\/[a-z]/iu.test(after);

/** A footer that lists the numbers of one owner: each linked to the ministry, with no site's name. */
function bareInItem({ before, after, link }: Candidate): boolean {
  if (judgeLink(link.around, '') !== 'right') return false;
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`;
  return (
    normalize(line)
      .text.replace(footerWords, '')
      .replace(/[\s|:·,;、/-]/gu, '') === ''
  );
}

/** Words that belong beside a number in a footer. */
const footerWords =
  /(?:COPYRIGHT|ALL RIGHTS RESERVED|POWERED BY|版权所有|版权|保留所有权利|技术支持|主办单位|主办|承办|地址|电话|邮箱|邮编|传真|客服|热线|投诉|举报|许可证|经营许可证|增值电信业务|营业执照|备案号|备案编号|备案|网站|公网安备|粤|京|沪|©|\(C\)|TEL|EMAIL|ADDRESS|ICP|B2-|有限公司|公司|隐私政策|用户协议|联系我们|关于我们|友情链接|未经[^。]{0,20}不得[^。]{0,20}|统一社会信用代码|支持IPV6|建议使用[^。]{0,30})/gu;

/** Whether a number stands in a sentence. */
function proseAround(candidate: Candidate, inFooter: boolean): boolean {
  const before = normalize(candidate.before).text;
  const after = normalize(candidate.after).text;
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  const lineEnd = after.indexOf('\n');
  const lineAfter = lineEnd < 0 ? after : after.slice(0, lineEnd);
  if (exampleWords.test(lineBefore)) return true;
  if (
    /^[^。\n]{0,6}(?:只是|仅为|为例|是一个例子|IS AN EXAMPLE|IS ONLY AN EXAMPLE)/u.test(lineAfter)
  )
    return true;
  if (inFooter) return false;
  const paragraph = candidate.structure.chain
    .slice(0, 4)
    .some(({ tag }) => ['p', 'li', 'dd', 'td', 'h1', 'h2', 'h3', 'h4', 'summary'].includes(tag));
  const article = candidate.structure.chain.some(
    ({ tag, marks }) =>
      tag === 'article' ||
      tag === 'main' ||
      /(?:^|[\s_-])(?:article|post|entry|content|markdown|rich-?text|prose|news|detail)(?:[\s_-]|$)/iu.test(
        marks,
      ),
  );
  const rest = `${lineBefore} ${lineAfter}`.replace(footerWords, ' ');
  const han = rest.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
  const latin = rest.match(/[A-Z]{2,}/gu)?.length ?? 0;
  const length = han + latin * 2;
  const footerish = /©|\(C\)|COPYRIGHT|版权|(?:地址|电话)\s?[:\d(+]|TEL\b|技术支持|公网安备/u.test(
    `${lineBefore} ${lineAfter}`,
  );
  // 备案号是京ICP备…，可以查询: the sentence runs into the number, or goes on after it.
  const runsIn =
    /(?:[是为叫用把将了在到对从的“「"'《]|号码|WAS|IS|NUMBER|UNDER|WITH|HAS|HOLDS|OF|THE|AS)\s*$/u.test(
      lineBefore,
    );
  const goesOn =
    /^\s{0,4}["”」』'》)]?\s{0,4}(?:[。，；！？、]|[,.;!]\s?[A-Z]|的|是|为|这|于|可|已|在|由|并|而|和|与|IS\b|WAS\b|AND\b|OR\b|IN\b|FOR\b|CAN\b|WHICH\b|THAT\b|TO\b)/u.test(
      lineAfter,
    );
  const points = (rest.match(/[。，；！？]|[A-Z][,;.!?] [A-Z]|[A-Z][.!?]\s*$/gu) ?? []).length;
  if ((runsIn || goesOn) && length >= (footerish ? 30 : 6)) return true;
  if (points > 0 && length >= 14 && !footerish) return true;
  return (article || paragraph) && length >= 30 && points > 0 && !footerish;
}
