import type { FieldEntry } from '../types';
import { appFields } from './app';
import { basicCheckFields } from './basic-check';
import { contactFields } from './contact';
import { entityFields } from './entity';
import { leaderFields } from './leader';
import { miitFields } from './miit';
import { untouchedFields } from './never';
import { publicSecurityFields } from './public-security';
import { serviceCodeFields } from './service-code';
import { uploadFields } from './uploads';
import { hostingFields, websiteFields } from './website';

/** Fields of the filing console (beian.aliyun.com). */
export const filingFields: readonly FieldEntry[] = [
  ...basicCheckFields,
  ...entityFields,
  ...leaderFields,
  ...websiteFields,
  ...appFields,
  ...hostingFields,
  ...contactFields,
  ...uploadFields,
  ...untouchedFields,
];

/** Every field of every console, once. */
export const catalogue: readonly FieldEntry[] = [
  ...filingFields,
  ...serviceCodeFields,
  ...miitFields,
  ...publicSecurityFields,
];

export { miitFields, publicSecurityFields, serviceCodeFields };

/** The entry of an id, or undefined. */
export function fieldOf(id: string): FieldEntry | undefined {
  return catalogue.find((entry) => entry.id === id);
}
