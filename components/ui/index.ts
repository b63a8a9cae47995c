/** The pieces every view is built of. */
export { Bilingual, Zh } from './bilingual';
export { Button, ButtonLink, IconButton } from './button';
export { Cited } from './cited';
export { CopyButton } from './copy-button';
export { Dialog } from './dialog';
export { Disclosure } from './disclosure';
export { CheckboxField, type Choice, RadioGroup, SelectField, TextArea, TextField } from './form';
export { Icon, type IconName } from './icon';
export { Notice } from './notice';
export { ProgressBar } from './progress';
export { Card, Row, Rows, Section } from './section';
export { type Source, SourceLine, type Standing } from './source-line';
export { type State, StateLabel } from './state-label';
export { EmptyState, ErrorState, LoadingState } from './states';
export { Tabs } from './tabs';
export { useToast } from './toast';
export type { ViewProps } from './view-props';
export { useWords, type Words } from './words';
