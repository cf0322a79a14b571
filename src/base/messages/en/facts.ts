import type { FactDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';
import { suggest } from '../message.ts';

export const factMessages: MessagesOf<FactDiagnostics> = {
  'unknown-key': ({ key, suggestion }) => ({
    headline: `the policy has no fact '${key}'`,
    ...suggest(suggestion, (name) => `did you mean '${name}'?`),
  }),
};

export const factLabels: LabelTable = {};
