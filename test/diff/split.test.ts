/** What was split or merged under other names, and days that hold unless something excepts them. */
import { expect, test } from 'vitest';
import { compare, diffOf } from '../../src/diff/diff.ts';
import { portfolioOf } from '../../src/diff/portfolio/of-comparison.ts';
import type { Diff } from '../../src/diff/report.ts';
import { tell } from '../../src/diff/tell/tell.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileText, head, programIn, world } from '../ir/compile-text.ts';

const edition = (text: string): Program => programIn(compileText(head + world + text));

const step = (name: string, guard: string): string => `
  stap ${name} "gecontracteerde zorg op de website zetten"
    door asr
    volgens X-1-001
    ${guard}
    uiterlijk 12 november
    via "website"
    gevolg niet genoemd`;

const one = edition(`tijdpad zorginkoop "inkoop" in 2024${step('publiceren', '')}\neinde tijdpad`);
const two = edition(`
tijdpad brief "brief" in 2024${step('publiceren', 'geldt als aanbieder.actief')}
einde tijdpad
tijdpad digitaal "digitaal" in 2024${step('publiceren', 'geldt als niet aanbieder.actief')}
einde tijdpad`);

const effects = ({ effects: found }: Diff): readonly string[] =>
  found
    .map(({ effect, older, newer }) => `${older?.path ?? '–'} → ${newer?.path ?? '–'}: ${effect}`)
    .toSorted();

test('a step that became one in each timeline is compared with each of them', () => {
  const found = diffOf({ program: one }, { program: two });
  expect(effects(found)).toEqual([
    'zorginkoop.publiceren → brief.publiceren: different',
    'zorginkoop.publiceren → digitaal.publiceren: different',
  ]);
  expect(found.timelines).toMatchObject([
    { older: { path: 'zorginkoop.publiceren' }, newer: { path: 'digitaal.publiceren' }, days: 0 },
    { older: { path: 'zorginkoop.publiceren' }, newer: { path: 'brief.publiceren' }, days: 0 },
  ]);
  const [, brief] = tell(found, 'nl').sections.flatMap(({ changed }) => changed);
  expect(brief?.changes.map(({ what, part, to }) => [what, part, to])).toEqual([
    ['gesplitst', null, 'digitaal.publiceren, brief.publiceren'],
    ['uitzondering', 'digitaal.publiceren: geldt als', 'niet aanbieder.actief'],
    ['uitzondering', 'brief.publiceren: geldt als', 'aanbieder.actief'],
  ]);
  expect(brief?.cases).toMatchObject([
    {
      older: 'tot en met 12 november 2024',
      newer: 'niet van toepassing',
      because: 'komt door brief.publiceren',
    },
  ]);
});

test('what is done of a step is one line, under both its paths', () => {
  const found = tell(diffOf({ program: one }, { program: two }), 'nl');
  const rows = found.sections.flatMap(({ changed }) =>
    changed.flatMap(({ cases }) => cases.map(({ facts }) => facts)),
  );
  for (const [at, name] of ['digitaal.publiceren', 'brief.publiceren'].entries())
    expect(rows[at]?.filter((row) => row.name.includes('publiceren'))).toMatchObject([
      {
        ...{ name: `${name}.gedaan`, olderName: 'zorginkoop.publiceren.gedaan' },
        ...{ older: 'nog niet', newer: 'nog niet' },
      },
    ]);
});

test('two that became one are each compared with it, and what makes the difference has its own name', () => {
  const found = diffOf({ program: two }, { program: one });
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
