/** What engines are given, and the rules in words that most of them share. */
import { conditions, exclusions, type Decisions, type Facts, type Provider } from '../contract.ts';

/** What some cannot say is worked out before, and outside the time that is measured. */
export interface Input extends Provider {
  /** The day a year after the opening. */
  jaar_na_opening: string;
  /** Days as whole numbers: 20240801. */
  verzoek_getal: number;
  indiening_getal: number;
  jaar_na_opening_getal: number;
  /** What is used as a share of the ceiling, in whole hundredths of a percent, rounded down. */
  ruimte: number;
}

const made = new WeakMap<readonly Facts[], readonly Input[]>();

export function inputsOf(records: readonly Facts[]): readonly Input[] {
  const known = made.get(records);
  if (known !== undefined) return known;
  const inputs = records.map(({ aanbieder }) => inputOf(aanbieder));
  made.set(records, inputs);
  return inputs;
}

function inputOf(provider: Provider): Input {
  const rest = provider.opening.slice(4);
  const day = `${Number(provider.opening.slice(0, 4)) + 1}${rest === '-02-29' ? '-02-28' : rest}`;
  return {
    ...provider,
    jaar_na_opening: day,
    verzoek_getal: numberOf(provider.verzoek),
    indiening_getal: numberOf(provider.indiening),
    jaar_na_opening_getal: numberOf(day),
    ruimte: Math.round(provider.verbruikt * 100) * 100 - Math.round(provider.plafond * 100) * 70,
  };
}

const numberOf = (day: string): number => Number(day.replaceAll('-', ''));

export type Name = keyof Decisions;

export interface Words {
  readonly and: string;
  readonly or: string;
  readonly not: (expression: string) => string;
  readonly equal: string;
  readonly unequal: string;
  readonly text: (text: string) => string;
  readonly ways: (cases: readonly (readonly [string, string])[], otherwise: string) => string;
  /** A day of the input, and one that is written, as they are compared. */
  readonly day: (name: 'verzoek' | 'indiening' | 'jaar_na_opening') => string;
  readonly written: (day: string) => string;
}

/** The five decisions in the words of an engine. */
export function expressionsIn(words: Words): Readonly<Record<Name, string>> {
  const { and, or, not, equal, unequal, text, ways, day, written } = words;
  const is = (name: string, value: string): string => `${name} ${equal} ${text(value)}`;
  return {
    komt_in_aanmerking: [...conditions, `(certificaat ${or} overgangsregeling)`, ...exclusions.map(not)].join(
      ` ${and} `,
    ),
    contracttype: ways(
      [
        [`${is('soort', 'instelling')} ${and} omzet >= 500000`, text('onderhandeld')],
        [
          `omzet >= 100000 ${and} plaats ${unequal} ${text('thuis')} ${and} ${not('nieuwkomer')}`,
          text('plus'),
        ],
        ['omzet >= 25000', text('basis')],
      ],
      text('registratie'),
    ),
    verzoek_op_tijd: `${day('verzoek')} < ${written('2024-08-01')}`,
    declaratie_op_tijd: `${day('indiening')} <= ${day('jaar_na_opening')}`,
    ophoging_toelaatbaar: `verbruikt * 100 >= plafond * 70 ${and} ${day('indiening')} <= ${written('2025-10-31')}`,
  };
}

export const names: readonly Name[] = [
  'komt_in_aanmerking',
  'contracttype',
  'verzoek_op_tijd',
  'declaratie_op_tijd',
  'ophoging_toelaatbaar',
];

/** Each decision by a function of its own. */
export function decideBy(
  ask: Readonly<Record<Name, (input: Input) => unknown>>,
): (input: Input) => Decisions {
  return (input) => ({
    komt_in_aanmerking: ask.komt_in_aanmerking(input) as boolean,
    contracttype: ask.contracttype(input) as Decisions['contracttype'],
    verzoek_op_tijd: ask.verzoek_op_tijd(input) as boolean,
    declaratie_op_tijd: ask.declaratie_op_tijd(input) as boolean,
    ophoging_toelaatbaar: ask.ophoging_toelaatbaar(input) as boolean,
  });
}

export const mapped = <Value>(make: (name: Name) => Value): Readonly<Record<Name, Value>> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
