import * as classes from './classes';
import type { Lookup } from './lookup';
import type { Originals } from './originals';
import type { SearchRoot } from './roots';
import { isShown } from './shown';
import { simplified } from './simplify';

/** A heading, and how far it reaches. */
export interface Heading {
  /** As the catalogue writes it, the nearest first; none for a heading that it does not know. */
  readonly texts: readonly string[];
  /** Of nobody's in particular: it ends the part before and begins none. */
  readonly neutral: boolean;
  /** Of something else than a filing: nothing under it is ours. */
  readonly foreign: boolean;
  readonly element: Element;
  /** The smallest element that holds the heading and a control after it. */
  readonly reach: Element;
  /** Tag and class: headings of one level look alike. */
  readonly look: string;
}

const longestHeading = 40;

/** Where a heading's words are something else: an option, a step, a link, a button, a field's label. */
const notHeadings =
  'label,dt,option,button,a,nav,[role="option"],[role="radio"],[role="checkbox"],[role="menuitem"],[role="navigation"],[role="tab"][aria-selected="false"],[class*="radio"],[class*="checkbox"],[class*="select"],[class*="-step"],[class*="steps"],[class*="breadcrumb"],[class*="menu"],[class*="form-item"],[class*="form-group"],td,textarea';

const heading = /^H[1-6]$|^LEGEND$/;
/** What looks like a heading: by its tag, by its class names, or by how it ends. */
const headingTag = /^(?:H[1-6]|LEGEND|CAPTION|SUMMARY|STRONG|B)$/;
const headingWords: ReadonlySet<string> = new Set(
  'title tit hd head header heading caption legend divider'.split(' '),
);
const isHeadingWord = (word: string): boolean => headingWords.has(word.replace(/\d.*/, ''));
const headingEnd = /(?:信息|资料|情况|信息填写|資料|資訊|信息表)$/;
/** Somebody whose heading may be in words that we do not know. */
const person = /负责人|责任人|联系人|联络人|法人|管理员/;
/** Somebody else, by himself. */
const stranger = /(?:[人者]|经办|股东|[监董]事|高管|经理|顾问|配偶|伙伴|客服)$/;
/** Parts of a page that ask for somebody else's data, or for the same data to another end. */
const foreign = [
  '发票 账单 费用 付费 购买 退款 开票 结算 收款 付款 打款 支付 收货 收件 快递',
  '邮寄信息 登录 登陆 注册账号 帐户 账户 账号 推荐 代理商 代理人 经办 填报人',
  '填表人 填写人 申报人 办理人 委托人 授权人 受托人 操作员 客服 客户经理 技术 财务',
  '合同 物流 银行 注册人 持有人 持有者 股东 监事 高管 董事 控制人 受益人 担保',
  '配偶 监护 举报 投诉 反馈 招聘 顾问 渠道 接收人 店铺 会员 服务商 合作伙伴',
  '变更前 注销 原主体 原主办 原网站 原负责人',
].flatMap((line) => line.split(' '));
const isForeign = (text: string): boolean => foreign.some((word) => text.includes(word));
/** A text that ends with one is a label. */
const colon = /[:：]$/;
const han = /\p{Script=Han}/u;
const letter = /\p{L}/u;
/** The commonest: all letters there are make a large expression. */
const usual = /[A-Za-z一-鿿]/;

const follows = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

const lookOf = (element: Element): string => `${element.tagName}.${classes.classesOf(element)}`;

/**
 * Headings of a tree in page order: those the catalogue knows, and those that look like one of
 * them. `controls` are the roots of the tree's widgets in page order.
 */
export function collectHeadings(
  root: SearchRoot,
  controls: readonly Element[],
  lookup: Lookup,
  originals: Originals,
): Heading[] {
  const known = new Map<Element, readonly string[]>();
  const aliens = new Set<Element>();
  const others = new Set<Element>();
  const looksKnown = new Set<string>();
  const owner = root.ownerDocument ?? (root as Document);
  const lastControl = controls[controls.length - 1];
  let past = false;
  const walker = owner.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (length < 2 || length > 200) continue;
    const own = originals.originalText(node).trim();
    if (own.length > longestHeading || own.length < 2) continue;
    if (!usual.test(own) && !letter.test(own)) continue;
    const element = node.parentElement;
    if (!element) continue;
    const written = lookup.heading(own);
    // What comes after every control heads none; a known heading still tells which step it is.
    past ||= lastControl !== undefined && follows(lastControl, node) && !lastControl.contains(node);
    if (past && written === null) continue;
    const alien = written === null && isForeign(simplified(own));
    const read = alien ? null : lookup.headingRead(own);
    const other = written === null && read === null && !alien;
    // What we cannot place has fields of its own; a label is no heading.
    if (other && (lookup.entries(own).length > 0 || !han.test(own))) continue;
    const title = isTitleRow(element) || isSideTitle(element);
    if (element.closest(notHeadings) && !heading.test(element.tagName) && !title) {
      continue;
    }
    const somebody = other && person.test(simplified(own));
    const looks =
      written !== null ||
      looksLikeHeading(element, own) ||
      (!colon.test(own) && isLarge(element, controls));
    // Somebody else needs no look to head what is his.
    const stands =
      !colon.test(own) &&
      (somebody || (alien && stranger.test(simplified(own)))) &&
      isAbove(element, controls) &&
      isPart(element, controls);
    if ((!looks && !stands) || !isShown(element)) continue;
    if (alien) aliens.add(element);
    else if (other) {
      if (somebody || isPart(element, controls)) others.add(element);
    } else {
      known.set(
        element,
        [...new Set([written, read])].filter((text) => text !== null),
      );
      looksKnown.add(lookOf(element));
    }
  }
  const found: Heading[] = [];
  const add = (element: Element, more: Pick<Heading, 'texts' | 'neutral' | 'foreign'>): void => {
    found.push({ ...more, element, reach: reachOf(element, controls), look: lookOf(element) });
  };
  const unknown = { texts: [], neutral: false, foreign: false };
  for (const [element, texts] of known) add(element, { ...unknown, texts });
  for (const element of others) {
    const text = originals.originalText(element);
    add(element, { ...unknown, neutral: lookup.isNeutral(text) });
  }
  for (const element of aliens) add(element, { ...unknown, foreign: true });
  for (const element of likeThem(root, known)) {
    const text = looksKnown.has(lookOf(element)) ? originals.originalText(element) : '';
    if (text.length > longestHeading || !han.test(text) || !isShown(element)) continue;
    if (!aliens.has(element) && !others.has(element))
      add(element, { ...unknown, neutral: lookup.isNeutral(text) });
  }
  return found.sort((a, b) => (follows(a.element, b.element) ? -1 : 1));
}

/** A row of a table that is one cell is the title of the rows below it. */
function isTitleRow(element: Element): boolean {
  const cell = element.closest('td,th');
  return cell?.parentElement?.childElementCount === 1 && cell.hasAttribute('colspan');
}

/** A cell that reaches down several rows is their title, as in a paper form. */
const isSideTitle = (element: Element): boolean => {
  const cell = element.closest<HTMLTableCellElement>('td,th');
  return cell !== null && cell.rowSpan > 1;
};

/** Whether an element is drawn as a heading; a text that ends with a colon is a label. */
function looksLikeHeading(element: Element, text: string): boolean {
  if (colon.test(text)) return false;
  if (headingEnd.test(text) || isTitleRow(element) || isSideTitle(element)) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    if (headingTag.test(at.tagName) || classes.wordsOf(classes.namesOf(at)).some(isHeadingWord))
      return true;
    if (at.childElementCount > 2) return false;
  }
  return false;
}

/** Whether a heading heads a part of the page, neither all of it nor one box beside it. */
function isPart(element: Element, controls: readonly Element[]): boolean {
  const reach = reachOf(element, controls);
  if (controls.every((control) => reach.contains(control))) {
    const first = controls[0];
    if (first && follows(element, first)) return false;
  }
  let at = element;
  while (at.parentElement && at.parentElement !== reach && !at.nextElementSibling) {
    at = at.parentElement;
  }
  const next = at.nextElementSibling;
  const inside = controls.filter((control) => next?.contains(control));
  return inside.length !== 1 || han.test(next?.textContent ?? '');
}

/** Larger than the page's own letters by this much, in pixels. */
const larger = 2;
/** Under a heading stand more fields than under a label. */
const fewestUnder = 3;

/** Whether an element is drawn larger than the page's own letters, above several controls. */
function isLarge(element: Element, controls: readonly Element[]): boolean {
  const { body, defaultView: view } = element.ownerDocument;
  const size = (of: Element) => Number.parseFloat(view?.getComputedStyle(of).fontSize ?? '');
  return body !== null && size(element) >= size(body) + larger && isAbove(element, controls);
}

/** Whether several controls stand in what an element and the next control have in common. */
function isAbove(element: Element, controls: readonly Element[]): boolean {
  const reach = reachOf(element, controls);
  return controls.filter((control) => reach.contains(control)).length >= fewestUnder;
}

/** Elements of the same tag and class as a known heading: a part of the form that we do not know. */
function likeThem(root: SearchRoot, known: ReadonlyMap<Element, unknown>): Set<Element> {
  const alike = new Set<Element>();
  const asked = new Set<string>();
  for (const element of known.keys()) {
    const first = classes.classesOf(element).trim().split(/\s+/)[0] ?? '';
    const query = first === '' ? element.tagName : `${element.tagName}.${CSS.escape(first)}`;
    if (asked.has(query) || (first === '' && !heading.test(element.tagName))) continue;
    asked.add(query);
    for (const other of root.querySelectorAll(query)) if (!known.has(other)) alike.add(other);
  }
  return alike;
}

function reachOf(from: Element, controls: readonly Element[]): Element {
  const next = controls.find((control) => follows(from, control));
  let at: Element = (isSideTitle(from) && from.closest('tr')?.parentElement) || from;
  while (next && at.parentElement && !at.contains(next)) at = at.parentElement;
  return at;
}

/** What stands above a control. */
export interface Above {
  readonly texts: readonly string[];
  readonly strange: boolean;
  readonly foreign: boolean;
  readonly nearest: Heading | null;
}

/**
 * Known headings above a control, nearest first. A heading that we do not know ends those that
 * look like it; `strange` tells that the nearest one is such, `foreign` that it is of something
 * else altogether.
 */
export function headingsAbove(control: Element, headings: readonly Heading[]): Above {
  const texts: string[] = [];
  const ended = new Set<string>();
  let strange = false;
  let nearest: Heading | null = null;
  for (let index = headings.length - 1; index >= 0; index--) {
    const each = headings[index];
    if (!each?.reach.contains(control) || !follows(each.element, control)) continue;
    nearest ??= each;
    if (each.foreign && texts.length === 0) return { texts, strange: true, foreign: true, nearest };
    if (!ended.has(each.look)) texts.push(...each.texts);
    if (each.texts.length === 0 && !each.neutral && texts.length === 0) strange = true;
    ended.add(each.look);
  }
  return { texts, strange, foreign: false, nearest };
}
