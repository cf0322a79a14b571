/** What a formatted policy looks like. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/base/language.ts';
import { formatSource } from '../../src/format/index.ts';

async function formatted(body: string, language?: Language, width?: number): Promise<string> {
  const result = await formatSource(`taal nl\nbeleid x 2025\n${body}`, { language, width });
  if ('diagnostics' in result) throw new Error(JSON.stringify(result.diagnostics));
  const [, , ...rest] = result.text.split('\n\n');
  return rest.join('\n\n');
}

const lines = (...texts: readonly (string | readonly string[])[]): string => `${texts.flat().join('\n')}\n`;

test('the head of a file', async () => {
  const text = `taal nl beleid asr.ggz 2025 gebruikt asr.woordenlijst titel "Inkoopbeleid"
    registers GGZ-2025,GGZ-WEB-2025 geldt voor 1 januari 2025 tot en met 31 december 2025 gepubliceerd maart 2024`;
  expect(await formatSource(text)).toEqual({
    text: lines(
      'taal nl',
      '',
      'beleid asr.ggz 2025',
      '  titel        "Inkoopbeleid"',
      '  gepubliceerd maart 2024',
      '  geldt voor   vanaf 1 januari 2025 tot en met 31 december 2025',
      '  registers    GGZ-2025, GGZ-WEB-2025',
      '  gebruikt     asr.woordenlijst',
    ),
  });
});

describe('expressions', () => {
  const condition = (expression: string): string => `voorwaarde a\nvolgens GGZ-1\nvereist ${expression}\n`;

  test('break before en, which hangs left of what it joins', async () => {
    const text = await formatted(
      condition('een_eerste en (een_tweede of een_derde) en niet een_vierde'),
      'nl',
      36,
    );
    expect(text).toBe(
      lines(
        'voorwaarde a',
        '  volgens GGZ-1',
        '  vereist een_eerste',
        '       en (een_tweede of een_derde)',
        '       en niet een_vierde',
      ),
    );
  });

  test('break inside parentheses', async () => {
    const text = await formatted(condition('a en (een_tweede of een_derde en een_vierde)'), 'nl', 30);
    expect(text).toBe(
      lines(
        'voorwaarde a',
        '  volgens GGZ-1',
        '  vereist a',
        '       en (een_tweede',
        '        of een_derde',
        '             en een_vierde)',
      ),
    );
  });

  test.each([
    ['€ 1000 ≤ a', '€ 1.000 ten hoogste a', '€ 1,000 at most a'],
    ['a = € 100050,50', 'a = € 100.050,50', 'a = € 100,050.50'],
    ['a = € 5,00', 'a = € 5', 'a = € 5'],
    [
      'a > 9999 en b > 10000,5',
      'a meer dan 9999 en b meer dan 10.000,5',
      'a more than 9999 and b more than 10,000.5',
    ],
    ['a vanaf 1 SEPTEMBER 2024', 'a vanaf 1 september 2024', 'a from 1 September 2024'],
    ['a = 1 jaar, 2 maand en 1 dagen', 'a = 1 jaar, 2 maanden en 1 dag', 'a = 1 year, 2 months and 1 day'],
    ['a = derde kwartaal 2024', 'a = derde kwartaal 2024', 'a = third quarter 2024'],
    ['a voor b', 'a vóór b', 'a before b'],
    ['a+b*2'.replace('*', '×'), 'a + b × 2', 'a + b × 2'],
    ['((a))', '((a))', '((a))'],
    [
      'a afgerond 2 decimalen naar boven = 1',
      'a afgerond (2 decimalen, naar boven) = 1',
      'a rounded (2 decimals, upwards) = 1',
    ],
  ])('%s', async (written, dutch, english) => {
    expect(await formatted(condition(written))).toBe(
      lines('voorwaarde a', '  volgens GGZ-1', `  vereist ${dutch}`),
    );
    expect(await formatted(condition(written), 'en')).toBe(
      lines('condition a', '  cites    GGZ-1', `  requires ${english}`),
    );
  });
});

test('a table is aligned by what is seen, not by how it is stored', async () => {
  const text = await formatted(
    'beslistabel t : ja/nee\n|a|"漢字"+b||t|volgens\n| - |vanaf € 1000||ja|GGZ-1\n|één_, twee|-||niet bepaald "?"|-\n',
  );
  expect(text).toBe(
    lines(
      'beslistabel t : ja/nee',
      '  | a          | "漢字" + b    || t                | volgens',
      '  | -          | vanaf € 1.000 || ja               | GGZ-1',
      '  | één_, twee | -             || niet bepaald "?" | -',
    ),
  );
});

test('short steps of a timeline are lines of a table', async () => {
  const text = await formatted(`tijdpad t in 2024
    stap publicatie op 1 april door asr volgens GGZ-1
    stap bespreken door asr, zorgaanbieder volgens GGZ-2 gedurende tweede kwartaal
    stap los zonder dag mag
    einde tijdpad`);
  expect(text).toBe(
    lines(
      'tijdpad t in 2024',
      '  stap publicatie  door asr                 op 1 april                 volgens GGZ-1',
      '  stap bespreken   door asr, zorgaanbieder  gedurende tweede kwartaal  volgens GGZ-2',
      '  stap los                                  mag  zonder dag',
      'einde tijdpad',
    ),
  );
});

test('alternatives of a date are listed with their norms', async () => {
  const text = await formatted(`termijn indienen per declaratie
    uiterlijk vroegste van
    - declaratie.geopend + 1 jaar (lezing schrikkeldag) volgens GGZ-1
    - 30 april 2025 als jaar van declaratie.geopend = 2024 volgens GGZ-2
    door zorgaanbieder als gecontracteerd`);
  expect(text).toBe(
    lines(
      'termijn indienen per declaratie',
      '  door      zorgaanbieder',
      '  geldt als gecontracteerd',
      '  uiterlijk vroegste van',
      '    - declaratie.geopend + 1 jaar (lezing schrikkeldag)      volgens GGZ-1',
      '    - 30 april 2025  als jaar van declaratie.geopend = 2024  volgens GGZ-2',
    ),
  );
});

test('empty lines: one between declarations, none where the author lists short ones', async () => {
  const text = await formatted(
    'partij a\npartij b\n\n\n\npartij c\nvoorwaarde d volgens GGZ-1 vereist e\nvoorwaarde f volgens GGZ-1 vereist e',
  );
  expect(text).toBe(
    lines(
      ['partij a', 'partij b', '', 'partij c', ''],
      ['voorwaarde d', '  volgens GGZ-1', '  vereist e', ''],
      ['voorwaarde f', '  volgens GGZ-1', '  vereist e'],
    ),
  );
});

test('an accepted finding: what and which on one line, the reason below it', async () => {
  const source =
    'aanvaard zonder_waarde in soort.rij_2 vingerafdruk "0a1b2c3d4e5f" "dat regelt het contract" volgens GGZ-1, GGZ-2 // zo is het\n' +
    'aanvaard herhaald in "nog eens"\n vingerafdruk "1a1b2c3d4e5f"\n // voor de lezer\n "twee keer"';
  const rest = ['  // voor de lezer', '  "twee keer"'];
  expect(await formatted(source)).toBe(
    lines(
      'aanvaard zonder_waarde in soort.rij_2  vingerafdruk "0a1b2c3d4e5f"  // zo is het',
      '  "dat regelt het contract"',
      '  volgens GGZ-1, GGZ-2',
      '',
      'aanvaard herhaald in "nog eens"  vingerafdruk "1a1b2c3d4e5f"',
      rest,
    ),
  );
  expect(await formatted(source, 'en', 50)).toBe(
    lines(
      'accept no_value in soort.rij_2  // zo is het',
      '  fingerprint "0a1b2c3d4e5f"',
      '  "dat regelt het contract"',
      '  cites GGZ-1, GGZ-2',
      '',
      'accept repeated in "nog eens"',
      '  fingerprint "1a1b2c3d4e5f"',
      rest,
    ),
  );
});

test('comments stay with what they are about', async () => {
  const text = await formatted(`
// los

groep leeg_ // kop
// alleen dit
einde groep // slot
groep g
 voorwaarde a // naast a
// boven de bron
  volgens GGZ-1 // bron
  vereist b // b
  // boven c
  en c // c
    // onder a
 // voor het einde
einde groep
beslistabel t : ja/nee
  // boven de kop
  |a||t
  // boven de rij
  |1||ja // rij
  // onder de tabel

// einde`);
  expect(text).toBe(
    lines(
      ['// los', ''],
      ['groep leeg_  // kop', '  // alleen dit', 'einde groep  // slot', ''],
      ['groep g', '', '  voorwaarde a  // naast a', '    // boven de bron', '    volgens GGZ-1  // bron'],
      ['    vereist b  // b', '         // boven c', '         en c  // c', '    // onder a', ''],
      ['  // voor het einde', '', 'einde groep', ''],
      ['beslistabel t : ja/nee', '  // boven de kop', '  | a || t', '  // boven de rij'],
      ['  | 1 || ja  // rij', '  // onder de tabel', ''],
      '// einde',
    ),
  );
});
