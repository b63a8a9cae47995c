/** What class names hint at, under whatever prefix a library writes them. */
import { expect, test } from 'vitest';
import { isFormItem, isSelect, suggests } from '../../../components/fields/recognise/classes';

test.each([
  ['ant-form-item', true],
  ['el-form-item is-required', true],
  ['my_formItem__x1'.toLowerCase(), true],
  ['form-group row', true],
  ['t-form__field-wrap', true],
  // Ant Design marks what stands in one as well.
  ['ant-select-in-form-item', false],
  ['form items', false],
  ['platform', false],
])('a wrapper of a label and its control: %s, %s', (names, is) => {
  expect(isFormItem(names)).toBe(is);
});

test.each([
  ['ant-select', true],
  ['next-select-trigger', true],
  ['el-tree-select', true],
  ['n-treeselect', true],
  ['p-dropdown', true],
  ['v-autocomplete', true],
  ['row-selectable', false],
  ['upload-complete', false],
])('a list to choose from: %s, %s', (names, is) => {
  expect(isSelect(names)).toBe(is);
});

test.each([
  ['el-autocomplete', true],
  ['next-auto-complete open', true],
  ['v-autocomplete', false],
  ['auto-completed', false],
])('a box that offers what may be meant: %s, %s', (names, is) => {
  expect(suggests(names)).toBe(is);
});
