/** The example projects, installed from the packed package: they compile strictly, and do what their pages say. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, serve } from '../support/browser.ts';
import { installed, type Installed } from '../support/installed-example.ts';
import { root } from '../support/policies.ts';

const TSC = 'node_modules/typescript/bin/tsc';

test('dist is built', () => {
  expect(existsSync(join(root, 'dist/browser.js')), 'run `npm run build` first').toBe(true);
});

describe('embed-node', () => {
  let example: Installed;
  beforeAll(() => {
    example = installed('embed-node');
  }, 120_000);
  afterAll(() => example.remove());

  test('compiles strictly, and prints what its page shows', () => {
    expect(example.run(TSC)).toEqual({ code: 0, out: '' });
    const { code, out } = example.run('dist/main.js');
    expect(code).toBe(0);
    const page = readFileSync(join(example.folder, 'README.md'), 'utf8');
    const [shown = ''] = /(?<=```text\n).*?(?=…\n```)/s.exec(page) ?? [];
    expect(shown.length).toBeGreaterThan(200);
    expect(out.startsWith(shown), out).toBe(true);
  }, 180_000);

  test('an outcome that the policy does not have does not compile', () => {
    const use = `import { decide } from 'pol-lang/policies/asr/ggz/2025';
      export const isNone = decide({}).contracttype === 'geen';`;
    const options = ['--ignoreConfig', '--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023'];
    const file = join(example.folder, 'wrong.ts');
    writeFileSync(file, use);
    expect(example.run(TSC, ...options, file).out).toMatch(/TS2367/);
  }, 180_000);
});

describe('embed-browser', () => {
  let example: Installed;
  beforeAll(() => {
    example = installed('embed-browser');
  }, 120_000);
  afterAll(() => example.remove());

  test('compiles strictly and is built', () => {
    expect(example.run(TSC)).toEqual({ code: 0, out: '' });
    const { code, out } = example.run('node_modules/vite/bin/vite.js', 'build');
    expect(code, out).toBe(0);
  }, 180_000);

  test.skipIf(browserPath === null)(
    'answers in a browser that makes no code at run time (needs Chromium)',
    async () => {
      const config = readFileSync(join(example.folder, 'vite.config.js'), 'utf8');
      const rules = [...config.matchAll(/^ {2}"(.*)",$/gm)].map(([, rule]) => rule).join('; ');
      expect(rules).toContain("script-src 'self'");
      expect(rules).not.toContain('unsafe');
      const served = await serve(join(example.folder, 'dist'), rules, PROBE);
      try {
        await inBrowser(served.address, answers);
      } finally {
        await served.close();
      }
    },
    180_000,
  );
});

/** Whether what the page may not do is indeed refused. */
const PROBE = {
  '/probe.html': '<!doctype html><title>not run</title><script src="/probe.js"></script>',
  '/probe.js': `try { new Function('return 1')(); document.title = 'allowed'; } catch { document.title = 'refused'; }`,
};

async function inBrowser(address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: browserPath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(address);
    await use(page);
    // What the policy of the page refuses is said on the console.
    expect(said).toEqual([]);
    await page.goto(`${address}/probe.html`);
    expect(await page.title()).toBe('refused');
  } finally {
    await browser.close();
  }
}

async function answers(page: Page): Promise<void> {
  const answer = page.locator('#answer');
  const shows = (text: string) => expect.poll(() => answer.textContent()).toBe(text);
  await shows('Not decided yet: 4 outcomes are possible');
  await page.selectOption('[name=kind]', 'instelling');
  await page.selectOption('[name=listed]', 'no');
  await shows('Not decided yet: 3 outcomes are possible');
  expect(await page.locator('#needed li').allTextContents()).toEqual([
    'jaaromzet bij a.s.r., toegekend voor zorg in dat kalenderjaar',
  ]);
  await page.fill('[name=turnover]', '150000');
  await shows('Digitally, without a questionnaire');
  await page.fill('[name=turnover]', '120000');
  await shows('The policy leaves this open');
  await page.click('#why');
  await expect
    .poll(() => page.locator('#explanation').textContent(), { timeout: 90_000 })
    .toContain('Het beleid laat dit open.');
}
