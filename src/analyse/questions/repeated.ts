/** An example that gives what another gives, and expects nothing that the other does not. */
import { canonicalJson } from '../../ir/canonical.ts';
import type { Example } from '../../ir/ir.ts';
import type { About } from '../finding.ts';
import type { Question } from '../question.ts';

export const repeats: Question = function* ({ index }) {
  const byGiven = new Map<string, Example[]>();
  for (const example of index.program.examples) {
    const key = canonicalJson([example.facts, example.referenceDate]);
    const same = byGiven.get(key) ?? [];
    byGiven.set(key, same);
    const first = same.find((other) => isPartOf(example, other));
    same.push(example);
    if (first === undefined) continue;
    yield {
      about: aboutExample(example),
      others: [aboutExample(first)],
      detail: { kind: 'repeated', of: first.title },
      shown: { by: 'text' },
      written: null,
    };
  }
};

const aboutExample = ({ title, origin }: Example): About => ({
  kind: 'example',
  path: title,
  cites: [],
  origin,
});

function isPartOf(example: Example, other: Example): boolean {
  const known = new Set(expectationsOf(other));
  return expectationsOf(example).every((expectation) => known.has(expectation));
}

const expectationsOf = ({ expected }: Example): readonly string[] =>
  expected.map(({ line: _line, ...rest }) => canonicalJson(rest));
