import type { Phrase, Verb } from './phrase';

/** An act with its object: uploads the license. */
export const isDeed = (verbs: readonly Verb[]): boolean =>
  !verbs[0]?.state &&
  Boolean(verbs[verbs.length - 1]?.object) &&
  !/^be /.test(verbs[0]?.lemma ?? '');

/** A filing uploads nothing and is not uploaded. */
export const isTopic = (verbs: readonly Verb[], subject: Phrase): boolean =>
  (isDeed(verbs) &&
    !/^(affect|cause|contain|include|show|state|say|mean|link|point to|match|use up|receive|meet|keep|cover|open|resolve|support|replace|prove|exceed)\b/.test(
      verbs[0]?.lemma ?? '',
    )) ||
  (/^(upload|enter|select|attach)$/.test(verbs[0]?.lemma ?? '') &&
    /(filing|verification|registration|change|type)$/.test(subject.text));

/** 负责人已更换: what happens to people who are named without an object. */
export const toPeople =
  /^(change|replace|deregister|cancel|delete|remove|freeze|ban|blacklist|restrict|suspend|lock|disable|revoke)\b/;

/** What only people do, with no object to tell. */
export const humans =
  /^(go there|search|apply|log on|register|agree|choose|sign|pay|ask|wait|answer|call|reply|read|write|look|act|proceed)\b/;

/** Houses that do things, and that things are done to. */
export const houses =
  /(platform|provider|registrar|registry|company|authority|department|bureau|institution)$/;

/** Who does things, so that what is said of them without an object is hardly done to them. */
const actors =
  /(authority|authorities|department|bureau|administrations?|MIIT|police|office|reviewers?|staff|users?|applicants?|individuals?|others)$/;

/** Who reviews and carries: what they may or will, they do. */
export const powers =
  /(provinces|store|distribution platform|registrar|provider|authority|authorities|department|bureau|administrations?|MIIT|police|office|reviewers?|staff)$/;

/** Whether a passive is doubtful: 平台正在处理 is not "the platform is being handled". */
export const acts = (subject: Phrase | null, verbs: readonly Verb[]): boolean =>
  subject !== null && actors.test(subject.text) && !toPeople.test(verbs[0]?.lemma ?? '');
