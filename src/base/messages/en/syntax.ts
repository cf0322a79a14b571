import type { SyntaxDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';

export const syntaxMessages: MessagesOf<SyntaxDiagnostics> = {
  'unexpected-word': ({ found, expected }) => ({ headline: `'${found}' stands where ${expected} was expected` }),
};

export const syntaxLabels: LabelTable = {};
