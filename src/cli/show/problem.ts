/** A message about the use of a command: no source to show, one line and its help. */
import { createColors } from 'picocolors';
import type { DiagnosticCode, DiagnosticParams } from '../../base/codes.ts';
import type { Language } from '../../base/language.ts';
import type { MessageText } from '../../base/messages/message.ts';
import { messages as english } from '../../base/messages/en.ts';
import { messages as dutch } from '../../base/messages/nl.ts';
import type { Io } from '../io.ts';
import { printable } from './printable.ts';

const severityWord = { nl: 'fout', en: 'error' } as const;

/** The headline and help of a code, in one language. */
export function messageOf<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  language: Language,
): MessageText {
  const table = language === 'nl' ? dutch : english;
  return table[code](params);
}

export function showProblem<Code extends DiagnosticCode>(code: Code, params: DiagnosticParams[Code], io: Io): string {
  const colour = createColors(io.colour.err);
  const { headline, help, notes = [] } = messageOf(code, params, io.language);
  const lines = [`${colour.red(`${severityWord[io.language]}[${code}]`)}: ${printable(headline)}`];
  for (const note of notes) lines.push(`  = ${printable(note)}`);
  if (help !== undefined) lines.push(`  = ${io.language === 'nl' ? 'hulp' : 'help'}: ${printable(help)}`);
  return `${lines.join('\n')}\n`;
}
