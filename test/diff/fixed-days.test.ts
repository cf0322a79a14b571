/** Which printed days stay where they are, which move on with the contract year, and what is told where that is not sure. */
import { expect, test } from 'vitest';
import { align } from '../../src/diff/align/align.ts';
import { diffOf } from '../../src/diff/diff.ts';
import { diffMarkdown } from '../../src/diff/page/markdown.ts';
import { diffHtml } from '../../src/diff/page/html.ts';
import { meaningOf } from '../../src/diff/effect/meaning.ts';
import { isChanged } from '../../src/diff/tell/summary.ts';
import type { Diff, Effect } from '../../src/diff/report.ts';
import type { Program } from '../../src/ir/ir.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { policyNamed } from '../support/policies.ts';
import { compileText, head, programIn, world } from '../ir/compile-text.ts';

/** The head of the next year has its days at the same place in the cycle. */
const edition = (text: string, year = 2025): Program => {
  const own = head.replace(/\b(202[3-6])\b/g, (one) => String(Number(one) + year - 2025));
  return programIn(compileText(own + world + text));
};

const between = (older: string, newer: string): Diff =>
  diffOf({ program: edition(older) }, { program: edition(newer, 2026) });

const effectOn = ({ effects }: Diff, name: string): Effect | undefined =>
  effects.find(({ newer }) => newer?.path === name);

const requires = (test: string, name = 'vroeg'): string =>
  `voorwaarde ${name} "vroeg genoeg" volgens X-1-001\n  vereist ${test}\n`;

const since = 'aanbieder.sinds vanaf 1 januari 2021';
const reading = `
lezing sinds_2021 : datum "vanaf welke dag" volgens X-1-002
  gekozen      eerste_dag 1 januari 2021 "een jaar begint op zijn eerste dag"
  ook mogelijk ergens niet bepaald "de dag staat er niet" "elke dag kan het zijn"
`;

test('a day that both print with the same year is the same day, by a reading or a figure as well', () => {
  for (const [own, test] of [
    ['', since],
    [reading, 'aanbieder.sinds vanaf sinds_2021'],
    ['parameter grens : datum = 1 januari 2021 volgens X-1-002\n', 'aanbieder.sinds vanaf grens'],
  ] as const) {
    const found = between(own + requires(test), own + requires(test));
    expect(effectOn(found, 'vroeg')).toMatchObject({ effect: 'equivalent', otherwise: null });
    expect(found.alignment).toMatchObject({ fixed: ['aanbieder.sinds'], unsure: [] });
    expect(found.clauses).toEqual([]);
  }
});

test('a day of the cycle is the same day a year later', () => {
  const found = between(requires(since.replace('2021', '2024')), requires(since.replace('2021', '2025')));
  expect(effectOn(found, 'vroeg')).toMatchObject({ effect: 'equivalent', otherwise: null });
  expect(found.alignment).toMatchObject({ fixed: [], unsure: [] });
});

test('what is compared with the cycle too, or is more than compared, moves on with it', () => {
  for (const more of [
    requires('aanbieder.sinds vóór peildatum', 'ooit'),
    'beslissing begin : datum "begin" volgens X-1-003\n  - aanbieder.sinds als aanbieder.sinds aanwezig\n',
  ]) {
    const found = between(requires(since) + more, requires(since) + more);
    expect(effectOn(found, 'vroeg')?.effect).toBe('looser');
    expect(found.alignment).toMatchObject({ fixed: [], unsure: [] });
  }
});

test('a reading that two facts are compared with is no day of one of them', () => {
  const text = `${reading}${requires('aanbieder.sinds vanaf sinds_2021')}${requires('aanbieder.melding vanaf sinds_2021', 'later')}`;
  expect(between(text, text).alignment.fixed).toEqual([]);
});

/** One day stays, one moves on: either explains one of both. */
const mixed = (year: number): string =>
  requires(
    `(aanbieder.actief en ${since}) of (niet aanbieder.actief en aanbieder.sinds vanaf 1 juni ${year})`,
  );

test('where a day could be read both ways, what it comes to either way is told, with a case', () => {
  const found = between(mixed(2024), mixed(2025));
  expect(found.alignment).toMatchObject({ fixed: [], unsure: ['aanbieder.sinds'] });
  expect(effectOn(found, 'vroeg')).toMatchObject({
    effect: 'looser',
    otherwise: {
      ...{ effect: 'stricter', fixed: ['aanbieder.sinds'], moved: [] },
      witnesses: [{ direction: 'stricter' }],
    },
  });
  const [other] = effectOn(found, 'vroeg')?.otherwise?.witnesses ?? [];
  // The same day in both, as it is not moved.
  expect(other?.older.facts).toEqual(other?.newer.facts);
  const dutch = diffMarkdown(found, { language: 'nl', isAll: true });
  expect(dutch).toContain('als de dagen van aanbieder.sinds vast staan: strenger');
  expect(dutch).toContain('strenger, als de dagen anders worden gelezen');
  expect(dutch).toContain('Bij 1 onderdeel hangt het ervan af of gedrukte dagen vast staan');
  const english = diffHtml(found, { language: 'en', isAll: true });
  expect(english).toContain('if the days of aanbieder.sinds stay as printed: stricter');
});

test('the same one way and not the other is no proof that nothing changed', () => {
  const older = requires('aanbieder.sinds vanaf 1 januari 2025');
  const newer = requires('aanbieder.sinds vanaf 1 januari 2026');
  const more = requires('aanbieder.sinds vanaf 1 januari 2025', 'daarnaast');
  const found = between(older, newer + more);
  expect(effectOn(found, 'vroeg')).toMatchObject({
    effect: 'equivalent',
    otherwise: { effect: 'stricter', fixed: ['aanbieder.sinds'] },
  });
  const only: Diff = {
    ...found,
    clauses: [],
    effects: [effectOn(found, 'vroeg')].flatMap((one) => one ?? []),
  };
  expect(isChanged(only)).toBe(true);
  expect(diffMarkdown(only, { language: 'nl', isAll: false })).toContain(
    'als de dagen van aanbieder.sinds vast staan: strenger',
  );
});

test('since 2023 is the same day in the nursing policies of 2023 and of 2024', async () => {
  const [older, newer] = [
    await policyNamed('asr.wijkverpleging@2023'),
    await policyNamed('asr.wijkverpleging@2024'),
  ];
  const aligned = align(older, newer);
  expect(aligned.alignment).toMatchObject({
    fixed: ['declaratie.datum_prestatie', 'indicatoren_aanleveren'],
    unsure: [],
  });
  const { reached } = meaningOf(indexOf(aligned.older), indexOf(aligned.newer));
  expect(reached.has('toestemming_voor_helpenden')).toBe(true);
  expect(reached.has('fysiek_waar_telezorg_kan')).toBe(false);
});
