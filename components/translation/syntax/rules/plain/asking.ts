import { pronoun } from '../../../core/english';
import { doIt } from '../../build-verbs';
import type { Phrase } from '../../phrase';

/** 备案 by itself asks of a filing, not of filing "it". */
export const deed = (v: Phrase): string => doIt(v).replace(`file${pronoun}`, 'file');

/** Whether a condition may stand at the end of a question. */
export const asCondition = ({ text }: Phrase): boolean =>
  /^(if|after|before|when|during|with|without) /.test(text);
