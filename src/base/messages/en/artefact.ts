import type { ArtefactDiagnostics, LoweringDiagnostics } from '../../codes.ts';
import type { MessagesOf } from '../message.ts';
import { calendarMessages } from './days.ts';

const recompile = 'compile the policy again with this version of pol';

const shapes = {
  wrong: 'holds what does not belong there',
  unknownField: 'has a field that does not belong there',
  tooDeep: 'is nested deeper than a policy can be',
} as const;

export const artefactMessages: MessagesOf<LoweringDiagnostics & ArtefactDiagnostics> = {
  ...calendarMessages,
  'value-not-fixed': () => ({
    headline: 'the value is not fixed when the policy is compiled',
    help: 'write a date, an amount or a number here, not a fact or a parameter',
  }),
  'artefact-not-json': () => ({
    headline: 'the compiled policy is not JSON',
    help: recompile,
  }),
  'artefact-schema': ({ found, expected }) => ({
    headline:
      found === ''
        ? `this is no compiled policy: 'schema' is not '${expected}'`
        : `'schema' is '${found}' and not '${expected}'`,
    help: recompile,
  }),
  'artefact-version': ({ found, expected }) => ({
    headline:
      found === ''
        ? `the compiled policy states no version; this pol reads version ${expected}`
        : `the compiled policy has version ${found}, and this pol reads version ${expected}`,
    help: recompile,
  }),
  'artefact-shape': ({ place, problem }) => ({
    headline: place === '' ? `the compiled policy ${shapes[problem]}` : `'${place}' ${shapes[problem]}`,
    help: recompile,
  }),
  'artefact-altered': ({ stated, computed }) => ({
    headline: 'the compiled policy was changed after it was written',
    notes: [`it states ${stated}`, `its content gives ${computed}`],
    help: recompile,
  }),
};
