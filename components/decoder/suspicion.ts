import { isOfficialAddress } from '../consoles/matches';
import type { Fact, Suspicion } from './types';

/** Domains of the ministry, the police and Alibaba Cloud; anything else is not official. */
const trustedDomains = ['aliyun.com', 'alibabacloud.com', 'gov.cn'];

function hostOf(address: string): string | null {
  try {
    return new URL(/^https?:/iu.test(address) ? address : `https://${address}`).hostname;
  } catch {
    return null;
  }
}

function isTrusted(address: string): boolean {
  if (isOfficialAddress(address)) return true;
  const host = hostOf(address);
  return (
    host !== null && trustedDomains.some((domain) => host === domain || host.endsWith(`.${domain}`))
  );
}

/** A foreign host that dresses up as one of the offices. */
const lookalike = /miit|beian|icp|aliyun|gov|gongxin|mps|12381|ga-?an/iu;
const sendsThere =
  /(登[录陆]|点击|点|复制|点开|打开|访问|进入|前往|链接|网址|官网|浏览|戳|办理|缴|认证|验证|核验|处理|查看|更新|填写|下载|安装|至|到|上)[^。；\n]{0,10}$/u;
/** The address of the site that is spoken about: “your site … shows no number”. */
const aboutTheSite = /(域名|网站|站点|您的|贵司|名下|主页|备案)[^。；，,\n]{0,6}$/u;

const payment =
  /(微信|支付宝|私人账户|个人账户|对公账户|收款码)[^。；，,\n]{0,10}(缴|付|转(?!发|达|入|接|告)|充|汇)|(转账|汇款|付款|支付|缴纳|缴费|收取|充值|汇至|打款)[^。；\n]{0,14}(元|费|款|押金|保证金|微信|支付宝|账户)|(保证金|押金|加急费|代办费|年费|年审费|手续费|工本费|服务费|认证费|备案费|保护费|费用)[^。；\n]{0,10}(缴|付|交|转|\d+ ?(元|块))|(缴|付|交|收)(清|纳)?[^。；\n]{0,6}(保证金|押金|加急费|代办费|年费|年审费|手续费|工本费|认证费|备案费)|加急[^。；\n]{0,8}\d+ ?(元|块)|定金|订金|扫码(支付|付款|缴费|转账)|(审核|核验|办理|资料|开通|年检|续期|备案)费[^。；，,\n]{0,8}\d+ ?(元|块)|(交|缴)费 ?\d|(需|须|请|前|群|内|办理|完成)[^。；，,\n]{0,6}缴费|代办[^。；\n]{0,12}(\d|包过|元|联系)|包过/u;
const negated = /(不|无需|不会|没有|免|禁止|不得|勿|从不|任何)[^。；\n]{0,8}$/u;
const asksForCode =
  /(回复|告知|提供|转发|报给?)(给|一下|至)?[^。；\n]{0,8}(验证码|校验码)|(验证码|校验码)[^。；\n]{0,8}(回复|告知|转发|报给|提供给|(?<!已重新|重新|已|下)发送?(给|到|至)|发我|告诉)/u;
/** The SMS itself wanted, or a picture of it: it holds the code. */
const asksForSms =
  /(短信|12381)[^。；，,\n]{0,10}(截图|内容|转发?|原文)[^。；，,\n]{0,4}(给|到|至)?(我|微信|QQ|客服|群|过来)|(截图|内容|转发)[^。；，,\n]{0,6}(短信|12381)[^。；，,\n]{0,6}(给|到)?(我|微信|QQ|客服|群)/iu;
const asksForBank = /(绑卡|银行卡|卡号|开户行|支付密码|网银|信用卡|CVV)/iu;
const privateContact =
  /(加|添加|联系)[^。；\n]{0,8}(微信|QQ群?|扣扣|Telegram|WhatsApp|私人)|(微信|QQ)(号)?[:： ]?[a-z\d_-]{5,}/iu;
const claimsOffice = /(工信部|工业和信息化部|管局|通信管理局|公安|网安|备案|阿里云)/u;

/** No office sends a program: refusals ask for one to be uploaded, never to be installed. */
const offersProgram = /(下载|安装|点击|打开|运行)[^。；，,]{0,24}\.(apk|exe|ipa)(?![a-z])/iu;

const warning = /不法分子|诈骗分子|谨防|警惕|冒充|防(范)?诈/u;
const free = /免费|不(会|予)?收取|不收费|勿[^。；，,]{0,8}(转账|汇款|付款|缴费|点击)/u;

/** A find that is not warned of ("do not tell anybody the code"). */
function asks(text: string, pattern: RegExp): boolean {
  for (const match of text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))) {
    if (!negated.test(text.slice(Math.max(0, match.index - 12), match.index))) return true;
  }
  return false;
}

function isBadLink(fact: Fact, text: string): boolean {
  if (fact.kind !== 'link' && fact.kind !== 'domain') return false;
  if (isTrusted(fact.value)) return false;
  const at = text.toLowerCase().indexOf(fact.value.toLowerCase());
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(at + fact.value.length, at + fact.value.length + 12);
  if (/\.(apk|exe|ipa)$/iu.test(fact.value)) return true;
  const leadsThere = sendsThere.test(before) && !/(解析(至|到)|备案的?)[^。；]{0,4}$/u.test(before);
  const isSpokenOf = aboutTheSite.test(before) && !/点击|登[录陆]|前往/u.test(before);
  if (lookalike.test(hostOf(fact.value) ?? '')) {
    return leadsThere || fact.kind === 'link' || after.startsWith('/') || !isSpokenOf;
  }
  if (isSpokenOf) return false;
  // A bare name may be the site's own; only with a path, or an order to go there, is it a link.
  return (
    leadsThere && (fact.kind === 'link' || after.startsWith('/') || /登[录陆]|点击/u.test(before))
  );
}

/** What in a message is unlike the real ones. Filing is free and no office asks for a code. */
export function findSuspicions(text: string, facts: readonly Fact[]): readonly Suspicion[] {
  const found: Suspicion[] = [];
  if (offersProgram.test(text) || facts.some((fact) => isBadLink(fact, text)))
    found.push('unofficialLink');
  // The offices warn of such messages themselves, in the same words.
  if (warning.test(text) && free.test(text)) return found;
  if (asks(text, payment)) found.push('asksPayment');
  if (asks(text, asksForCode) || asks(text, asksForSms)) found.push('asksCode');
  if (asks(text, asksForBank)) found.push('asksBankDetails');
  if (claimsOffice.test(text) && asks(text, privateContact)) found.push('privateContact');
  const mobileSender =
    /(?:发件人|发送者|发送方|来自|号码|from)[:：]? ?(?:\+?86[ -]?)?1[3-9]\d{9}|(?:^|\n) ?\+?(?:86)?[ -]?1[3-9]\d{9} ?[:：\n]|(?:发件人|发送者|发送方|来自)[:：]? ?\+(?!86)\d{6,}/iu.test(
      text,
    );
  if (mobileSender && claimsOffice.test(text)) found.push('wrongSender');
  return found;
}
