import { fillMessages } from '../autofill/messages';
import { checklistMessages } from '../checklist/messages';
import { explanationMessages } from '../explanation/messages';
import { fieldsMessages } from '../fields/messages';
import { footerMessages } from '../footer-check/messages';
import { profileMessages } from '../profile/messages';
import { reviewMessages } from '../review/messages';
import { settingsMessages } from '../settings/messages';
import { toolbarMessages } from '../toolbar/messages';
import { translationMessages } from '../translation/messages';
import type { MessageSpec } from './define';

/** Every message the service worker answers. A room adds its own line here. */
export const contract = {
  ...fieldsMessages,
  ...fillMessages,
  ...explanationMessages,
  ...footerMessages,
  ...profileMessages,
  ...checklistMessages,
  ...reviewMessages,
  ...settingsMessages,
  ...toolbarMessages,
  ...translationMessages,
};

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type RequestOf<Name extends MessageName> =
  Contract[Name] extends MessageSpec<infer Request, unknown> ? Request : never;
export type ResponseOf<Name extends MessageName> =
  Contract[Name] extends MessageSpec<never, infer Response>
    ? Response
    : Contract[Name] extends MessageSpec<infer _Request, infer Response>
      ? Response
      : never;
