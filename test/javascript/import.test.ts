/** Importing a module costs little: nothing of its tables is made before it is asked for. */
import { afterEach, expect, test, vi } from 'vitest';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { loadModule } from '../support/javascript-agreement.ts';
import { policyNamed } from '../support/policies.ts';

afterEach(() => vi.restoreAllMocks());

test('the tables are made when they are first asked for, once', async () => {
  const { text } = javascriptModule(await policyNamed('asr.ggz@2022r1'), { digest: '', compiler: '' });
  const read = vi.spyOn(JSON, 'parse');
  const made = await loadModule(text);
  expect(read).not.toHaveBeenCalled();
  made.evaluate({});
  made.evaluate({});
  expect(read).toHaveBeenCalledTimes(1);
});

test('a module is ASCII, so that a page without a charset reads it the same', async () => {
  for (const name of ['asr.ggz@2025r1', 'asr.wijkverpleging@2024'])
    expect(javascriptModule(await policyNamed(name), { digest: '', compiler: '' }).text).toMatch(
      /^[\n\u0020-\u007e]*$/,
    );
});
