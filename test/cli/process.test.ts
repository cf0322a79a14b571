/** `pol eval` as a process of its own: killed in the middle, read by someone who stops, fed by someone who waits for answers. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inFolder, pol, smallFolder } from '../support/cli.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const started = (words: readonly string[], cwd: string): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...words], { cwd });

const record = (place: number): string =>
  `{"id":"p${place}","aanbieder":{"soort":"${place % 10 === 3 ? 'ziekenhuis' : 'praktijk'}"}}\n`;

/** Waits as long as it takes: the time limit of a test is not what it is about. */
async function until<Value>(look: () => Value | null): Promise<Value> {
  for (;;) {
    const found = look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('what is killed in the middle goes on where it was, and nothing is lost or there twice', async () => {
  const words = ['eval', 'proef.klein@2025', '--facts', '-', '--format', 'ndjson', '--decision', 'klasse'];
  const files = [
    '--output',
    'uit.ndjson',
    '--errors',
    'fouten.ndjson',
    '--receipt',
    'bewijs.json',
    '--jobs',
    '1',
  ];
  const all = Array.from({ length: 500 }, (_, place) => record(place)).join('');
  await inFolder(smallFolder, async (cwd) => {
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    const child = started([...words, ...files, '--resume', 'stand'], cwd);
    // It is not given the rest, so that it cannot be done when it is killed.
    child.stdin.write(all.slice(0, all.length / 2));
    const row = await until(() => {
      const found = existsSync(join(cwd, 'stand')) ? (JSON.parse(read('stand')) as Stand).tally.row : 0;
      return found > 0 ? found : null;
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(row).toBeLessThan(260);
    const ran = await pol([...words, ...files, '--resume', 'stand'], { cwd, stdin: all });
    expect(ran.err).toMatch(/^verder vanaf record \d+\n50 van 500 records met fouten/);
    const names = ['uit.ndjson', 'fouten.ndjson', 'bewijs.json', 'bewijs.records.ndjson'];
    const resumed = names.map(read);
    rmSync(join(cwd, 'stand'));
    await pol([...words, ...files], { cwd, stdin: all });
    expect(resumed).toEqual(names.map(read));
  });
}, 120_000);

interface Stand {
  readonly tally: { readonly row: number };
}

test('a reader who stops ends the work without a word', async () => {
  await inFolder(smallFolder, async (cwd) => {
    const child = started(['eval', 'proef.klein@2025', '--facts', '-', '--format', 'ndjson'], cwd);
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.stdin.on('error', () => undefined);
    for (let place = 0; place < 300; place += 1) child.stdin.write(record(0));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    // As much as it wants, until it is gone.
    const feeding = setInterval(() => child.stdin.write(record(0).repeat(100)), 5);
    const [code] = (await once(child, 'exit')) as [number];
    clearInterval(feeding);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
}, 120_000);

test('who gives one record and waits gets its answer', async () => {
  await inFolder(smallFolder, async (cwd) => {
    const child = started(['eval', 'proef.klein@2025', '--facts', '-', '--format', 'ndjson'], cwd);
    for (const place of [0, 1]) {
      child.stdin.write(record(place));
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      expect(JSON.parse(line.toString())).toMatchObject({ id: `p${place}` });
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
}, 120_000);

test('what is wrong ends the work, also while someone goes on feeding it', async () => {
  await inFolder(smallFolder, async (cwd) => {
    const words = ['eval', 'proef.klein@2025', '--facts', '-', '--format', 'csv', '--output', 'nergens/x'];
    const child = started(words, cwd);
    child.stdin.on('error', () => undefined);
    child.stdin.write(record(0));
    expect(await once(child, 'exit')).toEqual([2, null]);
  });
}, 120_000);
