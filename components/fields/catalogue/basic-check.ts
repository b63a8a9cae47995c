import type { FieldEntry } from '../types';
import { sections } from './sections';

/** Step 1, 基础信息校验: what is filed, and who files it. The entity's fields return in step 2. */
export const basicCheckFields: readonly FieldEntry[] = [
  {
    id: 'service.kind',
    labels: ['服务类型', '备案服务类型', '互联网信息服务类型'],
    sections: sections.serviceCheck,
    value: 'choice',
    profile: 'service.kind',
  },
  {
    id: 'check.quickFill',
    labels: ['快速填写'],
    sections: sections.serviceCheck,
    value: 'choice',
    profile: null,
    never: 'pagesOwn',
  },
  {
    id: 'check.captcha',
    labels: ['验证码', '图形验证码', '图片验证码', '图形验证'],
    sections: [...sections.entityCheck, ...sections.serviceCheck],
    value: 'text',
    profile: null,
    never: 'captcha',
  },
];
