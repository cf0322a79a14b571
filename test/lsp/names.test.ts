/** What words stand for: hover, definition, references, rename; across files, in half-written ones too. */
import { expect, test } from 'vitest';
import { hoverAt } from '../../src/lsp/features/hover.ts';
import { definitionAt, referencesAt } from '../../src/lsp/features/references.ts';
import { applyEdits, renameAt } from '../../src/lsp/features/rename.ts';
import { opened, placeText, stretchesIn, type Opened } from './support/marked.ts';
import { head, small } from './support/small.ts';

const policy = (body: string, files: Record<string, string> = small): Opened =>
  opened({ ...files, 'proef/2025.pol': `${head}\n${body}` });

const hover = (body: string, language: 'nl' | 'en' = 'nl'): string => {
  const { file, offset, view, workspace } = policy(body);
  return hoverAt(file, offset, { store: workspace.store, view, language })?.markdown ?? '';
};

// ------------------------------------------------------------------------------------------- hover

test('a fact is told with its type, question, range and label', () => {
  const text = hover(
    'voorwaarde groot\n  volgens PROEF-001\n  vereist aanbieder.om<|>zet in 2024 vanaf € 100',
  );
  expect(text).toContain('gegeven aanbieder.omzet : bedrag per jaar');
  expect(text).toContain('omzet');
  expect(text).toContain('Bereik: vanaf `€ 0` tot en met `€ 1.000.000`');
  const soort = hover('voorwaarde s\n  volgens PROEF-001\n  vereist aanbieder.<|>soort = praktijk', 'en');
  expect(soort).toContain('fact aanbieder.soort : Soort');
  expect(soort).toContain('Question: Wat voor aanbieder is het?');
});

test('a clause is told with its norms, and a norm with its place and paraphrase, in which nothing is HTML', () => {
  const clause = hover(
    'voorwaarde groot "is groot"\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\nbeslissing b : ja/nee\n  volgens PROEF-002\n  = gr<|>oot',
  );
  expect(clause).toContain('voorwaarde groot');
  expect(clause).toContain('**PROEF-001** (alinea 1): norm nummer 1');
  const norm = hover('voorwaarde groot\n  volgens PROEF-0<|>03\n  vereist aanbieder.soort = praktijk');
  expect(norm).toContain('Hoofdstuk 1, alinea 3');
  expect(norm).toContain('niet te berekenen');
  for (const text of [clause, norm]) {
    expect(text).not.toContain('<script>');
    expect(text).toContain('\\*ster\\*');
  }
});

test.each([
  [
    'a member of a choice',
    'vereist aanbieder.soort = prak<|>tijk',
    ['praktijk', 'een praktijk', 'lid van Soort'],
  ],
  [
    'a choice',
    'vereist aanbieder.soort = praktijk\ngegeven aanbieder.oud : So<|>ort',
    ['keuze Soort', '`instelling` een instelling'],
  ],
  [
    'a parameter with its values',
    'vereist aanbieder.omzet in 2024 vanaf gr<|>ens\nparameter grens : bedrag = € 100 volgens PROEF-001',
    ['parameter grens : bedrag', '`= € 100 volgens PROEF-001`'],
  ],
  [
    'a reading with what is chosen',
    'vereist aanbieder.omzet in 2024 vanaf l<|>z\nlezing lz : bedrag\n  volgens PROEF-001\n  gekozen laag € 1 "zo staat het er"\n  ook mogelijk hoog € 2 "zo kan het"',
    ['lezing lz : bedrag', 'gekozen `laag`: zo staat het er', 'ook mogelijk `hoog`'],
  ],
])('%s', (_name, clause, expected) => {
  const text = hover(`voorwaarde v\n  volgens PROEF-001\n  ${clause}`);
  for (const part of expected) expect(text).toContain(part);
});

test('a text with fences and control characters stays in its fence', () => {
  const { file, offset, view, workspace } = policy(
    'beslissing b<|> : ja/nee "```\\n# kop \u0007"\n  volgens PROEF-001\n  = ja',
  );
  const text = hoverAt(file, offset, { store: workspace.store, view, language: 'nl' })?.markdown ?? '';
  expect(text).not.toContain('\u0007');
  expect(text).not.toMatch(/^# kop/m);
});

// -------------------------------------------------------------------- definition, references, rename

/** The marked stretches are the references, the cursor is on one of them. */
function expectReferences(source: Opened): void {
  const found = referencesAt(source.file, source.offset, source.workspace);
  expect(found.map(({ span }) => placeText(source, span)).sort()).toEqual([...stretchesIn(source)].sort());
}

test('definition and references go across files, and hold every way to write a name', () => {
  const source = policy('', {
    ...small,
    'proef/woorden.pol': small['proef/woorden.pol'].replace(
      'gegeven aanbieder.soort',
      'gegeven aanbieder.<|soort|>',
    ),
    'proef/2025.deel.pol': `taal nl

deel van proef.klein 2025

voorwaarde een "kort"
  volgens PROEF-001
  vereist aanbieder.<|s<|>oort|> = praktijk
  tenzij <|soort|> = instelling

beslistabel t : ja/nee
  volgens PROEF-001
  | aanbieder.<|soort|> || t
  | praktijk        || ja
  | instelling      || nee

voorbeeld "een geval"
  gegeven aanbieder.<|soort|> = praktijk
  verwacht t = ja
`,
  });
  expectReferences(source);
  const definition = definitionAt(source.file, source.offset, source.view);
  expect(definition && placeText(source, definition.to)).toBe(
    stretchesIn(source).find((one) => one.startsWith('proef/woorden')),
  );
});

test.each([
  [
    'a subject, also where it stands before a fact',
    'gegeven <|aan<|>bieder|>.oud : ja/nee\nvoorwaarde v\n  volgens PROEF-001\n  vereist <|aanbieder|>.oud',
    'woorden',
  ],
  [
    'a name that a quantifier gives',
    'beslissing b : ja/nee\n  volgens PROEF-001\n  = elke <|n<|>n|> uit nota heeft <|nn|>.bedrag vanaf € 1',
    'here',
  ],
  [
    'an alternative',
    'lezing lz : bedrag\n  volgens PROEF-001\n  gekozen <|la<|>ag|> € 1 "a"\n  ook mogelijk hoog € 2 "b"\nvoorbeeld "x"\n  verwacht b = ja bij lezing lz = <|laag|>\nberekening b : ja/nee\n  = onder lezing lz = <|laag|>',
    'here',
  ],
  [
    'a value of a reading',
    'lezing lz : (<|la<|>ag|> : bedrag, hoog : bedrag)\n  volgens PROEF-001\n  gekozen zo (<|laag|> = € 1, hoog = € 2) "a"\nberekening b : bedrag\n  = lz.<|laag|>',
    'here',
  ],
  [
    'a named exception, in its place and as a target',
    'voorwaarde v\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\n  tenzij <|uit<|>zonderlijk|> : aanbieder.omzet in 2024 vanaf € 5\nuitzondering u op v.<|uitzonderlijk|>\n  volgens PROEF-001\n  als aanbieder.soort = instelling\n  vervalt',
    'here',
  ],
  [
    'a member of a choice, in cells and sets',
    'keuze K = <|ro<|>od|> | twee\ngegeven aanbieder.ks : verzameling van K\nbeslissing b : K\n  volgens PROEF-001\n  - <|rood|> als aanbieder.ks bevat <|rood|>\n  - anders twee\nvoorbeeld "x"\n  gegeven aanbieder.ks = { <|rood|>, twee }\n  verwacht b = <|rood|>',
    'here',
  ],
])('references of %s', (_name, body, where) => {
  const source = policy(body);
  const found = referencesAt(source.file, source.offset, source.workspace).map(({ span }) =>
    placeText(source, span),
  );
  const marks = stretchesIn(source);
  expect(found.filter((place) => place.startsWith('proef/2025'))).toEqual(marks);
  if (where === 'here') expect(found).toEqual(marks);
  else expect(found.length).toBeGreaterThan(marks.length);
});

const rename = (source: Opened, name: string) =>
  renameAt(source.file, source.offset, name, source.workspace, 'nl');

test('another name goes everywhere, the heading of a table and other files included', () => {
  const source = policy(
    'beslistabel t<|> : ja/nee\n  volgens PROEF-001\n  | aanbieder.soort || t\n  | praktijk || ja\n  | instelling || nee\nvoorbeeld "x"\n  gegeven aanbieder.soort = praktijk\n  verwacht t = ja',
  );
  const renaming = rename(source, 'type_aanbieder');
  if ('refused' in renaming) throw new Error(renaming.refused);
  expect(applyEdits(source.file.text, renaming.edits)).toBe(
    source.file.text
      .replace('beslistabel t', 'beslistabel type_aanbieder')
      .replace('|| t\n', '|| type_aanbieder\n')
      .replace('verwacht t', 'verwacht type_aanbieder'),
  );
});

test('a name is refused where it is none, where it is taken, and where a word would come to mean something else', () => {
  const body =
    'voorwaarde rood<|>\n  volgens PROEF-001\n  vereist aanbieder.soort = praktijk\nvoorwaarde twee\n  volgens PROEF-001\n  vereist rood en soort = praktijk';
  for (const bad of ['als', 'twee woorden', '1', 'a-b', '', 'norm_🙂', '<script>', 'unless'])
    expect(rename(policy(body), bad)).toHaveProperty('refused');
  expect(rename(policy(body), 'twee')).toEqual({ refused: "'twee' bestaat al" });
  // Behind the name of a clause the bare fact `soort` would not be seen any more.
  expect(rename(policy(body), 'soort')).toHaveProperty('refused');
  expect(rename(policy(body), 'drie')).toHaveProperty('edits');
});

test('norms and what is not known get no other name', () => {
  expect(rename(policy('voorwaarde v\n  volgens PROEF-0<|>01\n  vereist ja = ja'), 'x')).toHaveProperty(
    'refused',
  );
  expect(rename(policy('voorwaarde v\n  volgens PROEF-001\n  vereist onbe<|>kend_ding'), 'x')).toHaveProperty(
    'refused',
  );
});

test('a half-written policy knows its names all the same', () => {
  const source = policy(
    'voorwaarde v\n  volgens PROEF-001\n  vereist aanbieder.<|soort|> =\n\nbeslissing b : ja/nee\n  = aanbieder.<|s<|>oort|> = praktijk\n\nuitzondering x op',
  );
  const places = referencesAt(source.file, source.offset, source.workspace).map(({ span }) =>
    placeText(source, span),
  );
  expect(places).toContain(stretchesIn(source)[1]);
});
