import * as z from 'zod/mini';
import { message } from '../messaging/define';
import type { Finding } from './types';

const id = z.string().check(z.maxLength(80));
const value = z.string().check(z.maxLength(4000));
const form = z.record(id, value);

/** A finding with the names of its field. */
export interface ShownFinding extends Finding {
  readonly fieldTitle: string;
  readonly fieldLabel: string;
}

/** A refusal that the page shows, in the reader's words. */
export interface ShownRefusal {
  readonly zh: string;
  readonly title: string;
  readonly text: string;
  readonly fields: readonly string[];
  /** Said by the form itself, not by the order that came back. */
  readonly ofForm: boolean;
  /** Names of the fields, in their order. */
  readonly fieldNames: readonly string[];
}

export interface ReviewReply {
  readonly findings: readonly ShownFinding[];
  readonly refusals: readonly ShownRefusal[];
  readonly labels: Readonly<Record<string, string>>;
  /** The language of all of it. */
  readonly language: string;
}

export interface Sentence {
  readonly id: string;
  readonly group: string;
  readonly zh: string;
  readonly en: string;
  readonly when: string;
  readonly slots: readonly { readonly zh: string; readonly word: string }[];
}

export interface ComposerReply {
  readonly sentences: readonly Sentence[];
  readonly labels: Readonly<Record<string, string>>;
  /** The language of all of it. */
  readonly language: string;
}

export const reviewMessages = {
  /** Reviews what stands in the form of the page that asks. */
  'review.page': message(
    z.object({
      form,
      /** Texts of the page that may be the reasons of a refusal. */
      texts: z.array(value).check(z.maxLength(200)),
      /** Whether fields stand on the page, filled or not. */
      hasFields: z.boolean(),
    }),
    ['contentScript'],
  ).returns<ReviewReply>(),
  /** Reviews what the profile would fill in, before a form is opened. */
  'review.profile': message(z.object({ entityId: id, serviceId: z.nullable(id) }), [
    'extensionPage',
  ]).returns<ReviewReply>(),
  /** Opens the review beside the form of a tab. */
  'review.open': message(z.object({ tabId: z.number() }), ['extensionPage']).returns<boolean>(),
  /** Sentences for a remark field. */
  'composer.sentences': message(z.object({ fieldId: id, form }), [
    'contentScript',
  ]).returns<ComposerReply>(),
};

/** What the worker asks the page. */
export interface ReviewPageMessages {
  'review.openPanel': { request: Record<string, never>; response: boolean };
}
