/** Functions of a generated module: each takes of a case what its body names, and nothing else. */
import type { Program } from '../../ir/ir.ts';

export interface MadeFunction {
  readonly text: string;
  /** How it is called; `null` record: for the whole case. */
  readonly call: (record: string | null) => string;
  /** How it is called from a function that was given the same names. */
  readonly inside: string;
  /** Whether it may ask for the case as a whole. */
  readonly asksCase: boolean;
}

export function madeFunction(name: string, body: string, program: Program): MadeFunction {
  const names = parametersIn(body, program);
  return {
    text: `function ${name}(${names.join(', ')}) {\n${indented(body)}\n}`,
    call: (record) => `${name}(${names.map((one) => given(one, record)).join(', ')})`,
    inside: `${name}(${names.join(', ')})`,
    asksCase: names.includes('y'),
  };
}

const namesIn = ({ subjects }: Program): readonly string[] => [
  'f',
  'p',
  'o',
  'g',
  ...subjects.map((_, place) => `s${place}`),
  // The case of a record, and what holds the whole case once it is made.
  'x',
  'y',
];

const parametersIn = (body: string, program: Program): readonly string[] =>
  namesIn(program).filter((name) =>
    new RegExp(`(?<![\\w.$'"])${name}(?![\\w$'":])`).test(withoutTexts(body)),
  );

/** Words inside texts are no names. */
const withoutTexts = (body: string): string => body.replace(/"(?:[^"\\]|\\.)*"/g, '""');

const given = (name: string, record: string | null): string => {
  if (record === null) return name;
  if (name === 'x') return record;
  return name.startsWith('s') ? `${record}.s[${name.slice(1)}]` : name;
};

export const indented = (body: string): string =>
  body
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
