/** What was split or merged under other names, and days that hold unless something excepts them. */
import { expect, test } from 'vitest';
import { compare, diffOf } from '../../src/diff/diff.ts';
import { portfolioOf } from '../../src/diff/portfolio/of-comparison.ts';
import type { Diff } from '../../src/diff/report.ts';
import { tell } from '../../src/diff/tell/tell.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileText, head, programIn, world } from '../ir/compile-text.ts';

const edition = (text: string): Program => programIn(compileText(head + world + text));

const step = (name: string, guard: string, last = '12 november'): string => `
  stap ${name} "gecontracteerde zorg op de website zetten"
    door asr
    volgens X-1-001
    ${guard}
    uiterlijk ${last}
    via "website"
    gevolg niet genoemd`;

const one = edition(`tijdpad zorginkoop "inkoop" in 2024${step('publiceren', '')}\neinde tijdpad`);
const inTwo = (digital: string): Program =>
  edition(`
tijdpad brief "brief" in 2024${step('publiceren', 'geldt als aanbieder.actief')}
einde tijdpad
tijdpad digitaal "digitaal" in 2024${digital}
einde tijdpad`);
const [guard, narrow] = ['geldt als niet aanbieder.actief', 'geldt als aanbieder.aandeel ten minste 10%'];
const same = inTwo(step('publiceren', guard));
const later = inTwo(step('publiceren', guard, '20 november'));
const narrower = inTwo(step('publiceren', narrow));

const effects = ({ effects: found }: Diff): readonly string[] =>
  found
    .map(({ effect, older, newer }) => `${older?.path ?? '–'} → ${newer?.path ?? '–'}: ${effect}`)
    .toSorted();

test('a step that became one in each timeline is compared with each of them', () => {
  const found = diffOf({ program: one }, { program: same });
  expect(found.timelines).toMatchObject([
    { older: { path: 'zorginkoop.publiceren' }, newer: { path: 'digitaal.publiceren' }, days: 0 },
    { older: { path: 'zorginkoop.publiceren' }, newer: { path: 'brief.publiceren' }, days: 0 },
  ]);
  const [changed] = tell(diffOf({ program: one }, { program: later }), 'nl').sections.flatMap(
    (section) => section.changed,
  );
  expect(changed?.changes.map(({ what, part, to }) => [what, part, to])).toEqual([
    ['gesplitst', null, 'brief.publiceren, digitaal.publiceren'],
    ['uitzondering', 'brief.publiceren: geldt als', 'aanbieder.actief'],
    ['laatste dag', 'digitaal.publiceren', '20 november 2024'],
    ['uitzondering', 'digitaal.publiceren: geldt als', 'niet aanbieder.actief'],
  ]);
});

test('where one part does not apply and the other does, the other is what became of it', () => {
  expect(effects(diffOf({ program: one }, { program: same }))).toEqual([
    'zorginkoop.publiceren → brief.publiceren: equivalent',
    'zorginkoop.publiceren → digitaal.publiceren: equivalent',
  ]);
  expect(effects(diffOf({ program: same }, { program: one }))).toEqual([
    'brief.publiceren → zorginkoop.publiceren: equivalent',
    'digitaal.publiceren → zorginkoop.publiceren: equivalent',
  ]);
  expect(effects(diffOf({ program: one }, { program: later }))).toEqual([
    'zorginkoop.publiceren → brief.publiceren: equivalent',
    'zorginkoop.publiceren → digitaal.publiceren: looser',
  ]);
});

test('where no part applies, that is told of each, of a case in which none does', () => {
  const found = diffOf({ program: one }, { program: narrower });
  expect(effects(found)).toEqual([
    'zorginkoop.publiceren → brief.publiceren: different',
    'zorginkoop.publiceren → digitaal.publiceren: different',
  ]);
  for (const { witnesses } of found.effects)
    expect(witnesses).toMatchObject([
      { newer: { status: 'notApplicable', facts: { aanbieder: { actief: false, aandeel: 0 } } } },
    ]);
});

test('what is done of a step is one line, under both its paths', () => {
  const found = tell(diffOf({ program: one }, { program: narrower }), 'nl');
  const rows = found.sections.flatMap(({ changed }) =>
    changed.flatMap(({ cases }) => cases.map(({ facts }) => facts)),
  );
  for (const [at, name] of ['brief.publiceren', 'digitaal.publiceren'].entries())
    expect(rows[at]?.filter((row) => row.name.includes('publiceren'))).toMatchObject([
      {
        ...{ name: `${name}.gedaan`, olderName: 'zorginkoop.publiceren.gedaan' },
        ...{ older: 'nog niet', newer: 'nog niet' },
      },
    ]);
});

test('two that became one are each compared with it, and what makes the difference has its own name', () => {
  const found = diffOf({ program: narrower }, { program: one });
  expect(effects(found)).toEqual([
    'brief.publiceren → zorginkoop.publiceren: different',
    'digitaal.publiceren → zorginkoop.publiceren: different',
  ]);
  expect(found.effects.flatMap(({ witnesses }) => witnesses.map(({ because }) => because))).toEqual([
    { kind: 'alone', clauses: ['zorginkoop.publiceren'] },
    { kind: 'alone', clauses: ['zorginkoop.publiceren'] },
  ]);
  expect(found.effects[1]?.witnesses[0]?.newer.facts).toMatchObject({
    stappen: { 'zorginkoop.publiceren': 'notYet' },
  });
});

test('a decision that was merged stands once in a portfolio', () => {
  const decision = (name: string, label: string): string =>
    `beslissing ${name} : ja/nee "${label}" volgens X-1-001\n  = aanbieder.totaal ten minste € 50.000 en aanbieder.aandeel ten minste 10% en aanbieder.actief\n`;
  const older = edition(
    decision('genoeg_omzet_zorg', 'genoeg omzet uit zorg') +
      decision('genoeg_omzet_hulp', 'genoeg omzet uit hulp'),
  );
  const newer = edition(decision('genoeg_omzet', 'genoeg omzet'));
  const compared = compare({ program: older }, { program: newer });
  expect(effects(compared.diff)).toEqual([
    'genoeg_omzet_hulp → genoeg_omzet: equivalent',
    'genoeg_omzet_zorg → genoeg_omzet: equivalent',
  ]);
  expect(portfolioOf(compared).pairs).toHaveLength(1);
});

test('a day that an exception may lift is the day that it is, in either language', () => {
  const term = (more: string): Program =>
    edition(
      `termijn verzoek "om een overeenkomst vragen" volgens X-1-001\n  door aanbieder\n  uiterlijk 31 juli 2024\n  gevolg niet genoemd\n${more}`,
    );
  const excepted = term(
    'uitzondering praktijken op verzoek "praktijken" volgens X-1-002\n  als aanbieder.actief\n  niet bepaald "dat staat er niet"\n',
  );
  const found = diffOf({ program: term('') }, { program: excepted });
  expect(found.timelines).toMatchObject([{ days: 0, newer: { last: '2024-07-31', isProvisional: true } }]);
  expect(tell(found, 'nl').timeline).toMatchObject([
    { newer: 'tot en met 31 juli 2024, tenzij een uitzondering geldt', word: 'zelfde dag' },
  ]);
  expect(tell(found, 'en').timeline).toMatchObject([
    { older: 'until 31 July 2024', newer: 'until 31 July 2024, unless an exception applies' },
  ]);
});
