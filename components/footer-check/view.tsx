import type { ViewProps } from '../ui/view-props';

export function FooterView(_props: ViewProps) {
  return null;
}
