import { np, type Phrase, type Verb } from './phrase';

/** Words side by side, without those that are not there. */
export const spaced = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ');

/** Whether a verb cannot have a thing for its object, though one stands after the other. */
export function refuses(verb: Verb, noun: Phrase): boolean {
  if (verb.object !== null || /^(to|in|on|at|as|within|under) /.test(verb.tail)) return true;
  // 填写完整域名: which is whole, not how it is entered.
  if (/^(completely|clearly)$/.test(verb.tail)) return true;
  // 注销待审核, 认证审核中: what it waits for, and nothing that is done to a review.
  if (
    /^awaiting /.test(noun.text) ||
    (/(^| )review$/.test(noun.text) &&
      noun.after === ' in progress' &&
      !/^(cancel|withdraw|view|check|stop|wait for|affect|speed up)\b/.test(verb.lemma))
  )
    return true;
  // 分开上传 is to upload, not to part an upload.
  if (
    /^(upload|download)$/.test(noun.text) &&
    !/^(cancel|start|stop|finish|complete|continue|retry|pause|resume|allow|support|affect|restart)\b/.test(
      verb.lemma,
    )
  )
    return true;
  // 注销申请, 输入号码核验: an act of its own, and nothing that this is done to.
  if (
    (noun.text === 'application' &&
      /^(deregister|change|modify|transfer|file|claim|migrate|register|access|connect|unbind)$/.test(
        verb.lemma,
      )) ||
    (/^(enter|fill)\b/.test(verb.lemma) &&
      /(^|[ -])(verification|confirmation|lookup|search|logon|re-check)$/.test(noun.text)) ||
    (/^log on/.test(verb.lemma) &&
      /^(confirmation|verification|lookup|submission)$/.test(noun.text)) ||
    (/^(upload|submit|provide)$/.test(verb.lemma) && /^(encryption|compression)$/.test(noun.text))
  )
    return true;
  // 返回结果 gives it, and goes nowhere.
  return (
    verb.lemma === 'go back to' &&
    /(result|data|information|error|exception|value|message|status|response|code|content)s?$/.test(
      noun.text,
    )
  );
}

/** 提供在职说明: what is written to explain, and no instructions. */
export const asWritten = (verb: Verb, noun: Phrase): Phrase =>
  /^(provide|upload|attach|submit|add|write|sign|issue|supplement)\b/.test(verb.lemma) &&
  /(^| )instructions$/.test(noun.text) &&
  !noun.items
    ? {
        ...noun,
        text: noun.text
          .replace(/instructions$/, 'explanation')
          .replace(/^explanation$/, 'an explanation'),
        the: noun.text !== 'instructions',
        many: false,
      }
    : noun;

/** What English says with an object, where it is not the verb as it is: take a photo of. */
export function collocation(verb: Verb, noun: Phrase, object: string): Partial<Verb> | null {
  // 拍摄证件原件
  if (
    verb.lemma === 'take' &&
    /(document|license|card|certificate|passport|letter|original|paper|backdrop|curtain|screen|face|corner|side|seal|signature|part|body|storefront|premises)s?$/.test(
      noun.text,
    )
  )
    return { lemma: 'take a photo of', object };
  // 上传服务器: where to, not what.
  if (
    verb.lemma === 'upload' &&
    /^(the |our |your )?(server|cloud)s?$/.test(noun.text) &&
    !noun.after
  )
    return { tail: spaced(verb.tail, `to ${np(noun)}`) };
  // 开通主机
  if (
    verb.lemma === 'open' &&
    /(host|hosting|instance|product|service|package|resource|plan)s?$/.test(noun.text) &&
    !/telecom/.test(noun.text)
  )
    return { lemma: 'activate', object };
  // 上架商店: where it is published.
  if (/^(publish|release|list)$/.test(verb.lemma) && /(store|market|platform)s?$/.test(noun.text))
    return {
      object: /platform/.test(noun.text) ? null : '',
      tail: spaced(verb.tail, `${/platform/.test(noun.text) ? 'on' : 'in'} ${np(noun)}`),
    };
  // 办理变更
  if (
    verb.lemma === 'arrange' &&
    /^[\w ]*\bchanges?$/.test(noun.text) &&
    !/ (of|for) /.test(noun.text)
  )
    return { lemma: 'make', object };
  if (verb.lemma === 'connect' && /(platform|provider|company)$/.test(noun.text))
    return { lemma: 'connect to', object };
  // 关闭隐私保护
  if (
    verb.lemma === 'close' &&
    /(protection|function|notification|mode|flash|feature|verification|switch|plug-in|proxy|VPN|filter|filters|effect|blocking|firewall)$/.test(
      noun.text,
    )
  )
    return { lemma: 'turn off', object };
  if (
    verb.lemma === 'resolve' &&
    /(package|file|image|certificate|information|content|data|feature|key|MD5|fingerprint)s?$/.test(
      noun.text,
    )
  )
    return { lemma: 'parse', object };
  // 更换Chrome浏览器: what to change to.
  if (
    verb.lemma === 'replace' &&
    /^(Google )?(Chrome|Firefox|Edge|Safari|Microsoft Edge|360)\b/.test(noun.text)
  )
    return { lemma: 'switch to', object };
  // 更换新证件, 更换本人名下号码: what it is to be, not what it was.
  if (
    verb.lemma === 'replace' &&
    (/^(an? )?(new|another|correct|valid|clear|reachable|usable|different|real) /.test(noun.text) ||
      (/^((mobile )?phone|device|computer|browser|network)$/.test(noun.text) && !noun.after) ||
      / (held|registered|owned|used|in your|in the name|that|whose|within)\b/.test(
        noun.after ?? '',
      ))
  )
    return {
      lemma: 'use _ instead',
      object:
        noun.the && !noun.many && /^(new|correct|valid|clear) /.test(noun.text) && !noun.after
          ? `a ${noun.text}`
          : /^((mobile )?phone|device|computer|browser|network)$/.test(noun.text)
            ? `another ${noun.text}`
            : object,
    };
  return null;
}
