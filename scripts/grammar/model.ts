/** The grammar as the parser has it, in a few kinds of piece that both the EBNF and the drawing are made of. */
import type { ISerializedGast } from 'chevrotain';
import { declarationWords, ruleOf } from '../../grammar/declaration-words.ts';
import { changeClauseWords, keywords, marks, typeWords } from '../../grammar/keywords.ts';
import type { Keyword, KeywordName } from '../../grammar/keywords.ts';
import { polParser } from '../../grammar/parser.ts';
import type { MarkName } from '../../grammar/tokens.ts';
import { ruleNames } from './names.ts';

export type Piece =
  | { readonly kind: 'word'; readonly nl: string; readonly en: string }
  /** Something that the scanner reads: a name, a number. */
  | { readonly kind: 'token'; readonly nl: string; readonly en: string }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'sequence'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'choice'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'optional'; readonly piece: Piece }
  | {
      readonly kind: 'many';
      readonly piece: Piece;
      readonly separator: Piece | null;
      readonly mayBeNone: boolean;
    };

export interface Rule {
  readonly rule: string;
  readonly nl: string;
  readonly en: string;
  readonly piece: Piece;
}

const word = (name: KeywordName): Piece => ({ kind: 'word', ...keywords[name] });
const rule = (name: string): Piece => ({ kind: 'rule', rule: name });
const sequence = (...pieces: readonly Piece[]): Piece => ({ kind: 'sequence', pieces });
const choice = (...pieces: readonly Piece[]): Piece => ({ kind: 'choice', pieces });
const many = (piece: Piece): Piece => ({ kind: 'many', piece, separator: null, mayBeNone: true });

/** What the parser does not see: declarations in a file, and in blocks. The driver puts them together. */
const blocks = (): readonly (readonly [string, Piece])[] => {
  const rules = [...new Set(declarationWords.map(ruleOf))].filter((name) => !name.endsWith('Head'));
  return [
    ['file', sequence(rule('fileHead'), many(rule('declaration')))],
    ['declaration', choice(...rules.map(rule), rule('group'), rule('timeline'))],
    [
      'group',
      sequence(rule('groupHead'), many(choice(rule('requirement'), rule('group'))), word('endGroup')),
    ],
    [
      'timeline',
      sequence(rule('timelineHead'), many(rule('step')), choice(word('endTimeline'), word('endProcedure'))),
    ],
  ];
};

const tokens: Readonly<Record<string, Piece>> = {
  Identifier: { kind: 'token', nl: 'woord', en: 'word' },
  Numeral: { kind: 'token', nl: 'cijfers', en: 'digits' },
  Percentage: { kind: 'token', nl: 'cijfers %', en: 'digits %' },
  Money: { kind: 'token', nl: '€ cijfers', en: '€ digits' },
  TextLine: { kind: 'token', nl: '"tekst"', en: '"text"' },
  NormId: { kind: 'token', nl: 'NORM-ID', en: 'NORM-ID' },
  YesNo: { kind: 'word', ...(typeWords.boolean satisfies Keyword) },
};

/** Every rule, those of whole files first, then in the order in which they are reached. */
export function grammarRules(): readonly Rule[] {
  const pieces = new Map<string, Piece>(blocks());
  for (const each of polParser().serialized() as readonly Serialized[]) {
    pieces.set(each.name ?? '', flat((each.definition ?? []).map(pieceOf)));
  }
  const order: string[] = [];
  const reach = (name: string): void => {
    if (order.includes(name)) return;
    order.push(name);
    rulesIn(pieces.get(name) as Piece).forEach(reach);
  };
  reach('file');
  return order.map((name) => ({ rule: name, ...namesOf(name), piece: pieces.get(name) as Piece }));
}

function namesOf(name: string): { readonly nl: string; readonly en: string } {
  const nl = ruleNames[name];
  if (nl === undefined) throw new Error(`rule '${name}' has no Dutch name in scripts/grammar/names.ts`);
  return { nl, en: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) };
}

interface Serialized extends ISerializedGast {
  readonly name?: string;
  readonly separator?: Serialized;
  readonly definition?: Serialized[];
}

function pieceOf(node: Serialized): Piece {
  const inner = (): Piece => flat((node.definition ?? []).map(pieceOf));
  const separator = node.separator === undefined ? null : pieceOf(node.separator);
  switch (node.type) {
    case 'NonTerminal':
      return rule(node.name ?? '');
    case 'Terminal':
      return terminal(node.name ?? '');
    case 'Option':
      return { kind: 'optional', piece: inner() };
    case 'Alternation':
      return choice(...(node.definition ?? []).map(pieceOf));
    case 'Repetition':
    case 'RepetitionWithSeparator':
      return { kind: 'many', piece: inner(), separator, mayBeNone: true };
    case 'RepetitionMandatory':
    case 'RepetitionMandatoryWithSeparator':
      return { kind: 'many', piece: inner(), separator, mayBeNone: false };
    default:
      return inner();
  }
}

const flat = (pieces: readonly Piece[]): Piece =>
  pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : sequence(...pieces);

function terminal(name: string): Piece {
  const [kind, key = ''] = name.split('_');
  if (kind === 'word') return word(key as KeywordName);
  if (kind === 'change') return { kind: 'word', ...changeClauseWords[key as keyof typeof changeClauseWords] };
  if (kind === 'mark') return { kind: 'word', nl: marks[key as MarkName], en: marks[key as MarkName] };
  return tokens[name] as Piece;
}

function rulesIn(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'word':
    case 'token':
      return [];
    case 'rule':
      return [piece.rule];
    case 'sequence':
    case 'choice':
      return piece.pieces.flatMap(rulesIn);
    case 'optional':
    case 'many':
      return rulesIn(piece.piece);
  }
}
