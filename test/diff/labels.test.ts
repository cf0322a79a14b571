/** A case speaks of things by what they are called, with their names beside it. */
import { expect, test } from 'vitest';
import { diffOf } from '../../src/diff/diff.ts';
import { diffHtml } from '../../src/diff/page/html.ts';
import { diffMarkdown } from '../../src/diff/page/markdown.ts';
import { showDiff } from '../../src/cli/show/diff.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileText, head, programIn, world } from '../ir/compile-text.ts';

const edition = (bound: string, label: string): Program =>
  programIn(
    compileText(`${head}${world}
gegeven aanbieder.omzet_zorg : bedrag per jaar "${label}"
gegeven aanbieder.ongebruikt : ja/nee "komt nergens voor"
oordeel passend "het past bij de cliënt" door asr volgens X-1-001
voorwaarde eis "eis" volgens X-1-002
  vereist aanbieder.omzet_zorg in 2023 ten minste ${bound} en passend en aanbieder.actief
`),
  );

const found = diffOf(
  { program: edition('€ 100', 'omzet toen') },
  { program: edition('€ 200', 'omzet <b>nu</b>') },
);

test('by the label of the newer edition, of what is in a case alone', () => {
  expect(found.labels).toEqual({
    'aanbieder.omzet_zorg': 'omzet <b>nu</b>',
    passend: 'het past bij de cliënt',
  });
});

test('in every form, and what has no label by its name', () => {
  const options = { language: 'nl', isAll: true } as const;
  const terminal = showDiff(found, { ...options, isColoured: false }).replace(/\s+/g, ' ');
  expect(terminal).toContain('(aanbieder.omzet_zorg in 2023)');
  expect(terminal).toContain('het past bij de cliënt');
  expect(terminal).toMatch(/ aanbieder\.actief ja ja /);
  const markdown = diffMarkdown(found, options);
  expect(markdown).toContain('het past bij de cliënt (passend)');
  expect(markdown).not.toContain('<b>');
  const page = diffHtml(found, options);
  expect(page).toContain('<dt>het past bij de cliënt <code translate="no">passend</code></dt>');
  expect(page).toContain('<dt>omzet &lt;b&gt;nu&lt;/b&gt; <code');
  expect(page).toMatch(/<dt><code translate="no">aanbieder\.(?:<wbr>)?actief<\/code><\/dt>/);
});
