import type { ViewProps } from '../ui/view-props';

export function ChecklistView(_props: ViewProps) {
  return null;
}
