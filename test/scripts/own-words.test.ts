import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check-own-words.mjs', import.meta.url));

// Invented, so that the test itself borrows from nobody.
const sentence = 'Twaalf paarse reigers dansen elke dinsdag zwijgend rond de scheve molen van Oosterwolde.';
const eightWords = 'twaalf paarse reigers dansen elke dinsdag zwijgend rond';

describe('check-own-words', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-words-'));
    write('documents/source.txt', sentence);
    mkdirSync(join(folder, 'root'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  function run(documents = 'documents') {
    const options = ['--root', join(folder, 'root'), '--documents', join(folder, documents)];
    const result = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
    return { code: result.status, out: result.stdout, err: result.stderr };
  }

  function allow(words: string): void {
    write('root/scripts/own-words.allow.json', JSON.stringify([{ words, reason: 'a heading' }]));
  }

  it('passes a text of our own and says how much it read', () => {
    write('root/a.md', 'Op dinsdag dansen er twaalf reigers om een molen.');
    expect(run()).toEqual({ code: 0, out: 'own words: ok, 1 files and 9 words checked\n', err: '' });
  });

  it('lets seven words in a row pass', () => {
    write('root/a.md', 'Twaalf paarse reigers dansen elke dinsdag zwijgend.');
    expect(run().code).toBe(0);
  });

  it('fails on eight words in a row and names the place', () => {
    write('root/docs/a.md', `# Kop\n\nOoit: twaalf PAARSE reigers,\ndansen elke dinsdag zwijgend rond.\n`);
    const { code, out, err } = run();
    expect(code).toBe(1);
    expect(err).toBe(`docs/a.md:3: ${eightWords}\n`);
    expect(out).toContain('1 problem,');
  });

  it('sees through escapes and joined strings', () => {
    write('root/a.json', String.raw`{"x":"twaalf\npaarse reigers d\u0061nsen elke\tdinsdag zwijgend rond"}`);
    write(
      'root/b.ts',
      `const x = 'twaalf paarse reigers ' +\n  'dansen elke dinsdag ' +\n  'zwijgend rond';\n`,
    );
    expect(run().err).toBe(`a.json:1: ${eightWords}\nb.ts:1: ${eightWords}\n`);
  });

  it('recognises a word that a page break cut in two', () => {
    write('documents/source.txt', sentence.replace('dinsdag', 'dins-\n\ndag'));
    write('root/a.md', eightWords);
    expect(run().code).toBe(1);
  });

  it('passes over lock files, build output, vectors and binary files', () => {
    for (const name of ['package-lock.json', 'dist/a.js', 'node_modules/a/b.js', 'test/vectors/a.json']) {
      write(`root/${name}`, eightWords);
    }
    write('root/a.bin', `\0${eightWords}`);
    expect(run()).toMatchObject({ code: 0, out: 'own words: ok, 0 files and 0 words checked\n' });
  });

  it('allows a listed phrase but not one word more', () => {
    allow('Twaalf paarse reigers dansen elke dinsdag zwijgend rond de');
    write('root/a.md', `${eightWords} de vijver`);
    expect(run().code).toBe(0);
    write('root/a.md', `${eightWords} de scheve toren`);
    expect(run().err).toBe('a.md:1: reigers dansen elke dinsdag zwijgend rond de scheve\n');
  });

  it('fails on an allowed phrase that nothing needs', () => {
    allow(sentence);
    const { code, err } = run();
    expect(code).toBe(1);
    expect(err).toContain('never used: Twaalf paarse reigers');
  });

  it('is skipped when the documents are not there', () => {
    write('root/a.md', sentence);
    const { code, out } = run('elsewhere');
    expect(code).toBe(0);
    expect(out).toBe('own words: skipped, the documents are not beside this checkout\n');
  });
});
