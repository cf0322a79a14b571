/** What is found at little cost, for `pol check`: beside what the compiler says of single tables itself. */
import type { DiagnosticCode } from '../base/codes.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Program } from '../ir/ir.ts';
import type { Places } from '../ir/lower/places.ts';
import { analyse } from './analyse.ts';
import { diagnosticsOf, isOwnIn } from './diagnostics.ts';
import { brief } from './effort.ts';

/** The same said of one table, by its cells alone. */
const sameOfTable: Partial<Readonly<Record<DiagnosticCode, DiagnosticCode>>> = {
  'case-gap': 'table-gap',
  'rules-overlap': 'table-overlap',
  'never-reached': 'unreachable-row',
};

/** The diagnostics of the compiler with what is found; what is not decided so soon is left to `pol analyse`. */
export function withBriefFindings(
  diagnostics: readonly Diagnostic[],
  program: Program,
  places: Places,
): readonly Diagnostic[] {
  const analysis = analyse(program, { isOwn: isOwnIn(places), effort: brief });
  const found = diagnosticsOf(analysis, program, places).filter(({ code }) => code !== 'undecided-question');
  const accepted = found.filter(({ severity }) => severity === 'info');
  const open = found.filter(({ severity }) => severity !== 'info');
  return [
    ...diagnostics.filter((own) => !accepted.some((finding) => isSame(finding, own))),
    ...open.filter((finding) => !diagnostics.some((own) => isSame(finding, own))),
  ];
}

const isSame = (finding: Diagnostic, ofTable: Diagnostic): boolean =>
  sameOfTable[finding.code] === ofTable.code &&
  finding.primary.span.file === ofTable.primary.span.file &&
  finding.primary.span.start === ofTable.primary.span.start;
