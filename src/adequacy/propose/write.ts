/** Proposed examples as text, with what is expected left open for who reads the document. */
import { statusText } from '../../check/status-words.ts';
import type { Language } from '../../base/language.ts';
import type { Example, Program } from '../../ir/ir.ts';
import { exampleText, givenBeside, type Basis } from '../../notation/example.ts';
import type { Printing } from '../../notation/expression.ts';
import { word } from '../../notation/literal.ts';
import { indexOf } from '../../total/program-index.ts';
import { isOver } from './basis.ts';
import type { Proposal } from './propose.ts';

/** What stands where the expectation is to be filled in, until the text is laid out: something that can be parsed. */
const HOLE = 'gap';

/** The examples that the policy has not yet; laid out elsewhere, and then opened by `withHoles`. */
export function writtenExamples({ examples, basis }: Proposal, program: Program): string {
  const printing: Printing = { index: indexOf(program), language: program.language };
  const fresh = examples.filter(({ already }) => already === null);
  const texts = fresh.map(({ example, notes }) =>
    [
      ...notes.map((note) => `// ${note}\n`),
      exampleText(bare(example), basisOf(example, basis, printing), printing),
    ].join(''),
  );
  return [...(basis === null ? [] : [basisText(basis, printing)]), ...texts].join('\n');
}

const bare = (example: Example): Example => ({
  ...example,
  expected: example.expected.map((one) => ({ ...one, expected: { kind: 'status', status: HOLE } })),
});

const basisOf = (example: Example, basis: Basis | null, printing: Printing): Basis | null =>
  basis !== null && isOver(basis, example, printing) ? basis : null;

/** An example without its first line and without what is expected is what a `geval` says. */
function basisText(basis: Basis, printing: Printing): string {
  const { facts, name } = basis;
  const given = givenBeside({ facts }, null, printing);
  if (given.length === 0) return '';
  const example: Example = {
    title: '',
    origin: { file: '', line: 0 },
    referenceDate: null,
    facts,
    expected: [],
  };
  const [, ...lines] = exampleText(example, null, printing).split('\n');
  return [`${word('case', printing.language)} ${name}`, ...lines].join('\n');
}

/** `verwacht contracttype = ?` where the layout has something that can be parsed. */
export function withHoles(text: string, language: Language): string {
  const [expects, hole] = [word('expects', language), statusText(HOLE, language)];
  return text.replace(new RegExp(`^(\\s*${expects}\\s.*? = )${hole}(?=\\s|$)`, 'gm'), '$1?');
}
