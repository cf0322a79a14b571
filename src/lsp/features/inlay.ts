/**
 * Values that a name hides, shown behind it: of a reading the value that is taken, and what another reading would give; of
 * a parameter with one value, that value.
 */
import { clean } from '../../explain/render/clean.ts';
import type { Binding, Declared } from '../../check/checked.ts';
import type { ReadingDeclaration, Reference } from '../../syntax/ast.ts';
import type { Span } from '../../base/span.ts';
import { readingIn } from '../names/named.ts';
import { walkDeclaration } from '../names/walk.ts';
import type { PolFile } from '../open/file.ts';
import type { Store } from '../open/store.ts';
import type { View } from '../open/view.ts';
import { plain } from './markdown.ts';

export interface Hint {
  /** Behind this offset. */
  readonly at: number;
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string | null;
}

interface Asked {
  readonly view: View;
  readonly store: Store;
}

export function hintsIn(file: PolFile, asked: Asked, start: number, end: number): readonly Hint[] {
  const found: Hint[] = [];
  for (const declared of asked.view.declaredIn(file.index)) {
    const { span } = declared.declaration;
    if (span.start <= end && start <= span.end) found.push(...hintsOf(declared, asked));
  }
  return found.filter(({ at }) => start <= at && at <= end).sort((left, right) => left.at - right.at);
}

function hintsOf(declared: Declared, asked: Asked): readonly Hint[] {
  const { checking, check } = asked.view.part();
  check(declared);
  const found: Hint[] = [];
  const nothing = (): void => undefined;
  walkDeclaration(declared.declaration, {
    name: nothing,
    path: nothing,
    citation: nothing,
    reference: (reference) => {
      const binding = checking.bindings.get(reference);
      if (binding !== undefined) found.push(...hintOf(reference, binding, asked));
    },
  });
  return found;
}

function hintOf({ span }: Reference, binding: Binding, asked: Asked): readonly Hint[] {
  if (binding.kind === 'readingValue') {
    const reading = readingIn(asked.view, binding.reading);
    const text = reading === null ? null : readingText(reading, binding.binding, asked);
    const tooltip = reading === null ? null : reasons(reading);
    return text === null ? [] : [{ at: span.end, text, tooltip }];
  }
  if (binding.kind !== 'parameter') return [];
  const declaration = asked.view.symbols().things.get(binding.name)?.declaration;
  if (declaration?.kind !== 'parameter' || declaration.values.length !== 1) return [];
  const [value] = declaration.values;
  return value === undefined
    ? []
    : [{ at: span.end, text: ` = ${source(value.value.span, asked)}`, tooltip: null }];
}

/** ` = € 150.000 (laag: € 100.050)`: another reading that gives the same is not told. */
function readingText(
  { bindings, alternatives }: ReadingDeclaration,
  name: string,
  asked: Asked,
): string | null {
  const place = bindings.findIndex((binding) => (binding.name?.text ?? '') === name);
  const values = alternatives.flatMap(({ name: alternative, isChosen, values: own }) => {
    const given = own.find((one) => one.name !== null && one.name.text === name) ?? own[place];
    return given === undefined
      ? []
      : [{ name: alternative.text, isChosen, text: source(given.value.span, asked) }];
  });
  const chosen = values.find(({ isChosen }) => isChosen);
  if (chosen === undefined) return null;
  const others = values
    .filter(({ isChosen, text }) => !isChosen && text !== chosen.text)
    .map((one) => `${one.name}: ${one.text}`);
  return ` = ${chosen.text}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
}

const reasons = ({ alternatives }: ReadingDeclaration): string =>
  alternatives.map(({ name, reason }) => `- \`${name.text}\`: ${plain(reason.value)}`).join('\n');

/** So much of a value is shown: a hint is no place for a sentence. */
const MOST = 40;

function source({ file, start, end }: Span, { store }: Asked): string {
  const text = clean((store.at(file)?.text.slice(start, end) ?? '').replaceAll(/\s+/g, ' '));
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}
