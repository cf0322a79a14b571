import type { DiagnosticCode, DiagnosticParams } from '../codes.ts';
import type { LabelTable, MessageText } from './message.ts';
import { amendLabels, amendMessages } from './nl/amend.ts';
import { analysisLabels, analysisMessages } from './nl/analysis.ts';
import { artefactMessages } from './nl/artefact.ts';
import { checkLabels, checkMessages } from './nl/check.ts';
import { commandLabels, commandMessages } from './nl/command.ts';
import { factLabels, factMessages } from './nl/facts.ts';
import { syntaxLabels, syntaxMessages } from './nl/syntax.ts';

export const messages: {
  readonly [Code in DiagnosticCode]: (params: DiagnosticParams[Code]) => MessageText;
} = {
  ...syntaxMessages,
  ...checkMessages,
  ...amendMessages,
  ...artefactMessages,
  ...factMessages,
  ...analysisMessages,
  ...commandMessages,
};

export const labels: LabelTable = {
  ...syntaxLabels,
  ...checkLabels,
  ...amendLabels,
  ...factLabels,
  ...analysisLabels,
  ...commandLabels,
};
