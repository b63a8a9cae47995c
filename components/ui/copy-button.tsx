import { useState } from 'preact/hooks';
import { Button, type ButtonKind, IconButton } from './button';
import { useToast } from './toast';
import { useWords } from './words';

/** Copies a text and says so. Small (an icon) unless it has a word. */
export function CopyButton(props: {
  readonly text: string;
  /** What is copied, for the button's name: "Copy the code". */
  readonly label?: string;
  readonly small?: boolean;
  readonly kind?: ButtonKind;
}) {
  const t = useWords('common');
  const say = useToast();
  const [done, setDone] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setDone(true);
      say(t('copied'));
    } catch {
      say(t('copyFailed'));
    }
  };
  const label = props.label ?? t('copy');
  const icon = done ? 'check' : 'copy';
  const shared = { icon, onClick: () => void copy(), onBlur: () => setDone(false) } as const;
  return props.small ? (
    <IconButton {...shared} label={label} />
  ) : (
    <Button {...shared} {...(props.kind ? { kind: props.kind } : {})}>
      {label}
    </Button>
  );
}
