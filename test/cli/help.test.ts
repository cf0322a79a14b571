/** Help in one language, whichever was asked for. */
import { expect, test } from 'vitest';
import { pol } from '../support/cli.ts';

test('Dutch help holds no English of the library', async () => {
  const { out } = await pol(['--help']);
  expect(out).toMatch(/^Gebruik: pol \[opties\] \[opdracht\]\n/);
  const commands = [...out.matchAll(/^ {2}([a-z]+) (?:<|\[)/gm)].map(([, name]) => name ?? '');
  expect(commands).toEqual(expect.arrayContaining(['check', 'eval', 'needed', 'recourse', 'test', 'help']));
  for (const command of commands.filter((name) => name !== 'help')) {
    const help = (await pol([command, '--help'])).out;
    expect(help).toMatch(/^Gebruik: pol /);
    expect(help).not.toMatch(/Usage|Arguments|Options|Commands|choices|default/);
  }
});

test('English help names choices and what is taken without one', async () => {
  const { out } = await pol(['needed', '--help', '--language', 'en']);
  expect(out).toMatch(/^Usage: pol needed \[options\] <policy>\n/);
  expect(out.replace(/\s+/g, ' ')).toContain('(one of pretty, json; default: pretty)');
});
