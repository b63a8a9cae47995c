import type { ViewProps } from '../ui/view-props';

export function FillView(_props: ViewProps) {
  return null;
}
