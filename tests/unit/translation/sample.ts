import { gloss } from '../../../components/translation/core/gloss';
import { englishGrammar } from '../../../components/translation/core/grammar';
import { createTranslator, type Translator } from '../../../components/translation/core/translate';
import { checkDictionary } from '../../../components/translation/dictionary/check';
import { pack } from '../../../components/translation/dictionary/pack';
import type { DictionaryFile, NamedFile } from '../../../components/translation/dictionary/types';
import { unpack } from '../../../components/translation/dictionary/unpack';

/** A small dictionary that shows every feature, so that the core's tests do not hang on words. */
export const sampleFiles: readonly NamedFile[] = [
  {
    name: 'sample.json',
    data: {
      entries: {
        '提交|确认提交': 'Submit',
        下一步: 'Next',
        主办单位: 'Entity',
        主办单位名称: { en: 'Name of the entity', short: 'Entity name' },
        姓名: { en: 'Full name', sections: { 网站负责人: "Website leader's full name" } },
        联系电话: 'Phone number',
        必填: 'Required',
        请如实填写: 'Fill this in truthfully',
        审核通过后将短信通知您: 'You will be told by SMS once it is approved',
        个人: 'Individual',
        企业: 'Enterprise',
        图片: 'Image',
        'App 备案': 'App filing',
        已备案: 'Filed',
      },
      patterns: {
        '还剩{n:number}天': '{n} {n|day|days} left',
        '第{n:number}步[，]共{m:number}步': 'Step {n} of {m}',
        '[请]输入{x:term}': 'Enter {x}',
        '请上传不超过{s:size}的{x:list}图片': 'Upload {x} images of up to {s}',
        '您的域名{d:domain}已备案': 'Your domain name {d} is filed',
        '订单{o:order}已提交': 'Order {o} was submitted',
        '点击{q:quoted}按钮': 'Click {q}',
        '{x:term}不能为空': '{x} is required',
        '有效期至{d:date}': 'Valid until {d}',
        '尊敬的{who:name}，您好': 'Dear {who}',
        '根据{p:place}规则': 'Under the rules of {p}',
        '关于{x:any}的说明': 'About {x}',
      },
      terms: { 营业执照: 'business license', 有效期: 'validity period', 域名: 'domain name' },
      verbs: { 上传: 'upload' },
      glossary: { 根据: 'according to', 规定: 'rules' },
    },
  },
  {
    name: 'places.json',
    data: {
      proper: true,
      entries: { 浙江省: 'Zhejiang', '杭州市|杭州': 'Hangzhou', 北京市: 'Beijing' },
    },
  },
];

export function sampleTranslator(files: readonly NamedFile[] = sampleFiles): Translator {
  return createTranslator(unpack(pack(files)), englishGrammar, { gloss });
}

/** The check's messages for one file. */
export function problemsOf(data: DictionaryFile): string[] {
  return checkDictionary([{ name: 'x.json', data }]).map(
    ({ key, message }) => `${key}: ${message}`,
  );
}
