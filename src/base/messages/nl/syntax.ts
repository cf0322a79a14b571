import type { SyntaxDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';

export const syntaxMessages: MessagesOf<SyntaxDiagnostics> = {
  'unexpected-word': ({ found, expected }) => ({ headline: `hier staat '${found}', verwacht werd ${expected}` }),
};

export const syntaxLabels: LabelTable = {};
