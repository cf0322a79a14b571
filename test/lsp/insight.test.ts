/** What a text comes to: values behind names, results above declarations, how a phrase goes on, what reads what. */
import { expect, test } from 'vitest';
import { runJob, type Job, type JobResult } from '../../src/lsp/background/job.ts';
import { calleesOf, callersOf, callPlaceAt } from '../../src/lsp/features/calls.ts';
import { hintsIn } from '../../src/lsp/features/inlay.ts';
import { examplesIn, lensesOf, resultText } from '../../src/lsp/features/lenses.ts';
import { signatures, signaturesAt } from '../../src/lsp/features/signatures.ts';
import { compileInputOf } from '../../src/lsp/open/compile-input.ts';
import { opened, type Opened } from './support/marked.ts';
import { head, small, words } from './support/small.ts';

const policy = (body: string, more: Readonly<Record<string, string>> = {}): Opened =>
  opened({ ...small, ...more, 'proef/2025.pol': `${head}\n${body}` });

// ------------------------------------------------------------------------------------------------ hints

/** The text with its hints in it. */
function hinted(body: string): string {
  const { file, view, workspace } = policy(body);
  const hints = hintsIn(file, { view, store: workspace.store }, 0, file.text.length);
  return hints
    .toReversed()
    .reduce((text, { at, text: hint }) => `${text.slice(0, at)}«${hint}»${text.slice(at)}`, file.text)
    .slice(head.length + 1);
}

test('behind a value of a reading stands what is taken, and what another reading gives', () => {
  const body = `lezing grens : (hoog : bedrag, laag : bedrag)
  volgens PROEF-001
  gekozen      letterlijk (hoog = € 150, laag = € 50) "zoals gedrukt"
  ook mogelijk bedoeld    (hoog = € 50, laag = € 50) "met *sterretjes*"
lezing jaar_van : bedrag
  volgens PROEF-002
  gekozen      a € 1 "a"
  ook mogelijk b niet bepaald "dat staat er niet, en ook elders staat daar niets over" "b"
parameter vast : bedrag = € 7 volgens PROEF-001
parameter jaarlijks : bedrag
  = € 7 vanaf 1 januari 2024 tot en met 31 december 2024 volgens PROEF-001
  = € 8 vanaf 1 januari 2025 volgens PROEF-001
beslissing b : ja/nee
  volgens PROEF-003
  = aanbieder.omzet in 2024 vanaf grens.hoog + grens.laag + jaar_van + vast + jaarlijks
    of onder lezing grens = bedoeld
`;
  expect(hinted(body).split('\n').slice(-3)).toEqual([
    '  = aanbieder.omzet in 2024 vanaf grens.hoog« = € 150 (bedoeld: € 50)» + grens.laag« = € 50» + jaar_van« = € 1 (b: niet bepaald "dat staat er niet, en ook…)» + vast« = € 7» + jaarlijks',
    '    of onder lezing grens = bedoeld',
    '',
  ]);
});

test('only what is asked for is hinted, and the reasons of the readings are no Markdown', () => {
  const { file, view, workspace } = policy(`lezing g : bedrag
  volgens PROEF-001
  gekozen      a € 1 "met *ster* en <script>"
  ook mogelijk b € 2 "b"
berekening x : bedrag
  = g
berekening y : bedrag
  = g
`);
  const asked = { view, store: workspace.store };
  const at = file.text.indexOf('berekening y');
  expect(hintsIn(file, asked, at, file.text.length)).toHaveLength(1);
  const [{ tooltip } = { tooltip: '' }] = hintsIn(file, asked, 0, at);
  expect(tooltip).toContain('\\*ster\\*');
  expect(tooltip).not.toContain('<script>');
});

// ------------------------------------------------------------------------------------------- signatures

function signature(expression: string, language: 'nl' | 'en' = 'nl'): string | null {
  const text =
    language === 'nl' ? `beslissing b : ja/nee\n  = ${expression}` : `decision b : yes/no\n  = ${expression}`;
  const source =
    language === 'nl' ? policy(text) : opened({ 'a.pol': `language en\n\npolicy trial 2025\n\n${text}` });
  const [first] = signaturesAt(source.file, source.offset);
  if (first === undefined) return null;
  const [start, end] = first.parts[first.active] ?? [0, 0];
  return `${first.label.slice(0, start)}[[${first.label.slice(start, end)}]]${first.label.slice(end)}`;
}

test.each([
  ['som van <|>', 'som van [[‹waarde›]] over ‹onderwerp› [waarvoor ‹voorwaarde›]'],
  ['som van nota.bedrag over <|>', 'som van ‹waarde› over [[‹onderwerp›]] [waarvoor ‹voorwaarde›]'],
  [
    'som van nota.bedrag over nota waarvoor nota.bedrag <|>',
    'som van ‹waarde› over ‹onderwerp› [waarvoor [[‹voorwaarde›]]]',
  ],
  ['elke nota heeft <|>', 'elke ‹onderwerp› [waarvoor ‹voorwaarde›] heeft [[‹voorwaarde›]]'],
  ['dagen tussen nota.ontvangen en <|>', 'dagen tussen ‹dag› en [[‹dag›]]'],
  ['werkdagen tussen a en b (<|>', 'werkdagen tussen ‹dag› en ‹dag› ([[‹kalender›]])'],
  ['werkdagen tussen a en b (kalender) en <|>', null],
  ['dagen tussen jaar van <|>', 'jaar van [[‹dag›]]'],
  ['dagen tussen (jaar van a) en <|>', 'dagen tussen ‹dag› en [[‹dag›]]'],
  ['periode van a tot en met <|>', 'periode van ‹dag› tot en met [[‹dag›]]'],
  ['a binnen 70% <|>', 'binnen [[‹ondergrens, of een bereik›]] [tot en met ‹bovengrens›]'],
  [
    'afgerond a op <|>',
    'afgerond ‹waarde› op [[‹aantal›]] decimalen naar beneden ‹of naar boven, rekenkundig, …›',
  ],
  ['ja<|>', null],
  ['som van a over b\n  volgens <|>', null],
] as const)('%s', (expression, expected) => {
  expect(signature(expression)).toBe(expected);
});

test('in an English source a phrase is English, and every phrase has its words in both', () => {
  expect(signature('sum of <|>', 'en')).toBe('sum of [[‹value›]] over ‹subject› [where ‹condition›]');
  const openers = signatures.map(([first]) => first?.opener);
  expect(new Set(openers).size).toBe(openers.length);
});

// ------------------------------------------------------------------------------------------------ lenses

const ask = ({ file, workspace }: Opened, kind: 'test'): Promise<JobResult> =>
  runJob({ kind, unit: compileInputOf(workspace.viewOf(file)) } as Job, () => Promise.resolve(null));

const titles = (source: Opened, studied: JobResult | null, language: 'nl' | 'en' = 'nl'): readonly string[] =>
  lensesOf({ file: source.file, view: source.view, studied, language }).map(
    ({ span, title, act }) =>
      `${source.file.text.slice(span.start, span.end).split('\n')[0]}: ${title} (${act?.kind})`,
  );

const lensBody = `voorwaarde groot "is groot"
  volgens PROEF-001
  vereist aanbieder.omzet in contractjaar - 1 vanaf € 100

beslissing bedrag_dat_telt : bedrag
  volgens PROEF-002
  - € 1.000 als aanbieder.omzet in contractjaar - 1 vanaf € 100
  - anders € 0

voorbeeld "goed"
  gegeven aanbieder.omzet in 2024 = € 200
  verwacht groot = is voldaan
`;

test('above an example stands what came of it, as the policy writes it', async () => {
  const failing = `
voorbeeld "fout"
  gegeven aanbieder.omzet in 2024 = € 200
  verwacht groot = niet voldaan
  verwacht bedrag_dat_telt = € 0
`;
  const source = policy(lensBody + failing);
  expect(titles(source, null)).toEqual([
    'voorbeeld "goed": draai de voorbeelden (runExamples)',
    'voorbeeld "fout": draai de voorbeelden (runExamples)',
  ]);
  const studied = await ask(source, 'test');
  const found = titles(source, studied);
  expect(found.slice(0, 2)).toEqual([
    'voorbeeld "goed": ✓ komt uit (runExamples)',
    'voorbeeld "fout": ✗ groot: verwacht niet voldaan, gevonden is voldaan, en nog 1 (runExamples)',
  ]);
  expect(studied.examples[1]?.failures[1]).toMatchObject({ expected: '€ 0', found: '€ 1.000' });
  // While an example fails nothing is said of what is shown.
  expect(found).toHaveLength(2);
  const wrong = { ...studied.examples[0]!, isPassed: false, failures: [], wrongFacts: 2 };
  expect(resultText(wrong, 'en')).toBe('✗ 2 facts are wrong');
});

test('above a clause stands how much no example shows, where all of them hold', async () => {
  const source = policy(lensBody);
  const studied = await ask(source, 'test');
  const found = titles(source, studied, 'en');
  expect(found[0]).toBe('voorbeeld "goed": ✓ holds (runExamples)');
  expect(found.slice(1).join('\n')).toMatch(
    /^groot: no example shows \d sides? \(addExamples\)\nbedrag_dat_telt: /,
  );
});

test('above a clause stands how it differs from the edition before', async () => {
  const older = `${head.replace('2025', '2024').replace('vanaf 1 januari 2025 tot en met 31 december 2025', 'vanaf 1 januari 2024 tot en met 31 december 2024')}
${lensBody.replace('vanaf € 100\n\n', 'vanaf € 50\n\n').split('voorbeeld')[0]}`;
  const source = policy(lensBody, { 'proef/2024.pol': older });
  const { workspace, view } = source;
  const before = workspace.viewOf(workspace.store.file('proef/2024.pol')!);
  const job: Job = { kind: 'compare', unit: compileInputOf(view), older: compileInputOf(before) };
  const studied = await runJob(job, () => Promise.resolve(null));
  const found = lensesOf({ file: source.file, view, studied, language: 'nl' });
  const [lens, ...others] = found.filter(({ act }) => act?.kind !== 'runExamples');
  expect(others).toEqual([]);
  expect(lens).toMatchObject({
    title: 'ten opzichte van 2024: strenger',
    act: { kind: 'openOlder', file: 'proef/2024.pol', line: 11 },
  });
});

test('an example keeps its result where lines are put before it, and loses it under another title', async () => {
  const source = policy(lensBody);
  const studied = await ask(source, 'test');
  const after = (text: string): readonly (boolean | undefined)[] => {
    source.workspace.store.put(source.file.name, text);
    return examplesIn(source.workspace.store.file(source.file.name)!, studied).map(
      ({ result }) => result?.isPassed,
    );
  };
  const { text } = source.file;
  expect(after(text.replace('voorbeeld', '// regel\n// regel\nvoorbeeld'))).toEqual([true]);
  expect(after(text.replace('"goed"', '"beter"'))).toEqual([undefined]);
});

// --------------------------------------------------------------------------------------- call hierarchy

const called = `groep kader
  voorwaarde groot
    volgens PROEF-001
    vereist aanbieder.omzet in 2024 vanaf grens
einde groep

parameter grens : bedrag = € 100 volgens PROEF-002

berekening mag : ja/nee
  volgens PROEF-003
  = kader.groot en aanbieder.soort = praktijk en kader.groot

voorbeeld "x"
  gegeven aanbieder.soort = praktijk
  verwacht mag = nee
`;

const paths = (calls: ReturnType<typeof calleesOf>): readonly string[] =>
  calls.map(({ of, at }) => `${of.path} ${at.length}`);

test('a decision tells what it turns on and what turns on it', () => {
  const { view, workspace } = policy(called);
  expect(paths(calleesOf('mag', view, workspace.store))).toEqual(['kader.groot 2', 'aanbieder.soort 1']);
  expect(paths(calleesOf('kader.groot', view, workspace.store))).toEqual(['aanbieder.omzet 1', 'grens 1']);
  expect(paths(calleesOf('kader', view, workspace.store))).toEqual(['kader.groot 1']);
  expect(paths(callersOf('kader.groot', view, workspace))).toEqual(['mag 2']);
  expect(paths(callersOf('grens', view, workspace))).toEqual(['kader.groot 1']);
  expect(paths(callersOf('mag', view, workspace))).toEqual([]);
});

test('a fact of a vocabulary is read in each policy that uses it', () => {
  const other = `${head.replace('2025', '2024')}\nberekening elders : ja/nee\n  = aanbieder.soort = praktijk\n`;
  const source = opened({
    ...small,
    'proef/2025.pol': `${head}\n${called}`,
    'proef/2024.pol': other,
    'proef/woorden.pol': words.replace('gegeven aanbieder.soort', 'gegeven aanbieder.so<|>ort'),
  });
  const place = callPlaceAt(source.file, source.offset, source.view);
  expect(place).toMatchObject({ path: 'aanbieder.soort', of: { kind: 'fact' } });
  expect(paths(callersOf('aanbieder.soort', source.view, source.workspace)).toSorted()).toEqual([
    'elders 1',
    'mag 1',
  ]);
});

test('what is not decided has no calls', () => {
  const { file, offset, view } = policy('keuze Kl<|>eur = rood | blauw\n');
  expect(callPlaceAt(file, offset, view)).toBeNull();
});
