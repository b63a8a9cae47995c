import type { PageField, PageReading } from './page-field';
import type { Wanted } from './wanted';

type Address = Extract<Wanted, { kind: 'address' }>;

const isPicker = (kind: string): boolean => kind === 'select' || kind === 'cascader';
const isPlace = ({ id }: PageField): boolean => /(?:region|mailingAddress|address)$/i.test(id);

/** A label that asks for the street alone, where something else asks for the place. */
const asksStreet = /详细|街道|门牌|具体/;
const asksRest = /详情|其余|剩余/;
const asksWhole = /通信|通讯|联系|联络|办公|邮寄/;

/**
 * How much of an address a field takes. Where place and street are two fields, each gets its own;
 * a box that stands alone gets the whole, whatever asks for the entity's region elsewhere.
 */
export function addressFor(field: PageField, page: PageReading, address: Address): Wanted | null {
  const picks = field.kinds.filter(isPicker).length;
  const { levels } = address;
  if (picks === field.kinds.length) return levels.length > 0 ? { kind: 'path', levels } : null;
  if (picks > 0) return address;
  const index = page.fields.indexOf(field);
  const pickers = page.fields.filter(
    (other, at) =>
      at < index &&
      other.section === field.section &&
      isPlace(other) &&
      other.kinds.every(isPicker),
  );
  const ownPicker = pickers.some(({ id }) => id === field.id);
  const streetOnly =
    asksRest.test(field.label) || (asksStreet.test(field.label) && !asksWhole.test(field.label));
  const street = ownPicker || (streetOnly && pickers.length > 0);
  return { kind: 'text', text: street ? address.street : address.full };
}
