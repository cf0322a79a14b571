import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeader } from '../../src/syntax/header.ts';
import { parse } from '../../src/syntax/parse.ts';
import { smallPolicy } from '../support/cli.ts';
import { root } from '../support/policies.ts';

const texts: readonly (readonly [string, string])[] = [
  ['the small policy', smallPolicy],
  ['with other line ends', smallPolicy.replaceAll('\n', '\r\n')],
  ['without declarations', smallPolicy.slice(0, smallPolicy.indexOf('onderwerp'))],
  ['nothing', ''],
  ...['woordenlijst.pol', 'ggz/2025.pol', 'ggz/2025-r2.pol', 'ggz/2025.proces.pol'].map(
    (name) => [name, readFileSync(`${root}policies/asr/${name}`, 'utf8')] as const,
  ),
];

test.each(texts)('reads the same header as the whole file: %s', (_name, text) => {
  const source = { name: 'x.pol', text };
  const { header } = parse(source, 0).tree;
  const read = readHeader(source);
  expect(read === null ? null : { ...read, span: null }).toEqual(
    header === null ? null : { ...header, span: null },
  );
});
