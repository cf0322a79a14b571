import type { FactDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';
import { suggest } from '../message.ts';

export const factMessages: MessagesOf<FactDiagnostics> = {
  'unknown-key': ({ key, suggestion }) => ({
    headline: `het beleid kent geen gegeven '${key}'`,
    ...suggest(suggestion, (name) => `bedoelde u '${name}'?`),
  }),
};

export const factLabels: LabelTable = {};
