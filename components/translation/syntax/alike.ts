/**
 * Function words that say the same. A rule that names one of the first words of a line is meant for
 * all that stand behind it: nobody has to think of each wherever he writes a rule.
 */
const lines: readonly (readonly [named: string, also: string])[] = [
  ['后 之后', '之后 以后'],
  ['前 之前', '之前 以前'],
  ['时', '之时 的时候 时候'],
  ['如果 如 若', '如果 倘若 假如 若是 如若 假若 要是 倘'],
  ['如您 若您 如果您', '如您 若您 如果您 倘若您 假如您 要是您 如你 若你 如果你 要是你'],
  ['由于', '因为 鉴于'],
  ['否则', '不然 要不然 否则的话 不然的话'],
  ['但', '但是 不过 可是 然而'],
  ['并且 且', '并且 而且'],
  ['或者', '或是 抑或'],
  ['以及', '以及 及'],
  ['请您 请', '请您 烦请 敬请 麻烦您'],
  ['请您', '请你'],
  ['建议您', '建议你'],
  ['以免 以防', '免得 省得 以防'],
  ['相同', '一样'],
  ['请勿', '切勿 请不要 请别 千万别 千万不要 切莫'],
  ['必须 须', '必须 务须 必需 须得'],
  ['应当 应该', '应当 应该 应'],
  ['无需 无须', '无需 无须 不需 不用 不必 不需要 毋需 毋须'],
  ['即可', '就可以 就行 便可 就可以了 就行了'],
  ['方可 才可 才能', '方可 才可 才能 方能 才可以 始可'],
  ['已 已经', '已经 业已 现已'],
  ['尚未', '还未 还没有 还没'],
  ['可以', '可'],
  ['是否', '是不是'],
  ['如何 怎么 怎样', '如何 怎么 怎样'],
  ['为什么 为何', '为什么 为何 为啥'],
  ['多久', '多长时间'],
  ['哪里', '哪儿 什么地方'],
  ['怎么办', '该怎么办 咋办'],
  ['不一致 不符', '不一致 不符 不相符 不匹配 不吻合 对不上'],
  ['一致 相符', '一致 相符 相一致 吻合'],
  ['仅', '仅仅'],
  ['至少', '最少'],
  ['无法', '没法 没办法'],
  ['不能', '不能够'],
  ['不得', '不准 不许'],
  ['仍 仍然', '仍然 依然 依旧 仍旧'],
  ['将', '将会'],
  ['按照 根据', '依照 依据 遵照 按照 根据'],
  ['例如 比如', '例如 比如 譬如'],
  ['与 和', '跟'],
  ['对', '对于'],
  ['凡 凡是', '凡是 但凡 凡属'],
  ['然后', '随后 接着 而后'],
  ['应先 须先 需先', '应先 须先 需先 必须先 得先 要先'],
  ['不支持', '暂不支持 尚不支持 目前不支持'],
  ['导致', '致使 造成'],
  ['超过', '超出'],
  ['低于 小于', '低于 小于'],
  ['高于 大于', '高于 大于'],
  ['不少于 不低于', '不少于 不低于 不得少于 不得低于'],
  ['不超过', '不大于 不得超过 不多于'],
];

/** By a word that rules name: those that say the same. */
const alike: ReadonlyMap<string, readonly string[]> = new Map(
  lines.flatMap(([named, also]) =>
    named.split(' ').map((word) => [word, also.split(' ')] as const),
  ),
);

const none: readonly (readonly [word: string, named: string])[] = [];

/**
 * What stands for a word that a rule names, apart from what its symbol names itself. Asked for the
 * words of thousands of rules when a page rests; most have nothing.
 */
export function alsoSaid(
  named: readonly string[],
): readonly (readonly [word: string, named: string])[] {
  if (!named.some((word) => alike.has(word))) return none;
  return named.flatMap((word) =>
    (alike.get(word) ?? [])
      .filter((also) => !named.includes(also))
      .map((also) => [also, word] as const),
  );
}
