/** What a word stands for, in a few lines: how it is declared, what it may be, which norms it comes from. */
import type { Language } from '../../base/language.ts';
import type { Span } from '../../base/span.ts';
import type { Declared } from '../../check/checked.ts';
import type { Bounds, Citation, Declaration, Text } from '../../syntax/ast.ts';
import { alternativeIn, bindingIn, memberIn, type Named } from '../names/named.ts';
import { occurrenceAt } from '../names/occurrences.ts';
import { walkDeclaration } from '../names/walk.ts';
import type { PolFile } from '../open/file.ts';
import type { Store } from '../open/store.ts';
import type { View } from '../open/view.ts';
import { editorWords } from '../words.ts';
import { headingOf, typeIn } from './headings.ts';
import { fenced, plain } from './markdown.ts';
import { normLines, normMarkdown } from './norms.ts';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

export interface Asked {
  readonly store: Store;
  readonly view: View;
  readonly language: Language;
}

export function hoverAt(file: PolFile, offset: number, asked: Asked): Hover | null {
  const found = occurrenceAt(file, asked.view, offset);
  if (found === null) return null;
  const markdown = markdownOf(found.named, asked);
  return markdown === null ? null : { span: found.span, markdown };
}

/** Null where nothing is known of it. */
export function markdownOf(named: Named, asked: Asked): string | null {
  const { view, language } = asked;
  const words = editorWords[language];
  const symbols = view.symbols();
  switch (named.kind) {
    case 'thing':
      return ofDeclared(symbols.things.get(named.path), asked);
    case 'party':
      return ofDeclared(symbols.parties.get(named.name), asked);
    case 'choice':
      return ofDeclared(symbols.choices.get(named.name), asked);
    case 'member': {
      const member = memberIn(view, named.choice, named.name);
      return member === undefined
        ? null
        : blocks(fenced(named.name), labelLine(member.label), plain(words.memberOf(named.choice)));
    }
    case 'alternative': {
      const alternative = alternativeIn(view, named.reading, named.name);
      if (alternative === undefined) return null;
      const { isChosen, reason } = alternative;
      const role = isChosen ? words.chosen : words.alsoPossible;
      return blocks(
        fenced(named.name),
        labelLine(reason),
        `${plain(words.alternativeOf(named.reading))} (${role})`,
      );
    }
    case 'binding': {
      const binding = bindingIn(view, named.reading, named.name);
      const type = binding === undefined ? '' : ` : ${typeIn(binding.type, asked)}`;
      return blocks(fenced(`${named.name}${type}`), plain(words.valueOf(named.reading)));
    }
    case 'label':
      return blocks(fenced(named.name), plain(words.partOf(named.clause)));
    case 'unit':
      return blocks(fenced(named.name), words.unit);
    case 'binder':
      return words.record;
    case 'norm':
      return normMarkdown(named.id, asked);
    case 'register': {
      const register = asked.store.register(named.id);
      return register === null
        ? null
        : blocks(`**${plain(named.id)}**`, words.register(register.read().register.norms.size));
    }
    case 'source':
      return ofSource(named.name, asked);
  }
}

const blocks = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const labelLine = (text: Text | null): string => (text === null ? '' : plain(text.value));

function ofSource(name: string, { view }: Asked): string | null {
  const files = [...view.vocabularies.flatMap(({ files: own }) => own), ...view.files];
  for (const file of files) {
    const { header } = file.parsed().tree;
    if (header === null || header.kind === 'part') continue;
    if (header.name.segments.map(({ text }) => text).join('.') !== name) continue;
    return blocks(
      `**${plain(name)}${header.year === null ? '' : ` ${header.year}`}**`,
      labelLine(header.title),
    );
  }
  return null;
}

/** What a declaration says of itself. */
export function ofDeclared(declared: Declared | undefined, asked: Asked): string | null {
  if (declared === undefined) return null;
  const { declaration } = declared;
  return blocks(
    fenced(headingOf(declared, asked)),
    'label' in declaration ? labelLine(declaration.label) : '',
    ...detailsOf(declaration, asked),
    normLines(citesOf(declaration), asked),
  );
}

function detailsOf(declaration: Declaration, asked: Asked): readonly string[] {
  const words = editorWords[asked.language];
  switch (declaration.kind) {
    case 'fact':
      return [
        declaration.question === null ? '' : `${words.question}: ${plain(declaration.question.value)}`,
        rangeLine(declaration.range, asked),
        declaration.mayBeAbsent ? words.mayBeAbsent : '',
      ];
    case 'say':
      return [rangeLine(declaration.range, asked)];
    case 'parameter':
      return [list(declaration.values.map(({ span }) => code(asked, span)))];
    case 'choice':
      return [
        list(
          declaration.members.map(
            ({ name, label }) => `\`${name.text}\`${label === null ? '' : ` ${plain(label.value)}`}`,
          ),
        ),
      ];
    case 'reading':
      return [
        list(
          declaration.alternatives.map(({ name, isChosen, reason }) => {
            const role = isChosen ? words.chosen : words.alsoPossible;
            return `${role} \`${name.text}\`: ${plain(reason.value)}`;
          }),
        ),
      ];
    case 'note':
    case 'statedChange':
      return [plain(declaration.text.value)];
    default:
      return [];
  }
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A piece of source on one line, as code. */
function code({ store }: Asked, { file, start, end }: Span): string {
  const text = (store.at(file)?.text.slice(start, end) ?? '').replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${text}\``;
}

function rangeLine(range: Bounds | null, asked: Asked): string {
  if (range === null) return '';
  const words = editorWords[asked.language];
  const end = (word: string, bound: { readonly span: Span } | null): string =>
    bound === null ? '' : ` ${word} ${code(asked, bound.span)}`;
  return `${words.range}:${end(words.from, range.from)}${end(words.upTo, range.to)}`;
}

/** Every norm that it cites, its members apart, in the order written. */
export function citesOf(declaration: Declaration): readonly Citation[] {
  const cites: Citation[] = [];
  const nothing = (): void => undefined;
  walkDeclaration(declaration, {
    name: nothing,
    path: nothing,
    reference: nothing,
    citation: (citation) => void cites.push(citation),
  });
  return cites;
}
