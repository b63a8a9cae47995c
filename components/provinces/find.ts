import { provinces } from './table';
import type { Province } from './types';

/** A province's name without its ending, as lists show it: 广东, 内蒙古. */
export const shortName = (name: string): string =>
  name.replace(/(特别行政区|(壮族|回族|维吾尔)?自治区|省|市)$/u, '').trim();

/** A province by code (`44`), Chinese name with or without its ending, or English name. */
export function findProvince(name: string): Province | undefined {
  const wanted = name.trim();
  const lower = wanted.toLowerCase();
  return provinces.find(
    (each) =>
      (each.code === wanted.slice(0, 2) && /^\d{2,6}$/.test(wanted)) ||
      shortName(each.zh) === shortName(wanted) ||
      each.en.toLowerCase() === lower,
  );
}
