import { isOfficialAddress } from '../consoles/matches';
import type { Fact, Suspicion } from './types';

/** Domains of the ministry, the police and Alibaba Cloud; anything else is not official. */
const trustedDomains = ['aliyun.com', 'alibabacloud.com', 'gov.cn'];

function isTrustedLink(link: string): boolean {
  if (isOfficialAddress(link)) return true;
  try {
    const { hostname } = new URL(link);
    return trustedDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  } catch {
    return false;
  }
}

const payment =
  /(微信|支付宝|私人账户|个人账户)[^。；\n]{0,10}(缴|付|转|充|汇)|(转账|汇款|付款|支付|缴纳|缴费|收取|充值)[^。；\n]{0,14}(元|费|款|押金|保证金|微信|支付宝|账户)|(保证金|押金|加急费|代办费|年费|手续费)[^。；\n]{0,10}(缴|付|交|转)/u;
const negated = /(不|无需|不会|没有|免|禁止|不得|勿)[^。；\n]{0,6}$/u;
const asksForCode =
  /(回复|告知|提供|转发|报)(给)?[^。；\n]{0,8}(验证码|校验码)|(验证码|校验码)[^。；\n]{0,8}(回复|告知|转发|报给|提供给|发送?给)/u;
const asksForBank = /(银行卡|卡号|开户行|支付密码|网银)/u;
const claimsMinistry = /(工信部|工业和信息化部|管局|通信管理局)/u;

/** A find that is not warned of ("do not tell anybody the code"). */
function asks(text: string, pattern: RegExp): boolean {
  for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
    if (!negated.test(text.slice(Math.max(0, match.index - 12), match.index))) return true;
  }
  return false;
}

/** What in a message is unlike the real ones. Filing is free and no office asks for a code. */
export function findSuspicions(text: string, facts: readonly Fact[]): readonly Suspicion[] {
  const found: Suspicion[] = [];
  if (facts.some((fact) => fact.kind === 'link' && !isTrustedLink(fact.value))) {
    found.push('unofficialLink');
  }
  if (asks(text, payment)) found.push('asksPayment');
  if (asks(text, asksForCode)) found.push('asksCode');
  if (asks(text, asksForBank)) found.push('asksBankDetails');
  const mobileSender = /(?:发件人|发送者|来自|号码)[:：]? ?(?:\+?86 ?)?1[3-9]\d{9}/u.test(text);
  if (mobileSender && claimsMinistry.test(text)) found.push('wrongSender');
  return found;
}
