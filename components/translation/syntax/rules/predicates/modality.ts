import { isDeed } from '../../agency';
import { aux, copula, perfect, said } from '../../build-clauses';
import { be, isDoer, isMany, plainNp, you } from '../../build-nouns';
import { addTail, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** What must, can, may or will be done, what is asked, and for whom a thing is. */
export const modality: readonly Rule[] = [
  rule('P', 0.2, '需|须|应|应当|必须|需要|务必|要|应该 V', aux('must')),
  rule('P', 0.5, '需|需要|需有 N', (_w, n) => ({
    text: '',
    say: (s) => (s ? `${isMany(s) || you(s) ? 'need' : 'needs'} ${np(n)}` : `${plainNp(n)} needed`),
  })),
  rule('P', 0.2, '可|可以|能|能够|可直接 V', aux('can')),
  rule('P', 0.2, '无法|暂不能|暂无法|不支持|不允许 V', aux('cannot')),
  rule('P', 0.1, '暂时无法|暂时不能|暂不可 V', (w, v) => aux('cannot')(w, addTail(v, 'for now'))),
  rule('P', 0.2, '不能|不可|不可以 V', (w, v) => {
    // 水印不能遮挡信息: what a thing does it must not; what is done to it cannot be.
    const [can, must] = [aux('cannot')(w, v), aux('must not')(w, v)];
    return {
      ...can,
      say: (s) =>
        (
          (s && !s.agent && !isDoer(s) && isDeed(verbsOf(v)) ? must : can).say as NonNullable<
            Phrase['say']
          >
        )(s),
    };
  }),
  rule('P', 0.2, '不得|不应|禁止|严禁|请勿|勿|不要|切勿|不准 V', aux('must not')),
  rule('P', 0.2, '会|将|将会|才会 V', aux('will')),
  rule('P', 0.2, '愿|愿意|自愿 V', (_w, v) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} willing` : 'I am willing'} to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.2, '不会|将不会|将不 V', aux('will not')),
  rule('P', 0.1, '想|想要|希望|打算 V', (_w, v) => ({
    text: '',
    say: (s) => `${s && !isMany(s) && !you(s) ? 'wants' : 'want'} to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.2, '可能|可能会|或许 A', (_w, a) => copula(a.text, 'may')),
  rule('P', 0.15, '支持|可支持 V', (_w, v) => aux('can')(_w, v)),
  rule('P', 0.1, '仅支持|只支持|仅能|只允许|仅允许 V', aux('can only')),
  rule('P', 0.1, '不匹配|不相符|不相匹配|不相一致', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match`,
  })),
  rule('P', 0.2, '可能|可能会|或将|有可能|有可能会 V', aux('may')),
  rule('P', 0.1, '可能被|可能会被|有可能被|有可能会被 V', (w, v) =>
    lacksObject(verbsOf(v)) ? aux('may')(w, v) : null,
  ),
  rule('P', 0.1, '刚|刚刚|刚才 V', perfect('just')),
  rule('P', 0.1, '没有被|未被|尚未被 V', (w, v) =>
    lacksObject(verbsOf(v)) ? perfect('not')(w, v) : null,
  ),
  rule('P', 0.1, '不会被|将不会被 V', (w, v) =>
    lacksObject(verbsOf(v)) ? aux('will not')(w, v) : null,
  ),
  rule(
    'P',
    0.1,
    '不能继续|无法继续|将不能继续|将无法继续|不能再|无法再|不可再|将不能再|将无法再|将不可再 V',
    aux('can no longer'),
  ),
  rule('P', 0.05, '长期有效|为长期有效', () => copula('valid with no end date')),
  rule('P', 0.1, '须在|需在|应在|必须在 Q 之间', (_w, q) =>
    copula(`between ${q.text.replace(' to ', ' and ')}`, 'must'),
  ),
  rule('P', 0.1, '要求 N V', (_w, n, v) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'require' : 'requires'} ${np(n)} to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.15, '要求 N P', (_w, n, p) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'require' : 'requires'} that ${said(p, n)}`,
  })),
  rule('P', 0.1, '要求|要求您|需要您 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'require' : 'requires'} you to ${active(verbsOf(v), 'base')}`,
        },
  ),
  rule('P', 0.1, '不作|不做|不作为|不得作|不得用作|不用作|不得用于|不用于|不会用于 N', (w, n) =>
    copula(`used for ${np(n)}`, /得/.test(w.text) ? 'must not' : 'will not'),
  ),
  rule('P', 0.1, '仅供|只供|专供 N 使用|用', (_w, n) => copula(`for ${plainNp(n)} use only`)),
  rule('P', 0.1, '仅供|只供|专供 N', (_w, n) => copula(`for ${plainNp(n)} only`)),
];
