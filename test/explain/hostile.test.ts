/** Labels, facts and reasons of others stay text, in every form. */
import { describe, expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { explain } from '../../src/explain/explain.ts';
import { explanationHtml } from '../../src/explain/render/html.ts';
import { explanationMarkdown } from '../../src/explain/render/markdown.ts';
import { explanationText } from '../../src/explain/render/text.ts';
import type { Explanation } from '../../src/explain/explanation.ts';
import type { Program } from '../../src/ir/ir.ts';
import { smallPolicy, smallRegister } from '../support/cli.ts';

const hostile =
  '<script>alert("1")</script>\u0007=1+1\r\n\u202E*vet* | _schuin_ ](http://x) `code` # \'kop\' &amp;';

/** Every label, question and reason of the policy replaced, and the texts of its norms. */
function poisoned(program: Program): Program {
  const relabelled = <Thing extends { readonly label: string | null }>(things: readonly Thing[]) =>
    things.map((thing) => ({ ...thing, label: hostile }));
  return {
    ...program,
    title: hostile,
    clauses: relabelled(program.clauses),
    facts: relabelled(program.facts).map((fact) => ({ ...fact, question: hostile })),
    subjects: relabelled(program.subjects),
    choices: program.choices.map((choice) => ({ ...choice, members: relabelled(choice.members) })),
    norms: ['001', '002', '003'].map((number) => ({
      id: `PROEF-${number}`,
      section: hostile,
      place: hostile,
      kind: 'condition',
      nl: hostile,
      en: hostile,
    })),
  };
}

function letter(facts: Readonly<Record<string, unknown>>): Explanation {
  const { program } = compileUnit({
    files: [{ name: '2025.pol', text: smallPolicy }],
    vocabularies: [],
    registers: [{ id: 'PROEF', text: smallRegister }],
  });
  if (program === null) throw new Error('the small policy does not compile');
  const result = evaluate(
    program,
    { id: hostile, peildatum: '2024-06-01', aanbieder: facts },
    { explain: true },
  );
  return explain(result, poisoned(program), { language: 'en', length: 'whole' });
}

const letters = [
  letter({ soort: 'instelling', omzet: { 2023: 95000 }, ingeschreven: false, gevraagd_op: '2024-08-01' }),
  letter({ soort: hostile }),
  letter({}),
];

describe.each(letters.map((one, at) => ({ one, at })))('letter $at', ({ one }) => {
  test('as HTML: no tag, no attribute and no entity of others', () => {
    const page = explanationHtml(one);
    expect(page).not.toMatch(/<script|<img|javascript:|\son[a-z]+\s*=/i);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(page).toContain('&amp;amp;');
    expect(page).toContain('<html lang="en">');
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
    const known =
      'html head meta title style body main h1 h2 h3 p ul li strong span a table thead tbody tr th td br';
    for (const tag of tags) expect(known.split(' ')).toContain(tag);
    expect([...page.matchAll(/href="([^"]*)"/g)].every((match) => /^#norm-\d+$/.test(match[1] ?? ''))).toBe(
      true,
    );
  });

  test('as HTML: every anchor has its place, and elements are closed in order', () => {
    const page = explanationHtml(one);
    for (const [, anchor] of page.matchAll(/href="#([^"]*)"/g))
      expect(page).toContain(`id="${anchor ?? ''}"`);
    const open: string[] = [];
    for (const [, slash, tag = ''] of page.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (tag === 'meta' || tag === 'br') continue;
      if (slash === '') open.push(tag);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });

  test('as Markdown: every mark of others is escaped', () => {
    const text = explanationMarkdown(one);
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)`|(?<!\\)\]\(/);
    expect(text).not.toContain(' *vet* ');
    expect(text).toContain('\\*vet\\*');
    for (const line of text.split('\n')) {
      expect(line).toMatch(/^(?:#{1,3} |\s*- |\| |[^\s|#>=]|$)/);
      if (line.startsWith('| ')) expect(line.match(/(?<!\\)\|/g)?.length).toBe(4);
    }
  });

  test('as text, and in the others: no control character and nothing that turns the text around', () => {
    for (const text of [explanationText(one), explanationMarkdown(one), explanationHtml(one)])
      expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(explanationText(one)).toContain('\\u202E');
    for (const line of explanationText(one).split('\n')) expect(line).not.toMatch(/^[=+@]1/);
  });
});

test('several letters are one page of HTML, each with anchors of its own', () => {
  const [first, ...others] = letters;
  if (first === undefined) throw new Error('there are letters');
  const page = explanationHtml(first, ...others);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page.match(/<main>/g)?.length).toBe(3);
});

test('a wrong fact is told with what was given, and each cause once', () => {
  const { program } = compileUnit({
    files: [{ name: '2025.pol', text: smallPolicy }],
    vocabularies: [],
    registers: [{ id: 'PROEF', text: smallRegister }],
  });
  if (program === null) throw new Error('the small policy does not compile');
  const facts = { peildatum: '2024-06-01', aanbieder: { soort: '=1+1', omzet: { 2023: 1.005 } } };
  const text = explanationText(
    explain(evaluate(program, facts, { explain: true }), program, { language: 'nl', length: 'short' }),
  );
  expect(text).toContain('‘soort’: "=1+1"');
  expect(text).toContain('‘omzet’ (2023): 1.005');
  expect(text.match(/Het gegeven ‘soort’ klopt niet\./g)).toHaveLength(1);
});
