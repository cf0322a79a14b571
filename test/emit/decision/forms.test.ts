/** The three forms of a picture: legible, with everything in it, and whatever texts say they stay texts. */
import { describe, expect, test } from 'vitest';
import type { DecisionPicture } from '../../../src/emit/decision/decision-picture.ts';
import { decisionDot } from '../../../src/emit/decision/dot.ts';
import { decisionMermaid } from '../../../src/emit/decision/mermaid.ts';
import { decisionSvg } from '../../../src/emit/decision/svg.ts';
import { plain } from '../../../src/emit/timeline/plain.ts';
import { policyNamed } from '../../support/policies.ts';
import { all, expectLegible, readXml, textsIn, type Node } from '../svg-reader.ts';
import { hostile } from '../timeline-programs.ts';
import { drawn, everything, pictureOf } from './programs.ts';
import { labelsOfDot, textsOfMermaid } from './readers.ts';

const spaceless = (text: string): string => plain(text).replace(/\s/g, '');
const wordsIn = (svg: Node): string =>
  spaceless(
    textsIn(svg)
      .map(({ text }) => text)
      .join(' '),
  );

/** What each form shows of a picture. */
function expectWhole(picture: DecisionPicture): void {
  const svg = readXml(decisionSvg(picture));
  const dot = spaceless(labelsOfDot(decisionDot(picture)).join(' '));
  const mermaid = spaceless(textsOfMermaid(decisionMermaid(picture)).join(' '));
  const shown = [
    ...picture.questions.map(({ title }) => title),
    ...picture.outcomes.map(({ text }) => text),
    ...picture.arrows.map(({ text }) => text),
  ];
  for (const text of shown) {
    expect(wordsIn(svg)).toContain(spaceless(text));
    expect(dot).toContain(spaceless(text));
    expect(mermaid).toContain(spaceless(text));
  }
}

describe.each([
  ['asr.ggz@2025', 'contracttype', {}],
  ['asr.ggz@2025', 'contracttype', { allReadings: true, language: 'en' }],
  ['asr.ggz@2025', 'overgang', {}],
] as const)('%s %s %j', (id, name, options) => {
  test('is legible, and the same each time', async () => {
    const picture = pictureOf(await policyNamed(id), name, options);
    const svg = decisionSvg(picture);
    expectLegible(readXml(svg));
    expectWhole(picture);
    expect(decisionSvg(picture)).toBe(svg);
  });
});

test('the contract conditions of a year come out as one page', async () => {
  const picture = pictureOf(await policyNamed('asr.ggz@2025'), 'contractvoorwaarden');
  expect(picture.questions.length).toBeGreaterThan(50);
  const svg = readXml(decisionSvg(picture));
  expectLegible(svg);
  expect(Number(svg.attributes['width'])).toBeLessThan(1600);
});

test('boxes do not lie over each other, and each arrow begins and ends at one', () => {
  const svg = readXml(decisionSvg(drawn(everything, 'klasse', { allReadings: true })));
  const boxes = all(svg)
    .filter(
      ({ name, children }) => name === 'g' && children[0]?.name === 'title' && children[1]?.name === 'rect',
    )
    .map(({ children }) => children[1]?.attributes ?? {})
    .map(({ x, y, width, height }) => ({
      ...{ left: Number(x), right: Number(x) + Number(width) },
      ...{ top: Number(y), bottom: Number(y) + Number(height) },
    }));
  expect(boxes.length).toBeGreaterThan(8);
  const over = boxes.filter((one, place) =>
    boxes
      .slice(place + 1)
      .some(
        (two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom,
      ),
  );
  expect(over).toEqual([]);
  const paths = all(svg).filter(({ attributes }) => attributes['marker-end'] !== undefined);
  expect(paths.length).toBeGreaterThan(8);
  const touches = (x: number, y: number): boolean =>
    boxes.some(
      ({ left, right, top, bottom }) => x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1,
    );
  for (const { attributes } of paths) {
    const numbers = [...(attributes['d'] ?? '').matchAll(/-?[\d.]+/g)].map(Number);
    expect(touches(numbers[0] ?? 0, numbers[1] ?? 0)).toBe(true);
    expect(touches(numbers.at(-2) ?? 0, numbers.at(-1) ?? 0)).toBe(true);
  }
});

test('can be read aloud, needs nothing from elsewhere, and tells outcomes apart without colour', () => {
  const svg = readXml(decisionSvg(drawn(everything, 'klasse')));
  expect(svg.attributes['role']).toBe('img');
  const [title, description] = ['title', 'desc'].map(
    (name) => svg.children.find((child) => child.name === name)?.text ?? '',
  );
  expect(title).toBe('welke klasse · Proef · proef 2025 · klasse');
  expect(description).toContain('1. Het gaat goed ja → 2. Soort');
  expect(description).toContain('te klein om te noemen');
  expect(description).toContain('normen: X-1-001 (1.1)');
  const names = new Set(all(svg).map(({ name }) => name));
  for (const name of ['script', 'image', 'use', 'foreignObject', 'style', 'a'])
    expect(names).not.toContain(name);
  const shown = textsIn(svg).map(({ text }) => text);
  expect(shown.join(' ')).toContain('? gat: het beleid');
  expect(shown).toContain('gat: het beleid bepaalt niets');
  const gap = all(svg).find(({ attributes }) => attributes['fill'] === '#fde3e3');
  expect(gap?.attributes).toMatchObject({ stroke: '#c3142d', 'stroke-dasharray': '7 4' });
});

test('hostile texts stay texts in every form', () => {
  const steering =
    '%%{init: {"theme":"dark"}}%%\n---\nend\nq1 --> q9; } style x fill:#f00; `code` 1. een &quot; \\N \\" ];';
  for (const text of [hostile, steering, '=1+1', '- een', '12. een', '"', '\\', '']) {
    const base = drawn(everything, 'klasse', { allReadings: true });
    const picture: DecisionPicture = {
      ...base,
      policy: { ...base.policy, title: text },
      decision: { ...base.decision, label: text, per: text },
      readings: [{ name: 'x', label: text, alternative: text, reason: text, isChosen: false }],
      questions: base.questions.map((question) => ({ ...question, title: text, detail: text, path: text })),
      outcomes: base.outcomes.map((outcome) => ({ ...outcome, text, reasons: [text] })),
      arrows: base.arrows.map((arrow) => ({ ...arrow, text })),
      norms: [{ id: text, place: text }],
    };
    const xml = decisionSvg(picture);
    expect(xml).not.toMatch(/<script/);
    expectLegible(readXml(xml));
    const whole = plain(text).replace(/\s/g, '');
    expect(labelsOfDot(decisionDot(picture)).join('').replace(/\s/g, '')).toContain(whole);
    expect(textsOfMermaid(decisionMermaid(picture)).join('').replace(/\s/g, '')).toContain(whole);
  }
});
