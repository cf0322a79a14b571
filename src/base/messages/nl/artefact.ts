import type { ArtefactDiagnostics, LoweringDiagnostics } from '../../codes.ts';
import type { MessagesOf } from '../message.ts';
import { calendarMessages } from './days.ts';

const recompile = 'compileer het beleid opnieuw met deze versie van pol';

export const artefactMessages: MessagesOf<LoweringDiagnostics & ArtefactDiagnostics> = {
  ...calendarMessages,
  'value-not-fixed': () => ({
    headline: 'de waarde ligt niet vast bij het compileren',
    help: 'schrijf hier een datum, een bedrag of een getal, geen gegeven of parameter',
  }),
  'artefact-not-json': () => ({
    headline: 'het gecompileerde beleid is geen JSON',
    help: recompile,
  }),
  'artefact-schema': ({ found, expected }) => ({
    headline:
      found === ''
        ? `dit is geen gecompileerd beleid: 'schema' is niet '${expected}'`
        : `'schema' is '${found}' en niet '${expected}'`,
    help: recompile,
  }),
  'artefact-version': ({ found, expected }) => ({
    headline:
      found === ''
        ? `het gecompileerde beleid noemt geen versie; deze pol leest versie ${expected}`
        : `het gecompileerde beleid heeft versie ${found}, en deze pol leest versie ${expected}`,
    help: recompile,
  }),
  'artefact-shape': ({ place, problem }) => ({ headline: shape(place, problem), help: recompile }),
  'artefact-altered': ({ stated, computed }) => ({
    headline: 'het gecompileerde beleid is veranderd nadat het is geschreven',
    notes: [`het noemt ${stated}`, `de inhoud geeft ${computed}`],
    help: recompile,
  }),
};

function shape(place: string, problem: ArtefactDiagnostics['artefact-shape']['problem']): string {
  const where = place === '' ? 'het gecompileerde beleid' : `'${place}'`;
  switch (problem) {
    case 'wrong':
      return `in ${where} staat niet wat daar hoort`;
    case 'unknownField':
      return `in ${where} staat een veld dat daar niet hoort`;
    case 'tooDeep':
      return `${where} is dieper genest dan een beleid kan zijn`;
  }
}
