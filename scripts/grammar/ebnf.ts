/** The grammar as text, in ISO EBNF, with the words of one vocabulary. */
import type { Language } from '../../src/base/language.ts';
import type { Piece, Rule } from './model.ts';

const heads: Readonly<Record<Language, string>> = {
  nl: `(* Gemaakt door 'npm run grammar' uit de parser. Niet met de hand wijzigen.

   { a } is nul of meer keer, [ a ] is nul of een keer. Wat deze grammatica niet zegt:
   - voorrang: 'en' bindt sterker dan 'of'; × en 'gedeeld door' sterker dan + en -;
   - een onderdeel begint op een nieuwe regel, of na een ander op dezelfde;
   - regels van een onderdeel staan in elke volgorde; wat één keer mag, mag één keer;
   - een rij van een tabel begint op een nieuwe regel, en loopt tot de volgende '|' aan het begin van een regel;
   - in een lijst opent een '-' aan het begin van een regel een nieuw punt; tussen haakjes trekt het af;
   - in een stap opent 'vanaf', 'uiterlijk', 'vóór', 'na' of 'gedurende' aan het begin van een regel een stapregel. *)
`,
  en: `(* Made by 'npm run grammar' from the parser. Not to be changed by hand.

   { a } is zero or more times, [ a ] is zero or one time. What this grammar does not say:
   - precedence: 'and' binds tighter than 'or'; × and 'divided by' tighter than + and -;
   - a declaration starts on a new line, or after another one on the same;
   - clauses of a declaration stand in any order; what may stand once, may stand once;
   - a row of a table starts on a new line, and runs to the next '|' at the start of a line;
   - in a list a '-' at the start of a line opens an item; within parentheses it subtracts;
   - in a step 'from', 'no later than', 'before', 'after' or 'during' at the start of a line opens a clause. *)
`,
};

const WIDTH = 110;

export function ebnf(rules: readonly Rule[], language: Language): string {
  const nameOf = new Map(rules.map((rule) => [rule.rule, rule[language]]));
  const lines = rules.map((rule) => ruleText(rule, language, nameOf));
  return `${heads[language]}\n${lines.join('\n\n')}\n`;
}

function ruleText(rule: Rule, language: Language, nameOf: ReadonlyMap<string, string>): string {
  const show = (piece: Piece): string => pieceText(piece, language, nameOf);
  const line = `${rule[language]} = ${show(rule.piece)} ;`;
  if (line.length <= WIDTH) return line;
  const isChoice = rule.piece.kind === 'choice';
  const pieces = isChoice || rule.piece.kind === 'sequence' ? rule.piece.pieces : [rule.piece];
  const parts = pieces.map((piece) => (isChoice ? show(piece) : inSequence(piece, show)));
  const glue = isChoice ? '\n  | ' : ',\n    ';
  return `${rule[language]} =\n    ${parts.map(folded).join(glue)}\n  ;`;
}

/** A long list of alternatives inside a line is folded at its bars. */
function folded(text: string): string {
  if (text.length <= WIDTH) return text;
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<= \|) /)) {
    if (line !== '' && line.length + part.length + 1 > WIDTH - 6) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? part : `${line} ${part}`;
  }
  return [...lines, line].join('\n      ');
}

function pieceText(piece: Piece, language: Language, nameOf: ReadonlyMap<string, string>): string {
  const show = (inner: Piece): string => pieceText(inner, language, nameOf);
  switch (piece.kind) {
    case 'word':
      return piece[language].includes("'") ? `"${piece[language]}"` : `'${piece[language]}'`;
    case 'token':
      return `? ${piece[language]} ?`;
    case 'rule':
      return nameOf.get(piece.rule) ?? piece.rule;
    case 'sequence':
      return piece.pieces.map((inner) => inSequence(inner, show)).join(', ');
    case 'choice':
      return piece.pieces.map(show).join(' | ');
    case 'optional':
      return `[ ${show(piece.piece)} ]`;
    case 'many': {
      const again = piece.separator === null ? '' : `${show(piece.separator)}, `;
      const repeated = `{ ${again}${again === '' ? show(piece.piece) : inSequence(piece.piece, show)} }`;
      return piece.mayBeNone ? repeated : `${inSequence(piece.piece, show)}, ${repeated}`;
    }
  }
}

const inSequence = (piece: Piece, show: (piece: Piece) => string): string =>
  piece.kind === 'choice' ? `( ${show(piece)} )` : show(piece);
