/** Small policies whose results are what the tables of the reference list. */
import { exact, exactText } from '../../src/base/exact.ts';
import type { Result, Value } from '../../src/base/value.ts';
import { compileUnit } from '../../src/compile.ts';
import type { Decision, Expression, Program } from '../../src/ir/ir.ts';
import { evaluateTotal } from '../../src/total/total.ts';
import type { World, WorldRecord } from '../../src/total/world.ts';

const head = `taal nl
beleid tabel 2025
  titel         "Tabel"
  gepubliceerd  1 januari 2024
  geldt voor    vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 januari 2024 tot en met 31 december 2026
  registers     DOC-2025
onderwerp zorgaanbieder
onderwerp declaratie per zorgaanbieder
partij inkoper
keuze Antwoord = w_yes | w_no | w_1 | w_2 | w_gap | w_conflict | w_error | w_na
gegeven declaratie.geeft : Antwoord
`;

/** Compiles a source; warnings are beside the point here. */
export function compileSource(source: string): Program {
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'tabel.pol', text: head + source }],
    vocabularies: [],
    registers: [{ id: 'DOC-2025', text: '' }],
  });
  if (program !== null) return program;
  throw new Error(`${JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error'))}\n${source}`);
}

/** More than sixty digits: an error. */
const HUGE = `(1${'0'.repeat(35)} × 1${'0'.repeat(35)})`;

type AnswerType = 'ja/nee' | 'getal';

/** A calculation that gives whatever a fact of type `Antwoord` says: a value, gap, conflict, error, or nothing. */
export function answerSource(name: string, fact: string, type: AnswerType, per = ''): string {
  const isFigure = type === 'getal';
  return `
berekening ${name} : ${type}
  ${per}
  - ${isFigure ? '1' : 'ja'} als ${fact} = w_yes of ${fact} = w_1
  - ${isFigure ? '2' : 'nee'} als ${fact} = w_no of ${fact} = w_2
  - niet bepaald "gat" als ${fact} = w_gap
  - ${isFigure ? HUGE : `${HUGE} meer dan 1`} als ${fact} = w_error
  - ${isFigure ? '1' : 'ja'} als ${fact} = w_na
uitzondering botst_${name} op ${name} als ${fact} = w_conflict botst
uitzondering vervalt_op_${name} op ${name} als ${fact} = w_na vervalt
berekening vervalt_${name} : ja/nee ${per} = ${fact} = w_na
`;
}

type Given = Readonly<Record<string, Value | string>>;

export interface Answers {
  readonly program: Program;
  readonly world: (given: Given, records?: readonly string[]) => World;
}

/**
 * A policy with a calculation of each name that gives what is asked of it, and what `source` builds on them. `isGuarded`: the
 * calculations themselves always apply, as what reads them drops out by its own guard.
 */
export function answersIn(
  names: readonly string[],
  type: AnswerType = 'ja/nee',
  source = '',
  isGuarded = false,
): Answers {
  const facts = names.map((name) => `gegeven zorgaanbieder.van_${name} : Antwoord`);
  const calculations = names
    .map((name) => answerSource(name, `zorgaanbieder.van_${name}`, type))
    .map((text) => (isGuarded ? text.replace(/^uitzondering vervalt_op_.*$/m, '') : text));
  const program = compileSource([...facts, ...calculations, source].join('\n'));
  return {
    program,
    world: (given, records = []) =>
      worldOf(
        Object.fromEntries(Object.entries(given).map(([name, answer]) => [`van_${name}`, asAnswer(answer)])),
        records,
      ),
  };
}

const asAnswer = (answer: Value | string): Value | string =>
  typeof answer === 'string'
    ? { kind: 'choice', choice: 'Antwoord', member: `w_${answer.replace('/', '')}` }
    : answer;

function worldOf(
  given: Given,
  records: readonly string[] = [],
  on = '2024-06-15',
  done: Readonly<Record<string, Value>> = {},
): World {
  const list: WorldRecord[] = [];
  const facts = new Map(Object.entries(given).map(([name, value]) => [name, valueOf(value)]));
  const provider: WorldRecord = {
    subject: 'zorgaanbieder',
    key: '',
    owner: null,
    facts,
    lists: new Map([['declaratie', list]]),
  };
  for (const [index, answer] of records.entries())
    list.push({
      subject: 'declaratie',
      key: `d${index}`,
      owner: provider,
      facts: new Map([['geeft', valueOf(asAnswer(answer))]]),
      lists: new Map(),
    });
  return {
    referenceDate: on,
    readings: new Map(),
    records: new Map([['zorgaanbieder', provider]]),
    says: new Map(),
    done: new Map(Object.entries(done)),
  };
}

const valueOf = (value: Value | string): Value =>
  typeof value === 'string' ? { kind: 'number', value: exact(value) } : value;

export const decide = (program: Program, world: World): ReadonlyMap<string, Result> =>
  evaluateTotal(program, world);

/** The program with a decision `cell`: an operator on the results of others, also where a source would have to ask first. */
export function withCall(program: Program, builtin: string, names: readonly string[]): Program {
  const parts = names.map((name): Expression => ({ kind: 'result', name, read: 'value', binder: null }));
  const cell: Decision = {
    kind: 'decision',
    name: 'cell',
    label: null,
    per: null,
    cites: [],
    exceptions: [],
    inForce: null,
    placedBy: null,
    restsOn: [],
    origin: { file: '', line: 1 },
    isPublished: true,
    type: { kind: 'boolean' },
    rules: [
      {
        name: 'rij_1',
        condition: null,
        isOtherwise: false,
        inPrinciple: false,
        outcome: { kind: 'call', builtin, arguments: parts },
        cites: [],
      },
    ],
    overlap: { under: null, overlap: 'conflict', mayBeEmpty: false, otherwise: 'conflict' },
  };
  return { ...program, clauses: [...program.clauses, cell] };
}

/** The result of one clause of a source, as the tables write it. */
export function readValue(
  source: string,
  name: string,
  given: Given,
  more: {
    readonly on?: string;
    readonly done?: Readonly<Record<string, { readonly kind: 'event'; readonly day: string }>>;
  } = {},
): string {
  const world = worldOf(given, [], more.on, more.done);
  return resultText(decide(compileSource(source), world).get(name));
}

/** As the tables write a result. */
export function resultText(result: Result | undefined): string {
  if (result === undefined) return 'nothing';
  if (result.kind === 'notApplicable') return 'n/a';
  return result.kind === 'value' ? valueText(result.value) : result.kind;
}

function valueText(value: Value): string {
  switch (value.kind) {
    case 'boolean':
      return value.value ? 'yes' : 'no';
    case 'number':
      return exactText(value.value);
    case 'date':
      return value.date;
    case 'choice':
      return value.member;
    case 'text':
      return value.text;
    case 'set':
      return value.members.length === 0 ? '{ }' : `{ ${[...value.members].sort().join(', ')} }`;
    default:
      return value.kind;
  }
}
