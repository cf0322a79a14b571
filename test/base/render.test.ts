import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { renderCompact, renderJson, renderPretty, renderSarif } from '../../src/base/render.ts';
import type { SourceFile, Span } from '../../src/base/span.ts';

const spanOf = (sources: readonly SourceFile[], file: number, piece: string): Span => {
  const start = sources[file]?.text.indexOf(piece) ?? -1;
  if (start < 0) throw new Error(`no '${piece}' in file ${file}`);
  return { file, start, end: start + piece.length };
};

function unknownName(primary: Span, changes: Partial<Diagnostic<'unknown-name'>> = {}): Diagnostic {
  return {
    code: 'unknown-name',
    severity: 'error',
    params: { name: 'omzt', kind: 'fact', of: '', suggestion: 'omzet' },
    primary: { span: primary, text: { key: 'unknown' } },
    secondary: [],
    fixes: [],
    ...changes,
  };
}

const nl = { language: 'nl' } as const;
const one = (text: string): readonly SourceFile[] => [{ name: 'een.pol', text }];

describe('pretty', () => {
  it('marks places in two files, each with its words', () => {
    const sources: SourceFile[] = [
      { name: 'een.pol', text: 'eerste\nvereist omzt meer' },
      { name: 'twee.pol', text: 'gegeven a.omzet : bedrag' },
    ];
    const diagnostic = unknownName(spanOf(sources, 0, 'omzt'), {
      secondary: [{ span: spanOf(sources, 1, 'omzet'), text: { key: 'similar-here' } }],
      witness: ['x = 1', ''],
      cites: ['X-1'],
      fixes: [{ title: { key: 'fix-remove' }, edits: [], isSafe: true }],
    });
    expect(renderPretty([diagnostic], sources, nl)).toMatchInlineSnapshot(`
      "fout[unknown-name]: er is geen gegeven met de naam 'omzt'
        ┌─ een.pol:2:9
        │
      2 │ vereist omzt meer
        │         ^^^^ niet bekend
        │
        ┌─ twee.pol:1:11
        │
      1 │ gegeven a.omzet : bedrag
        │           ----- een naam die erop lijkt
        │
        = geval:  x = 1
        = bron:   X-1
        = hulp:   bedoelde u 'omzet'?
        = pagina: docs/diagnostics/unknown-name.md
      "
    `);
  });

  it('puts the label of a later mark beside it and of earlier ones below', () => {
    const sources = one('vereist omzet meer dan 12 en meer');
    const diagnostic = unknownName(spanOf(sources, 0, '12'), {
      secondary: [
        { span: spanOf(sources, 0, 'omzet'), text: { key: 'is-type', type: { kind: 'money' } } },
        { span: spanOf(sources, 0, '12'), text: { key: 'plain-number' } },
      ],
    });
    expect(renderPretty([diagnostic], sources, nl)).toMatchInlineSnapshot(`
      "fout[unknown-name]: er is geen gegeven met de naam 'omzt'
        ┌─ een.pol:1:24
        │
      1 │ vereist omzet meer dan 12 en meer
        │         -----          ^^ niet bekend; een getal
        │         bedrag
        │
        = hulp:   bedoelde u 'omzet'?
        = pagina: docs/diagnostics/unknown-name.md
      "
    `);
  });

  it('shows what would steer a terminal as its number, and keeps the marks in place', () => {
    const sources = one('a\u001b[31m\u202e\tomzt\u0007');
    const text = renderPretty([unknownName(spanOf(sources, 0, 'omzt'))], sources, nl);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).toMatchInlineSnapshot(`
      "fout[unknown-name]: er is geen gegeven met de naam 'omzt'
        ┌─ een.pol:1:9
        │
      1 │ a\\u{1b}[31m\\u{202e}  omzt\\u{7}
        │                      ^^^^ niet bekend
        │
        = hulp:   bedoelde u 'omzet'?
        = pagina: docs/diagnostics/unknown-name.md
      "
    `);
  });

  it('keeps the marks in place under accents written apart, and under emoji', () => {
    const sources = one('e\u0301e\u0301n 👍 omzt');
    const lines = renderPretty([unknownName(spanOf(sources, 0, 'omzt'))], sources, nl).split('\n');
    const marked = [...(lines[3] ?? '').normalize('NFC')].join('');
    expect([...(lines[4] ?? '')].indexOf('^')).toBe([...marked].indexOf('o'));
  });
});

describe('pretty, at the edges', () => {
  it('clips a long line around the place', () => {
    const sources = one(`${'links '.repeat(60)}omzt ${'rechts '.repeat(60)}`);
    const lines = renderPretty([unknownName(spanOf(sources, 0, 'omzt'))], sources, nl).split('\n');
    expect(lines[3]).toMatch(/^1 │ ….*omzt.*…$/);
    expect(lines[3]?.length).toBeLessThan(130);
    expect(lines[4]?.indexOf('^')).toBe(lines[3]?.indexOf('omzt'));
  });

  it('marks a place over several lines on its first, and one at the end of the file', () => {
    const sources = one('groep a\n  b\neinde');
    const whole = renderPretty([unknownName({ file: 0, start: 0, end: 18 })], sources, nl);
    expect(whole).toContain('1 │ groep a\n  │ ^^^^^^^');
    const atEnd = renderPretty([unknownName({ file: 0, start: 18, end: 18 })], sources, nl);
    expect(atEnd).toContain('3 │ einde\n  │      ^');
  });

  it('stops at the limit with a count', () => {
    const sources = one('omzt');
    const many = Array.from({ length: 23 }, () => unknownName(spanOf(sources, 0, 'omzt')));
    const text = renderPretty(many, sources, { ...nl, limit: 20 });
    expect(text.match(/fout\[/g)).toHaveLength(20);
    expect(text).toContain('en nog 3 bevindingen');
    expect(renderPretty(many.slice(0, 21), sources, { ...nl, limit: 20 })).toContain('en nog 1 bevinding\n');
  });

  it('colours with the functions that it is given, and only with those', () => {
    const sources = one('omzt');
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const colours = {
      red: tag('red'),
      yellow: tag('yellow'),
      blue: tag('blue'),
      bold: tag('bold'),
      dim: tag('dim'),
    };
    const text = renderPretty([unknownName(spanOf(sources, 0, 'omzt'))], sources, { ...nl, colours });
    expect(text).toContain('<red>fout[unknown-name]</red>');
    expect(text).toContain('<red>^^^^</red> <red>niet bekend</red>');
  });

  it('says it in English too', () => {
    const sources = one('omzt');
    expect(renderPretty([unknownName(spanOf(sources, 0, 'omzt'))], sources, { language: 'en' })).toContain(
      "error[unknown-name]: there is no fact named 'omzt'",
    );
  });
});

describe('other forms', () => {
  const sources = one('eerste\r\nvereist omzt');
  const diagnostic = unknownName(spanOf(sources, 0, 'omzt'), {
    fixes: [
      {
        title: { key: 'fix-name', values: { name: 'omzet' } },
        edits: [{ span: spanOf(sources, 0, 'omzt'), text: 'omzet' }],
        isSafe: false,
      },
    ],
  });

  it('is one line for each in compact form', () => {
    expect(renderCompact([diagnostic], sources, nl)).toBe(
      "een.pol:2:9: fout[unknown-name]: er is geen gegeven met de naam 'omzt'\n",
    );
  });

  it('is data in JSON, with places', () => {
    const { schema, diagnostics } = JSON.parse(renderJson([diagnostic], sources, nl)) as {
      schema: string;
      diagnostics: { primary: object; fixes: { edits: object[] }[] }[];
    };
    expect(schema).toBe('pol-diagnostics/1');
    expect(diagnostics[0]).toMatchObject({
      code: 'unknown-name',
      severity: 'error',
      help: "bedoelde u 'omzet'?",
      primary: { file: 'een.pol', start: { line: 2, column: 9, offset: 16 }, text: 'niet bekend' },
      fixes: [{ title: "vervang door 'omzet'", edits: [{ newText: 'omzet', end: { line: 2, column: 13 } }] }],
    });
  });

  it('is SARIF 2.1.0', () => {
    const named = [{ name: 'map/a b#1.pol', text: sources[0]?.text ?? '' }];
    const log = JSON.parse(renderSarif([diagnostic], named, { ...nl, version: '1.2.3' })) as {
      version: string;
      runs: { tool: object; results: object[] }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.tool).toEqual({
      driver: { name: 'pol', version: '1.2.3', rules: [{ id: 'unknown-name' }] },
    });
    expect(log.runs[0]?.results[0]).toMatchObject({
      ruleId: 'unknown-name',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'map/a%20b%231.pol' },
            region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 13 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'omzet' } }] }] }],
    });
  });

  it('is an empty list when nothing was found', () => {
    expect(renderPretty([], sources, nl)).toBe('');
    expect(renderCompact([], sources, nl)).toBe('');
    expect(JSON.parse(renderJson([], sources, nl))).toEqual({ schema: 'pol-diagnostics/1', diagnostics: [] });
  });
});
