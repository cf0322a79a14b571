/** What examples show: each kind of thing both ways, bounds at their nearest values, and nothing of what is open. */
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/adequacy/seen/coverage.ts';
import { programOf } from '../ir/compile-text.ts';

/** What is not shown, one line an item: kind, name, part, text, side. */
const missing = (fragment: string): readonly string[] =>
  coverageOf(programOf(fragment)).uncovered.map(({ item, side }) =>
    [
      item.kind,
      item.place.owner.name,
      ...(item.place.part === null ? [] : [item.place.part.name]),
      ...(item.text === null ? [] : [item.text]),
      side === 'upper' || side === 'lower' ? `${side} ${item.values?.[side] ?? ''}`.trim() : side,
    ].join(' · '),
  );

const example = (given: string, expected: string): string =>
  `voorbeeld "${given}" gegeven ${given} verwacht ${expected}\n`;

describe('a requirement', () => {
  const policy = 'voorwaarde actief volgens X-1-001 vereist aanbieder.actief\n';
  const met = example('aanbieder.actief = ja', 'actief = is voldaan');
  const notMet = example('aanbieder.actief = nee', 'actief = niet voldaan');

  test('is seen met and not met', () => {
    expect(missing(policy)).toEqual(['requirement · actief · yes', 'requirement · actief · no']);
    expect(missing(policy + met)).toEqual(['requirement · actief · no']);
    expect(missing(policy + met + notMet)).toEqual([]);
  });

  test('what is left open shows nothing', () => {
    const open = 'voorbeeld "open" verwacht actief = open gelaten\n';
    expect(missing(policy + open)).toHaveLength(2);
  });
});

describe('a bound is seen at the nearest values on both sides', () => {
  const bound = (test: string): string => `voorwaarde grens volgens X-1-001 vereist ${test}\n`;
  const shown = (comparison: string, ...given: readonly string[]): readonly string[] =>
    missing(bound(comparison) + given.map((one) => example(one, 'grens = open gelaten')).join('')).filter(
      (line) => line.startsWith('bound'),
    );
  const line = (text: string, side: string): string => `bound · grens · ${text} · ${side}`;

  test.each([
    ['aanbieder.totaal ten minste € 100', 'aanbieder.totaal', '€ 100', '€ 99,99'],
    ['aanbieder.totaal meer dan € 100', 'aanbieder.totaal', '€ 100,01', '€ 100'],
    ['aanbieder.totaal minder dan € 100', 'aanbieder.totaal', '€ 100', '€ 99,99'],
    ['aanbieder.totaal ten hoogste € 100', 'aanbieder.totaal', '€ 100,01', '€ 100'],
    ['declaraties ten minste 2', 'declaraties', '2', '1'],
    ['landelijk.sluitdag uiterlijk 1 mei 2024', 'landelijk.sluitdag', '2 mei 2024', '1 mei 2024'],
    ['landelijk.sluitdag vóór 1 mei 2024', 'landelijk.sluitdag', '1 mei 2024', '30 april 2024'],
    ['landelijk.sluitdag na mei 2024', 'landelijk.sluitdag', '1 juni 2024', '31 mei 2024'],
    ['landelijk.niveau ten minste midden', 'landelijk.niveau', 'midden', 'laag'],
  ])('%s', (comparison, fact, upper, lower) => {
    const facts = `gegeven landelijk.sluitdag : datum\ngegeven landelijk.niveau : Niveau\ngegeven landelijk.declaraties : geheel getal\n`;
    const written = comparison.replace('declaraties', 'landelijk.declaraties');
    const path = fact.replace('declaraties', 'landelijk.declaraties');
    const run = (...values: readonly string[]): readonly string[] =>
      missing(
        facts +
          bound(written) +
          values
            .map((value) => `voorbeeld "${value}" gegeven ${path} = ${value} verwacht grens = open gelaten\n`)
            .join(''),
      ).filter((one) => one.startsWith('bound'));
    expect(run()).toEqual([line(written, `upper ${upper}`), line(written, `lower ${lower}`)]);
    expect(run(upper)).toEqual([line(written, `lower ${lower}`)]);
    expect(run(upper, lower)).toEqual([]);
  });

  test('further away is not near', () => {
    expect(shown('aanbieder.totaal ten minste € 100', 'aanbieder.totaal = € 100,01')).toHaveLength(2);
    expect(shown('aanbieder.totaal ten minste € 100', 'aanbieder.totaal = € 99,98')).toHaveLength(2);
  });

  test('a range has two bounds', () => {
    const during = 'aanbieder.melding gedurende mei 2024';
    expect(shown(during)).toEqual([
      line(during, 'upper 1 mei 2024'),
      line(during, 'lower 30 april 2024'),
      line(during, 'upper 1 juni 2024'),
      line(during, 'lower 31 mei 2024'),
    ]);
    expect(shown(during, 'aanbieder.melding = 1 mei 2024', 'aanbieder.melding = 1 juni 2024')).toEqual([
      line(during, 'lower 30 april 2024'),
      line(during, 'lower 31 mei 2024'),
    ]);
  });

  test('where the type has no smallest step either side will do', () => {
    expect(shown('aanbieder.aandeel ten minste 50%')).toEqual([
      line('aanbieder.aandeel ten minste 50%', 'yes'),
      line('aanbieder.aandeel ten minste 50%', 'no'),
    ]);
    expect(
      shown('aanbieder.aandeel ten minste 50%', 'aanbieder.aandeel = 90%', 'aanbieder.aandeel = 0%'),
    ).toEqual([]);
  });

  test('a bound on what is computed is seen where the case lies on it', () => {
    const computed = 'aanbieder.omzet in 2024 meer dan 2 × aanbieder.totaal';
    expect(shown(computed, 'aanbieder.omzet in 2024 = € 20, aanbieder.totaal = € 10')).toEqual([
      line(computed, 'upper'),
    ]);
  });
});

test('rules, what comes after the first row that holds, and a rule for the rest', () => {
  const policy = `
beslistabel klasse : Soort
  bij overlap eerste rij
  | aanbieder.totaal     || klasse     | volgens
  | ten minste € 100     || instelling | X-1-001
  | ten minste € 50      || praktijk   | X-1-002
  | anders               || kliniek    | X-1-003
`;
  const at = (euro: string, klasse: string): string =>
    example(`aanbieder.totaal = € ${euro}`, `klasse = ${klasse}`);
  const rules = (text: string): readonly string[] =>
    missing(policy + text).filter((line) => line.startsWith('rule'));
  expect(rules('')).toHaveLength(6);
  expect(rules(at('200', 'instelling'))).toEqual([
    'rule · klasse · rij_1 · no',
    'rule · klasse · rij_2 · yes',
    'rule · klasse · rij_3 · yes',
  ]);
  expect(rules(at('200', 'instelling') + at('50', 'praktijk') + at('0', 'kliniek'))).toEqual([]);
});

test('exceptions, also those of a group, which are one thing; conditions inside both ways', () => {
  const policy = `
groep eisen volgens X-1-001
  geldt als aanbieder.soort = instelling of aanbieder.soort = kliniek
  voorwaarde een_ volgens X-1-002 vereist aanbieder.actief
  voorwaarde twee volgens X-1-003 vereist aanbieder.totaal ten minste € 1
    tenzij aanbieder.actief en landelijk.akkoord volgens X-1-004
einde groep
`;
  const lines = missing(policy);
  expect(lines.filter((line) => line.startsWith('exception'))).toEqual([
    'exception · eisen · eisen.geldt_als · yes',
    'exception · eisen · eisen.geldt_als · no',
    'exception · eisen.twee · eisen.twee.tenzij · yes',
    'exception · eisen.twee · eisen.twee.tenzij · no',
  ]);
  expect(lines.filter((line) => line.startsWith('condition'))).toEqual(
    [
      'eisen · eisen.geldt_als · aanbieder.soort = instelling',
      'eisen · eisen.geldt_als · aanbieder.soort = kliniek',
      'eisen.twee · eisen.twee.tenzij · aanbieder.actief',
      'eisen.twee · eisen.twee.tenzij · landelijk.akkoord',
    ].flatMap((text) => [`condition · ${text} · yes`, `condition · ${text} · no`]),
  );
  const seen = example('aanbieder.soort = praktijk', 'eisen = niet van toepassing');
  expect(missing(policy + seen).filter((line) => line.includes('geldt_als'))).toEqual([
    'exception · eisen · eisen.geldt_als · no',
    'condition · eisen · eisen.geldt_als · aanbieder.soort = instelling · yes',
    'condition · eisen · eisen.geldt_als · aanbieder.soort = kliniek · yes',
  ]);
});

test('days of steps, and alternatives of a reading as far as what is expected meets them', () => {
  const policy = `
lezing grens : bedrag volgens X-1-005
  gekozen hoog € 100 "zoals gedrukt"
  ook mogelijk laag € 50 "zoals bedoeld"
stap aanbod door asr vanaf 1 maart 2024 uiterlijk 1 april 2024 volgens X-1-006
voorwaarde groot volgens X-1-007 vereist aanbieder.totaal ten minste grens
`;
  const lines = (more: string): readonly string[] =>
    missing(policy + more).filter((line) => /^(?:window|alternative)/.test(line));
  expect(lines('')).toEqual([
    'window · aanbod · first · seen',
    'window · aanbod · last · seen',
    'alternative · grens · hoog · seen',
    'alternative · grens · laag · seen',
  ]);
  const day = 'voorbeeld "dag" verwacht aanbod.laatste_dag = 1 april 2024\n';
  expect(lines(day)).toEqual(['alternative · grens · hoog · seen', 'alternative · grens · laag · seen']);
  const low =
    'voorbeeld "laag" gegeven aanbieder.totaal = € 50 verwacht groot = is voldaan bij lezing grens = laag\n';
  expect(lines(day + low)).toEqual(['alternative · grens · hoog · seen']);
});

describe('what no case can show', () => {
  const never = (fragment: string): readonly string[] =>
    coverageOf(programOf(fragment)).unreachable.map(
      ({ item, side }) => `${item.kind} · ${item.place.owner.name} · ${item.text ?? ''} · ${side}`,
    );
  const facts = 'gegeven landelijk.sluitdag : datum kan ontbreken\n';
  const guarded = (guard: string): string =>
    `beslissing sluit : ja/nee volgens X-1-001 geldt als ${guard}\n  - ja als landelijk.sluitdag aanwezig en aanbieder.actief\n  - nee als landelijk.sluitdag aanwezig en niet aanbieder.actief\n`;

  test('a condition that repeats the guard of its clause cannot come out otherwise', () => {
    expect(never(facts + guarded('landelijk.sluitdag aanwezig'))).toEqual([
      'condition · sluit · landelijk.sluitdag aanwezig · no',
      'condition · sluit · landelijk.sluitdag aanwezig · no',
    ]);
  });

  test('one that does not repeat it can', () => {
    expect(never(facts + guarded('aanbieder.totaal vanaf € 100'))).toEqual([]);
  });

  test('it does not count, and is told apart', () => {
    const { total, uncovered } = coverageOf(programOf(facts + guarded('landelijk.sluitdag aanwezig')));
    expect(total.unreachable).toBe(2);
    expect(total.total).toBe(uncovered.length + total.seen);
  });
});

test('a judgement of which an example speaks shows when there is something to judge', () => {
  const policy =
    'oordeel goed door iemand volgens X-1-001 geldt als aanbieder.actief en aanbieder.totaal vanaf € 100\npartij iemand\n';
  const seen = (given: string): number =>
    coverageOf(programOf(`${policy}voorbeeld "een" gegeven ${given} verwacht goed = niet van toepassing\n`))
      .total.seen;
  expect(seen('aanbieder.actief = nee, aanbieder.totaal = € 99,99')).toBe(2);
});
