import type { ControlPart } from '../../fields/types';
import { antd } from './antd';
import { anyFamily } from './aria';
import { cascaderDriver } from './cascader';
import { boxesDriver, switchDriver } from './choose-boxes';
import { dateDriver } from './date';
import { dateSections } from './date-sections';
import { elementPlus, elementUi } from './element';
import { fileDriver } from './file';
import { fusion } from './fusion';
import { listboxDriver } from './listbox';
import { nativeDate, nativeSelect, textDriver } from './native';
import { selectDriver } from './select';
import type { WidgetDriver } from './types';

/** Families in the order they are asked; the last takes whatever is left. */
const families = [elementUi, elementPlus, fusion, antd, anyFamily];

/** A driver a widget family, in the order they are asked. */
export const drivers: readonly WidgetDriver[] = [
  nativeSelect,
  nativeDate,
  fileDriver,
  listboxDriver,
  boxesDriver,
  switchDriver,
  dateSections,
  dateDriver,
  ...families.map(selectDriver),
  ...families.map(cascaderDriver),
  textDriver,
];

/** The driver of a widget, or undefined where none takes it. */
export function driverOf(part: ControlPart): WidgetDriver | undefined {
  return drivers.find((driver) => driver.matches(part));
}
