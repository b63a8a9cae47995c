import type { OfficialConsole } from '../../../components/consoles/types';
import { filingFields } from '../../../components/fields/catalogue';

/**
 * A further provider's filing form, as somebody who adds one would write it: this file stands in
 * `components/consoles/`, and no room changes (`tests/e2e/further-console.spec.ts` builds it so).
 */
export const furtherConsole: OfficialConsole = {
  id: 'furtherProvider',
  hosts: ['beian.further-provider.cn'],
  nameKey: 'furtherProvider.name',
  fields: filingFields,
  steps: [{ id: 'furtherProvider.form', headings: ['主办单位信息'] }],
};
