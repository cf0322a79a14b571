/** Reads the pictures that are written: what is not well formed fails, and so does text over text. */
import { expect } from 'vitest';
import { widthOf } from '../../src/emit/timeline/text-width.ts';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  return text.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? '');
}

/** Reads what is well formed, and fails on what is not. */
export function readXml(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [top];
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  expect(body).not.toBe(xml);
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([A-Za-z]+)((?: [A-Za-z][\w:-]*="[^"<]*")*)(\/?)>/g)) {
    const [all, close, name = '', written = '', empty] = match;
    const parent = open.at(-1)!;
    parent.text += decode(body.slice(at, match.index));
    at = match.index + all.length;
    if (close === '/') {
      expect(open.pop()?.name).toBe(name);
      open.at(-1)!.text += parent.text;
      continue;
    }
    const pairs = [...written.matchAll(/ ([A-Za-z][\w:-]*)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, decode(value)] as const,
    );
    expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length);
    const node: Node = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    parent.children.push(node);
    if (empty !== '/') open.push(node);
  }
  expect(open).toHaveLength(1);
  expect(body.slice(at).trim()).toBe('');
  expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
  return top.children[0]!;
}

export const all = (node: Node): readonly Node[] => [node, ...node.children.flatMap(all)];
export const textsIn = (svg: Node): readonly Node[] => all(svg).filter(({ name }) => name === 'text');

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ attributes, text }: Node): Box {
  const size = Number(attributes['font-size']);
  const width = widthOf(text, size, Number(attributes['font-weight'] ?? 400) >= 600) / 1.05;
  const x = Number(attributes['x']);
  const anchor = attributes['text-anchor'] ?? 'start';
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const y = Number(attributes['y']);
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.05 };
}

/** Every text lies within the sheet, and none over another. */
export function expectLegible(svg: Node): void {
  const [, , width = 0, height = 0] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number);
  const boxes = textsIn(svg)
    .filter(({ text }) => text !== '')
    .map(boxOf);
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0);
    expect(box.right, box.text).toBeLessThanOrEqual(width);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height);
  }
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom,
      )
      .map((two) => [one.text, two.text]),
  );
  expect(over).toEqual([]);
}
