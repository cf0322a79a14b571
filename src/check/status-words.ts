import type { Language } from '../base/language.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import type { ExpectedStatus } from '../syntax/ast.ts';
import { word } from './notation.ts';

/** The keyword of each. */
export const statusKeywords: Readonly<Record<ExpectedStatus, KeywordName>> = {
  gap: 'gapResult',
  conflict: 'overlapConflict',
  notApplicable: 'notApplicable',
  error: 'errorResult',
  undetermined: 'openResult',
  met: 'isMet',
  notMet: 'notMet',
  inPrinciple: 'inPrinciple',
  upcoming: 'stepUpcoming',
  open: 'stepOpen',
  due: 'stepDue',
  late: 'stepLate',
  lapsed: 'stepLapsed',
  missed: 'stepMissed',
  done: 'stepDone',
  doneEarly: 'stepDoneEarly',
  doneLate: 'stepDoneLate',
};

/** A status as it is written after `verwacht … =`. */
export const statusText = (status: ExpectedStatus, language: Language): string =>
  word(statusKeywords[status], language);

export const isStatus = (text: string): text is ExpectedStatus => Object.hasOwn(statusKeywords, text);
