/** The sixty hard norms: each is said in its policy, with its source, by what it was hard for, and an example asks it. */
import { describe, expect, test } from 'vitest';
import type { Program } from '../../src/ir/ir.ts';
import { policyNamed } from '../support/policies.ts';
import { exceptionsOf, shows } from './hard-norms/constructs.ts';
import type { Thing } from './hard-norms/constructs.ts';
import { hardNorms } from './hard-norms/table.ts';
import type { HardNorm } from './hard-norms/table.ts';

const programs = new Map<string, Program>();
for (const id of new Set(hardNorms.map(({ policy }) => policy))) programs.set(id, await policyNamed(id));

function programOf({ policy }: HardNorm): Program {
  const program = programs.get(policy);
  if (program === undefined) throw new Error(`${policy} is not compiled`);
  return program;
}

function thingAt({ at }: HardNorm, program: Program): Thing | null {
  const [name = '', kind] = at.split(' ').reverse();
  const named = <Part extends { readonly name: string }>(parts: readonly Part[]): Part | undefined =>
    parts.find((part) => part.name === name);
  switch (kind) {
    case 'judgement':
    case 'power': {
      const say = named(program.says);
      return say?.say === kind ? { is: 'say', say } : null;
    }
    case 'reading': {
      const reading = named(program.readings);
      return reading === undefined ? null : { is: 'reading', reading };
    }
    case 'note': {
      const note = named(program.notes);
      return note === undefined ? null : { is: 'note', note };
    }
    case 'change': {
      const change = named(program.changes);
      return change === undefined ? null : { is: 'change', change };
    }
    default: {
      const clause = named(program.clauses);
      return clause === undefined ? null : { is: 'clause', clause };
    }
  }
}

/** Norms that a thing cites: itself, in a rule, in an exception or in one of the days that it takes the earliest of. */
function citesOf(thing: Thing): readonly string[] {
  switch (thing.is) {
    case 'say':
      return thing.say.cites;
    case 'reading':
      return thing.reading.cites;
    case 'note':
      return thing.note.cites;
    case 'change':
      return thing.change.cites;
    case 'clause':
      return [
        ...thing.clause.cites,
        ...(thing.clause.kind === 'decision' ? thing.clause.rules.flatMap(({ cites }) => cites) : []),
        ...exceptionsOf(thing.clause.exceptions).flatMap(({ cites }) => cites),
      ];
  }
}

const asked = (program: Program): ReadonlySet<string> =>
  new Set(
    program.examples.flatMap(({ expected }) =>
      expected.map(({ name }) => name.replace(/\.(?:eerste_dag|laatste_dag|gedaan)$/, '')),
    ),
  );

test('they are sixty', () => {
  expect(new Set(hardNorms.map(({ norm }) => norm)).size).toBe(60);
});

describe.each(hardNorms.map((row) => [`${row.norm}: ${row.at}`, row] as const))('%s', (_, row) => {
  const program = programOf(row);
  const thing = thingAt(row, program);

  test('is there, and names its source', () => {
    expect(thing).not.toBeNull();
    if (thing !== null) expect(citesOf(thing)).toContain(row.norm);
  });

  test('has what it was hard for', () => {
    if (thing === null) throw new Error('it is not there');
    expect(row.shows.filter((construct) => !shows(construct, thing, program, row.norm))).toEqual([]);
  });

  test('an example asks it', () => {
    expect([...asked(program)]).toContain(row.named ?? row.at);
  });
});
