import type { DiagnosticCode, DiagnosticParams } from '../codes.ts';
import type { LabelTable, MessageText } from './message.ts';
import { amendLabels, amendMessages } from './en/amend.ts';
import { analysisLabels, analysisMessages } from './en/analysis.ts';
import { artefactMessages } from './en/artefact.ts';
import { checkLabels, checkMessages } from './en/check.ts';
import { commandLabels, commandMessages } from './en/command.ts';
import { factLabels, factMessages } from './en/facts.ts';
import { syntaxLabels, syntaxMessages } from './en/syntax.ts';

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
