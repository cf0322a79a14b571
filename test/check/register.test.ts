import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/base/render.ts';
import { readRegister } from '../../src/check/register-schema.ts';

const line = (changes: object = {}): string =>
  JSON.stringify({
    id: 'X-2025-001',
    section: 'Hoofdstuk',
    place: 'alinea 1',
    kind: 'condition',
    actor: 'aanbieder',
    nl: 'eigen woorden',
    en: 'own words',
    terms: [],
    facts: [],
    outcome: '',
    computable: 'yes',
    reason: null,
    ambiguity: null,
    ...changes,
  });

const said = (text: string): readonly string[] =>
  readRegister('X-2025', text, 3).diagnostics.map(
    ({ code, params }) => messageOf(code, params, 'nl').headline,
  );

describe('reading a register', () => {
  it('keeps every norm, by id', () => {
    const text = `${line()}\n\n${line({ id: 'X-2025-002' })}\r\n`;
    const { register, diagnostics } = readRegister('X-2025', text);
    expect(diagnostics).toEqual([]);
    expect([...register.norms.keys()]).toEqual(['X-2025-001', 'X-2025-002']);
    expect(register.norms.get('X-2025-002')?.nl).toBe('eigen woorden');
  });

  it('reads a file with a byte order mark, and an empty one', () => {
    expect(readRegister('X-2025', `\uFEFF${line()}`).register.norms.size).toBe(1);
    expect(readRegister('X-2025', '')).toEqual({
      register: { id: 'X-2025', norms: new Map() },
      diagnostics: [],
    });
  });

  it.each([
    ['{ "id": ', 'regel 1 is geen JSON-object'],
    ['[]', 'regel 1 is geen JSON-object'],
    ['null', 'regel 1 is geen JSON-object'],
    [line({ nl: 3 }), "regel 1 heeft in 'nl' een waarde van een andere soort"],
    [line({ nl: undefined }), "regel 1 mist het veld 'nl'"],
    [line({ extra: 1 }), "regel 1 heeft een onbekend veld 'extra'"],
    [line({ computable: 'maybe' }), "regel 1 heeft in 'computable' een waarde van een andere soort"],
    [line({ id: 'Y-2025-001' }), "regel 1 hoort met 'Y-2025-001' bij een ander register"],
    [
      `${line()}\n${line({ id: 'X-2025-002' })}\n${line()}`,
      "norm 'X-2025-001' op regel 3 staat ook op regel 1",
    ],
  ])('says of %j: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('points at the line, and keeps the other norms', () => {
    const text = `${line()}\nkapot\n${line({ id: 'X-2025-002' })}`;
    const { register, diagnostics } = readRegister('X-2025', text, 3);
    expect(register.norms.size).toBe(2);
    const [{ primary }] = diagnostics as [(typeof diagnostics)[0]];
    expect(text.slice(primary.span.start, primary.span.end)).toBe('kapot');
    expect(primary.span.file).toBe(3);
  });
});
