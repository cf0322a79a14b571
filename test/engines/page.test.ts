/** What `docs/sql.md` tells to do says what it says, on every engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DialectName } from '../../src/emit/sql/dialect.ts';
import { readPage } from '../docs/compile-block.ts';
import { blocksOf, type Block } from '../docs/markdown.ts';
import { inFolder, pol } from '../support/cli.ts';
import type { Row } from './engine.ts';
import { engines } from './engines.ts';

const blocks = blocksOf(readPage('docs/sql.md'));
const policy = blocks.find(({ language }) => language === 'pol');
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'));

/** Of one dialect, or of all. */
const isFor = ({ language, attributes }: Block, name: DialectName): boolean =>
  language === 'text' || (language === 'sql' && (attributes['dialect'] ?? name) === name);

/** A file that the page names in a statement stands there as a whole. */
const withFiles = (text: string, folder: string): string =>
  text
    .trim()
    .replace(/;$/, '')
    .replace(/\/\* (\S+) \*\//, (_, path: string) =>
      readFileSync(join(folder, path), 'utf8').trim().replace(/;$/, ''),
    );

const shown = (rows: readonly Row[]): string =>
  rows
    .map((row) =>
      Object.values(row)
        .map((cell) => cell ?? '')
        .join(' | '),
    )
    .join('\n');

const plain = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .join('\n');

test.each(Object.keys(engines) as DialectName[])('%s', async (name) => {
  const engine = await engines[name]();
  await inFolder({ 'policies/zorg.pol': policy?.text ?? '' }, async (folder) => {
    for (const command of commands) {
      const { code, err } = await pol(command.split(' ').slice(1), { cwd: folder });
      expect({ code, err }).toEqual({ code: 0, err: '' });
    }
    let [last, compared]: [readonly Row[], number] = [[], 0];
    for (const block of blocks.filter((one) => isFor(one, name))) {
      if (block.language === 'text') {
        expect(plain(shown(last)), `docs/sql.md:${block.line}`).toBe(plain(block.text));
        compared += 1;
      } else {
        const statement = withFiles(block.text, folder);
        last = await engine.run(block.info.includes('parse') ? `EXPLAIN AST ${statement}` : statement);
      }
    }
    expect(compared).toBe(2);
  });
  await engine.close();
});
