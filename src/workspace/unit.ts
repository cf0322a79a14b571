/**
 * Which files are compiled together: a head, the `deel van` files with the same name and year, the vocabularies that it
 * uses (each with its own `deel van` files, which have no year), its registers, and the revision that it amends.
 */
import type { CommandDiagnostics } from '../base/codes.ts';
import { idOf, type Member } from './member.ts';

export interface UnitMembers {
  /** `asr.ggz@2025`, or the name of a vocabulary, or the path of a file without a header. */
  readonly id: string;
  readonly head: Member;
  /** The head first. */
  readonly files: readonly Member[];
  readonly vocabularies: readonly { readonly name: string; readonly files: readonly Member[] }[];
  /** Ids. */
  readonly registers: readonly string[];
  /** The revision that it amends; null where there is none, or none that is found. */
  readonly base: UnitMembers | null;
  /** What is missing, of it and of what it amends. */
  readonly problems: readonly UnitProblem[];
}

type ProblemCode = 'missing-head' | 'missing-vocabulary' | 'vocabulary-cycle';

export type UnitProblem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly params: CommandDiagnostics[Code] };
}[ProblemCode];

/** The unit to which a member belongs. A part without a head stands by itself. */
export function unitAround(members: readonly Member[], member: Member): UnitMembers {
  const problems: UnitProblem[] = [];
  const head = member.kind === 'part' ? (headOf(members, member) ?? withoutHead(member, problems)) : member;
  const parts = partsOf(members, head).filter((part) => part !== head);
  const vocabularies = vocabulariesOf(members, head, problems);
  const base = baseOf(members, head);
  const ofBase = base === null ? null : unitAround(members, base);
  return {
    id: idOf(head),
    head,
    files: [head, ...parts],
    vocabularies,
    registers: [...new Set([head, ...parts].flatMap((file) => file.registers))],
    base: ofBase,
    problems: [...problems, ...(ofBase?.problems ?? [])],
  };
}

const partsOf = (members: readonly Member[], head: Member): readonly Member[] =>
  members.filter(
    (other) =>
      other.kind === 'part' &&
      other.name === head.name &&
      other.year === head.year &&
      other.revision === head.revision,
  );

/** The head of the revision that is amended. A later one is no base, so a chain of them ends. */
function baseOf(members: readonly Member[], head: Member): Member | null {
  const { amends } = head;
  if (head.kind !== 'policy' || amends === null || amends >= head.revision) return null;
  return (
    members.find(
      (other) =>
        other.kind === 'policy' &&
        other.name === head.name &&
        other.year === head.year &&
        other.revision === amends,
    ) ?? null
  );
}

const kindOfHead = (part: Member): 'vocabulary' | 'policy' => (part.year === null ? 'vocabulary' : 'policy');

const headOf = (members: readonly Member[], part: Member): Member | null =>
  members.find(
    (other) =>
      other.kind === kindOfHead(part) &&
      other.name === part.name &&
      other.year === part.year &&
      other.revision === part.revision,
  ) ?? null;

function withoutHead(part: Member, problems: UnitProblem[]): Member {
  const name = `${part.name} ${part.year ?? ''}`.trim();
  problems.push({ code: 'missing-head', params: { of: kindOfHead(part), name, path: part.file.name } });
  return part;
}

/** Used vocabularies, each after those that it uses. */
function vocabulariesOf(
  members: readonly Member[],
  head: Member,
  problems: UnitProblem[],
): UnitMembers['vocabularies'] {
  const found = new Map<string, { name: string; files: readonly Member[] }>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      problems.push({ code: 'vocabulary-cycle', params: { path: [...path, name].join(' → ') } });
      return;
    }
    if (found.has(name)) return;
    const heads = members.filter((member) => member.kind === 'vocabulary' && member.name === name);
    const files = [...heads, ...heads.slice(0, 1).flatMap((first) => partsOf(members, first))];
    if (files.length === 0) {
      const all = members.filter((member) => member.kind === 'vocabulary').map((member) => member.name);
      const available = [...new Set(all)].join(', ');
      problems.push({ code: 'missing-vocabulary', params: { name, available } });
      return;
    }
    for (const file of files) for (const used of file.uses) visit(used, [...path, name]);
    found.set(name, { name, files });
  };
  const start = head.kind === 'vocabulary' ? [head.name] : [];
  for (const name of head.uses) visit(name, start);
  return [...found.values()];
}
