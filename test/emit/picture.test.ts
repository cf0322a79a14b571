/** The picture of a year: well formed, self-contained, legible, and with every milestone in it. */
import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/emit/timeline/milestones.ts';
import { timelineSvg } from '../../src/emit/timeline/picture.ts';
import { plain } from '../../src/emit/timeline/plain.ts';
import { milestoneTitle } from '../../src/emit/timeline/policy-timeline.ts';
import { widthOf, wrap } from '../../src/emit/timeline/text-width.ts';
import { policyNamed } from '../support/policies.ts';
import { all, expectLegible, readXml, textsIn, type Node } from './svg-reader.ts';
import { hostileProgram, program, realPolicies, steps } from './timeline-programs.ts';

describe.each(realPolicies)('%s', (id) => {
  test('shows every milestone legibly, with and without a reference date', async () => {
    const policy = await policyNamed(id);
    for (const options of [{}, { referenceDate: `${policy.year - 1}-09-01` }]) {
      const timeline = timelineOf(policy, options);
      const svg = readXml(timelineSvg(timeline));
      expectLegible(svg);
      const shown = textsIn(svg)
        .map(({ text }) => text)
        .join(' ');
      for (const milestone of timeline.milestones) expect(shown).toContain(plain(milestoneTitle(milestone)));
      expect(timelineSvg(timeline)).toBe(timelineSvg(timeline));
    }
  });
});

test('needs nothing from elsewhere, runs nothing, and can be read aloud', () => {
  const svg = readXml(timelineSvg(timelineOf(program())));
  const names = new Set(all(svg).map(({ name }) => name));
  for (const name of ['script', 'image', 'use', 'foreignObject', 'style', 'a'])
    expect(names).not.toContain(name);
  for (const { attributes } of all(svg))
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^on|href/);
      if (key !== 'xmlns') expect(value).not.toContain('http');
    }
  expect(svg.attributes['role']).toBe('img');
  const description = svg.children.find(({ name }) => name === 'desc')?.text;
  expect(description).toContain('1 apr – 30 jun 2024: a.s.r. en aanbieder: samen bespreken');
  expect(svg.children.find(({ name }) => name === 'title')?.text).toContain('Proef');
});

test('the order in which parties are named makes no other lane', () => {
  const text = `${steps}
stap afronden "afronden"
  door aanbieder, asr
  uiterlijk 1 december 2024
  volgens X-1-009
`;
  const shown = textsIn(readXml(timelineSvg(timelineOf(program(text))))).map((node) => node.text);
  expect(shown.join(' ').match(/a\.s\.r\. en aanbieder|aanbieder en a\.s\.r\./g)).toHaveLength(1);
});

test('who acts is a lane, who acts together a lane of its own', () => {
  const svg = readXml(timelineSvg(timelineOf(program())));
  const shown = textsIn(svg).map(({ text }) => text);
  expect(shown).toContain('a.s.r.');
  expect(shown.join(' ')).toContain('a.s.r. en aanbieder samen bespreken');
  expect(shown).toContain('aanbieder');
  expect(shown).toContain('niemand genoemd');
  expect(shown.filter((text) => text === 'Termijnen die van het geval afhangen')).toHaveLength(1);
});

/** Where the day of the deadline of signing stands. */
const pointOf = (svg: Node): number => {
  const row = all(svg).filter(
    ({ name, children }) => name === 'g' && children[0]?.text.startsWith('pad.tekenen') === true,
  );
  const points = row.flatMap(({ children }) => children.filter(({ name }) => name === 'polygon'));
  return Number((points[0]?.attributes['points'] ?? '').split(/[ ,]/)[0]);
};

test('days stand in their place, and the reference date is a line', () => {
  const early = pointOf(readXml(timelineSvg(timelineOf(program()), { year: 2024 })));
  const later = program(steps.replace('uiterlijk 1 november', 'uiterlijk 1 december'));
  const late = pointOf(readXml(timelineSvg(timelineOf(later), { year: 2024 })));
  const svg = readXml(timelineSvg(timelineOf(program(), { referenceDate: '2024-11-01' }), { year: 2024 }));
  const line = all(svg).filter(
    ({ name, attributes }) => name === 'line' && attributes['stroke'] === '#c3142d',
  );
  expect(line).toHaveLength(1);
  expect(Number(line[0]?.attributes['x1'])).toBeCloseTo(early, 1);
  const months = textsIn(svg).filter(({ text }) => text === 'nov' || text === 'dec');
  const [november = 0, december = 0] = months.map(({ attributes }) => Number(attributes['x']));
  expect((late - early) / (december - november)).toBeCloseTo(1, 1);
  expect(textsIn(svg).map(({ text }) => text)).toContain('1 november 2024');
});

test('the legend names what occurs, and remarks stand under the title', () => {
  const facts = {
    aanbieder: { actief: false },
    stappen: { 'pad.publiceren': '2024-04-02', 'pad.bespreken': 'notYet', 'pad.tekenen': 'notYet' },
  };
  const options = {
    facts,
    referenceDate: '2024-12-24',
    remarks: ['let op: dit is maar een proef', 'en nog meer '.repeat(40)],
  };
  const svg = readXml(timelineSvg(timelineOf(program(), options)));
  expectLegible(svg);
  const shown = textsIn(svg).map(({ text }) => text);
  expect(shown).toEqual(expect.arrayContaining(['peildatum', 'te laat', 'doorgestreept']));
  expect(shown.join(' ')).toContain('! let op: dit is maar een proef');
  const bare = textsIn(readXml(timelineSvg(timelineOf(program())))).map(({ text }) => text);
  for (const text of ['peildatum', 'te laat', 'doorgestreept']) expect(bare).not.toContain(text);
});

test('a reference date far away is named at the edge', () => {
  const svg = timelineSvg(timelineOf(program(), { referenceDate: '2035-01-01' }));
  expect(svg).toContain('1 januari 2035 →');
});

test('hostile texts stay texts, and what is too long is cut with the whole at hand', () => {
  const timeline = timelineOf(hostileProgram(), { referenceDate: '2024-06-01' });
  const xml = timelineSvg(timeline);
  expect(xml).not.toMatch(/<script/);
  expect(xml).not.toContain(']]>');
  const svg = readXml(xml);
  expectLegible(svg);
  expect(
    all(svg).some(({ name, text }) => name === 'title' && text.includes('<script>alert("1")</script>')),
  ).toBe(true);
});

test('a policy without steps, and a year without days, say so', () => {
  expect(timelineSvg(timelineOf(program('')))).toContain('dit beleid heeft geen stappen of termijnen');
  const far = timelineOf(program(), { year: 1990, onlyFor: 'asr' });
  expect(timelineSvg(far, { year: 1990 })).toContain('in 1990 valt geen dag van dit beleid');
});

test.each([
  ['0001-01-01', '9999-12-31'],
  ['2024-02-29', '2024-02-29'],
  ['1900-01-01', '2100-01-01'],
  ['2024-12-01', '2024-02-01'],
])('any days fit: %s to %s', (first, last) => {
  const base = program();
  const date = (day: string) => ({ kind: 'literal', value: { kind: 'date', date: day } }) as const;
  const stretched = {
    ...base,
    clauses: base.clauses.map((clause) =>
      clause.kind === 'step' ? { ...clause, isYearly: true, first: date(first), last: date(last) } : clause,
    ),
  };
  const svg = readXml(timelineSvg(timelineOf(stretched)));
  expect(svg.attributes['viewBox']).toBeDefined();
  expect(all(svg).length).toBeLessThan(20_000);
  expect(timelineSvg(timelineOf(stretched))).not.toContain('NaN');
});

test('wrapping keeps every word that fits, breaks what is too long, and cuts with a mark', () => {
  expect(wrap('een twee drie', 1000, 10, 1)).toEqual({ lines: ['een twee drie'], isCut: false });
  const { lines, isCut } = wrap('onafscheidelijkheidsbeginsel '.repeat(4).trim(), 60, 10, 3);
  expect(isCut).toBe(true);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/…$/);
  for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(60);
});
