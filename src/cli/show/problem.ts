/** A message about the use of a command: no source to show, one line and its help. */
import { createColors } from 'picocolors';
import type { DiagnosticCode, DiagnosticParams } from '../../base/codes.ts';
import type { Language } from '../../base/language.ts';
import type { MessageText } from '../../base/messages/message.ts';
import { messages as english } from '../../base/messages/en.ts';
import { messages as dutch } from '../../base/messages/nl.ts';
import type { Io } from '../io.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import { printable } from './printable.ts';

const severityWord = { nl: 'fout', en: 'error' } as const;
const warningWord = { nl: 'waarschuwing', en: 'warning' } as const;

/** The headline and help of a code, in one language. */
export function messageOf<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  language: Language,
): MessageText {
  const table = language === 'nl' ? dutch : english;
  return (table[code] as (params: DiagnosticParams[Code]) => MessageText)(params);
}

export const showProblem = <Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  io: Io,
): string =>
  shown(code, params, io, createColors(io.colour.err).red(`${severityWord[io.language]}[${code}]`));

/** The same of what does not stand in the way. */
export const showWarning = <Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  io: Io,
): string =>
  shown(code, params, io, createColors(io.colour.err).yellow(`${warningWord[io.language]}[${code}]`));

function shown<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  io: Io,
  heading: string,
): string {
  const { headline, help, notes = [] } = messageOf(code, params, io.language);
  const lines = [`${heading}: ${printable(headline)}`];
  for (const note of notes) lines.push(`  = ${printable(note)}`);
  if (help !== undefined) lines.push(`  = ${io.language === 'nl' ? 'hulp' : 'help'}: ${printable(help)}`);
  return `${lines.join('\n')}\n`;
}

/** The text of what is wrong with a fact. */
export const factMessage = (problem: FactDiagnostic, language: Language): MessageText =>
  messageOf(problem.code, problem.params as never, language);

/** What is wrong with a fact, with the line of the file on which its record starts. */
export function showFactProblem(problem: FactDiagnostic, line: number, io: Io): string {
  const colour = createColors(io.colour.err);
  const { headline, help } = factMessage(problem, io.language);
  const word =
    problem.severity === 'error'
      ? colour.red(severityWord[io.language])
      : colour.yellow(warningWord[io.language]);
  const place = `${io.language === 'nl' ? 'regel' : 'line'} ${line}`;
  const tail =
    help === undefined ? '' : `\n  = ${io.language === 'nl' ? 'hulp' : 'help'}: ${printable(help)}`;
  return `${word}[${problem.code}]: ${place}: ${printable(headline)}${tail}\n`;
}
