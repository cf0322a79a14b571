/** What takes its time is told while it runs, and can be stopped from the editor. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRunner } from '../../src/lsp/background/runner.ts';
import { startClient, startFromSource, type Client } from './support/client.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const name = 'policies/asr/ggz/2025.pol';

let client: Client;
beforeAll(async () => {
  client = await startClient(root, {}, { window: { workDoneProgress: true } });
}, 60_000);
afterAll(() => client.close());

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string; readonly title?: string; readonly cancellable?: boolean };
}

test('an analysis is shown with its policy, and ends where the user stops it', async () => {
  const told: Progress[] = [];
  let look = (): void => undefined;
  client.connection.onUnhandledProgress((progress) => {
    told.push(progress as Progress);
    look();
  });
  const first = (isWanted: (one: Progress) => boolean): Promise<Progress> =>
    new Promise((resolve) => {
      look = () => {
        const found = told.find(isWanted);
        if (found !== undefined) resolve(found);
      };
      look();
    });
  client.open(name, readFileSync(`${root}/${name}`, 'utf8'));
  const begun = await first(({ value }) => value.title?.includes('doorzoeken') === true);
  expect(begun.value).toMatchObject({
    kind: 'begin',
    title: 'alle gevallen van asr.ggz@2025 doorzoeken',
    cancellable: true,
  });
  await client.connection.sendNotification('window/workDoneProgress/cancel', { token: begun.token });
  await first(({ token, value }) => token === begun.token && value.kind === 'end');
  expect(client.problems).toEqual([]);
}, 120_000);

test('a thread that is stopped has no answer, and the next job has a new one', async () => {
  const problems: string[] = [];
  const runner = createRunner(startFromSource, (text) => void problems.push(text));
  const unit = { files: [{ name: 'a.pol', text: 'taal nl\n' }], vocabularies: [], registers: [] };
  const job = () => ({ kind: 'check' as const, unit });
  const [running, waiting, other] = [
    runner.run('check a', job),
    runner.run('test a', job),
    runner.run('check b', job),
  ];
  runner.stop((key) => key.endsWith(' a'));
  expect(await running).toBeNull();
  expect(await waiting).toBeNull();
  expect((await other)?.sources).toEqual(['a.pol']);
  await runner.close();
  expect(problems).toEqual([]);
}, 60_000);
