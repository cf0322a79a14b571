/** What the older edition calls by another name, in the words of the newer one: as declared (`voorheen`), never guessed. */
import type { Choice, Fact, Program } from '../../ir/ir.ts';
import { isExpression, rewritten } from '../../ir/rewrite.ts';

/** From the older edition's name to the newer's: facts as `subject.fact`, members as `choice.member`. */
export interface Names {
  readonly facts: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
}

/** Whichever of both says how the other called it. */
export function namesOf(older: Program, newer: Program): Names {
  return {
    facts: pairsOf(older.facts.map(factName), newer.facts.map(factName)),
    members: pairsOf(older.choices.flatMap(memberNames), newer.choices.flatMap(memberNames)),
  };
}

interface Called {
  readonly name: string;
  readonly formerly: string | null;
}

const factName = ({ subject, name, formerly }: Fact): Called => ({
  name: `${subject}.${name}`,
  formerly: formerly === null ? null : within(subject, formerly),
});

const memberNames = ({ name, members }: Choice): readonly Called[] =>
  members.map((member) => ({
    name: `${name}.${member.name}`,
    formerly: member.formerly === null ? null : within(name, member.formerly),
  }));

const within = (holder: string, name: string): string => (name.includes('.') ? name : `${holder}.${name}`);

function pairsOf(older: readonly Called[], newer: readonly Called[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const declare = (before: string, after: string): void => {
    if (before !== after && !found.has(before)) found.set(before, after);
  };
  const [before, after] = [older, newer].map((list) => new Set(list.map(({ name }) => name)));
  for (const { name, formerly } of newer)
    if (formerly !== null && before?.has(formerly) === true && !before.has(name)) declare(formerly, name);
  for (const { name, formerly } of older)
    if (formerly !== null && after?.has(formerly) === true && !after.has(name)) declare(name, formerly);
  return found;
}

/** A program in other words. Names of subjects and choices stay. */
export function renamed(program: Program, names: Names): Program {
  if (names.facts.size === 0 && names.members.size === 0) return program;
  const factOf = (subject: string, fact: string): string => {
    const became = names.facts.get(`${subject}.${fact}`);
    return became === undefined ? fact : became.slice(became.indexOf('.') + 1);
  };
  const memberOf = (choice: string, member: string): string => {
    const became = names.members.get(`${choice}.${member}`);
    return became === undefined ? member : became.slice(became.indexOf('.') + 1);
  };
  const said = rewritten(program, (node) => {
    if (!isExpression(node)) return node;
    if (node.kind === 'fact') return { ...node, fact: factOf(node.subject, node.fact) };
    if (node.kind !== 'literal') return node;
    const { value } = node;
    if (value.kind === 'choice')
      return { ...node, value: { ...value, member: memberOf(value.choice, value.member) } };
    if (value.kind !== 'set') return node;
    const members = value.members.map((member) => memberOf(value.choice, member));
    return { ...node, value: { ...value, members } };
  });
  return {
    ...said,
    facts: said.facts.map((fact) => ({ ...fact, name: factOf(fact.subject, fact.name) })),
    choices: said.choices.map((choice) => ({
      ...choice,
      members: choice.members.map((member) => ({ ...member, name: memberOf(choice.name, member.name) })),
    })),
  };
}
