/** What formatting keeps, as functions that name the first law that is broken. */
import type { Language } from '../../src/base/language.ts';
import { firstDifference, formatSource, printTree } from '../../src/format/index.ts';
import { parse } from '../../src/syntax/parse.ts';
import type { SourceTree } from '../../src/syntax/ast.ts';
import { randomFrom } from './random-source.ts';
import type { Random } from './random-source.ts';
import { missingFeatures, randomTree } from './random-tree.ts';
import type { Coverage } from './random-tree.ts';

export interface Broken {
  readonly law: string;
  readonly detail: string;
  readonly text: string;
}

const parsed = (text: string) => parse({ name: 'file', text }, 0);

const broken = (law: string, detail: string, text: string): Broken => ({ law, detail, text });

async function formatted(text: string, language?: Language, width?: number): Promise<string | Broken> {
  try {
    const result = await formatSource(text, { language, width });
    if ('text' in result) return result.text;
    return broken(
      'reads',
      result.diagnostics.map(({ code, params }) => code + JSON.stringify(params)).join(' '),
      text,
    );
  } catch (fault) {
    return broken('says the same', String(fault), text);
  }
}

/** The laws of a text as an author wrote it. */
export async function brokenByText(text: string): Promise<Broken | null> {
  const once = await formatted(text);
  if (typeof once !== 'string') return once;
  return (await brokenByFormatted(once)) ?? brokenByComments(once, randomFrom(text.length));
}

/** The laws of a text that the formatter wrote: it stays as it is, also by way of the other vocabulary. */
async function brokenByFormatted(text: string): Promise<Broken | null> {
  const twice = await formatted(text);
  if (typeof twice !== 'string') return twice;
  if (twice !== text) return broken('twice is once', firstOther(text, twice), text);
  const { language } = parsed(text).tree;
  const there = await formatted(text, language === 'nl' ? 'en' : 'nl');
  if (typeof there !== 'string') return there;
  const back = await formatted(there, language);
  if (typeof back !== 'string') return back;
  return back === text ? null : broken('there and back', firstOther(text, back), text);
}

/** The laws of a built tree, at a width: its text reads as the same tree, and obeys the laws of a formatted text. */
export async function brokenByTree(tree: SourceTree, random: Random): Promise<Broken | null> {
  const text = printTree(tree, null);
  const { tree: again, diagnostics } = parsed(text);
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  if (first !== undefined) {
    const place = text.slice(Math.max(0, first.primary.span.start - 60), first.primary.span.end + 20);
    return broken('reads', `${first.code} ${JSON.stringify(first.params)} at …${place}…`, text);
  }
  const difference = firstDifference(tree, again);
  if (difference !== null) return broken('same tree', difference, text);
  return (
    (await brokenByFormatted(text)) ?? (await brokenByComments(text, random)) ?? brokenByWidth(text, random)
  );
}

/** Scattered comments are all kept, in order, and stay where they are the second time. */
async function brokenByComments(text: string, random: Random): Promise<Broken | null> {
  const commented = withComments(text, random);
  const once = await formatted(commented);
  if (typeof once !== 'string') return once;
  const before = parsed(commented).tree.comments.map((comment) => comment.text);
  const after = parsed(once).tree.comments.map((comment) => comment.text);
  if (before.join('\n') !== after.join('\n')) {
    const index = before.findIndex((comment, at) => comment !== after[at]);
    return broken(
      'comments in order',
      `${before[index] ?? 'none'} became ${after[index] ?? 'none'}`,
      commented,
    );
  }
  const twice = await formatted(once);
  if (typeof twice !== 'string') return twice;
  return twice === once ? null : broken('comments stay', firstOther(once, twice), commented);
}

/** A narrow page breaks everything that can break. */
async function brokenByWidth(text: string, random: Random): Promise<Broken | null> {
  const width = random.whole(20, 100);
  const once = await formatted(text, undefined, width);
  if (typeof once !== 'string') return once;
  const twice = await formatted(once, undefined, width);
  if (typeof twice !== 'string') return twice;
  if (twice !== once) return broken(`twice is once at ${width}`, firstOther(once, twice), text);
  const wide = await formatted(once);
  if (typeof wide !== 'string') return wide;
  return wide === text ? null : broken(`narrow and wide at ${width}`, firstOther(text, wide), text);
}

const operators: Readonly<Record<Language, RegExp>> = {
  nl: / (en|of) (?!met )/,
  en: / (and|or) (?!including )/,
};

/** Comments above lines, behind lines, and behind `en` and `of` within them. */
function withComments(text: string, random: Random): string {
  const { language } = parsed(text).tree;
  let number = 0;
  const comment = (): string => {
    number += 1;
    return `// opmerking ${number}`;
  };
  const lines = text.split('\n').flatMap((line) => {
    const isWhole = /"|\||\/\//.test(line) || !random.chance(0.2);
    const above = random.chance(0.15)
      ? [
          ...random.some(1, 2, () => ' '.repeat(random.whole(0, 4)) + comment()),
          ...random.some(0, 1, () => ''),
        ]
      : [];
    const within = isWhole ? line : line.replace(operators[language], (match) => `${match}${comment()}\n`);
    return [...above, random.chance(0.15) ? `${within} ${comment()}` : within];
  });
  return lines.join('\n');
}

/** The first line that differs, in both. */
function firstOther(left: string, right: string): string {
  const [lefts, rights] = [left.split('\n'), right.split('\n')];
  const index = lefts.findIndex((line, at) => line !== rights[at]);
  const at = index < 0 ? lefts.length : index;
  return `line ${at + 1}: '${lefts[at] ?? ''}' became '${rights[at] ?? ''}'`;
}

export interface FormatFuzz {
  readonly runs: number;
  readonly failures: readonly (Broken & { readonly seed: number })[];
  /** Kinds and operators of the tree that no random tree had. */
  readonly missing: readonly string[];
}

/** Holds `count` random trees, made from `seed` on, to the laws. */
export async function formatFuzz(count: number, seed: number): Promise<FormatFuzz> {
  const coverage: Coverage = new Map();
  const failures: (Broken & { readonly seed: number })[] = [];
  for (let each = seed; each < seed + count; each += 1) {
    const found = await brokenByTree(randomTree(each, coverage), randomFrom(each));
    if (found !== null) failures.push({ ...found, seed: each });
  }
  return { runs: count, failures, missing: missingFeatures(coverage) };
}
