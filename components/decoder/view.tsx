import type { ViewProps } from '../ui/view-props';

export function MessagesView(_props: ViewProps) {
  return null;
}
