/** Decision tables: a heading, and rows of cells. A mistake in a row leaves the other rows whole. */
import type { IOrAlt, ParserMethod, TokenType } from 'chevrotain';
import type { Span } from '../src/base/span.ts';
import type {
  Cell,
  Citation,
  Column,
  CompareOperator,
  Name,
  OverlapPolicy,
  Row,
  TableDeclaration,
} from './ast.ts';
import { clausesOf, newDraft } from './clauses.ts';
import { compareWords } from './expressions.ts';
import { DEEPEST, TooDeep } from './parser-base.ts';
import { ReadingParser } from './readings.ts';
import { mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

interface TableBody {
  readonly columns: readonly Column[];
  readonly outcomeHeading: Name;
  readonly hasCites: boolean;
  readonly rows: readonly Row[];
}

/** Keywords that a cell can begin with, beside those of a value. */
const cellWords: ReadonlySet<TokenType> = new Set([
  ...compareWords.map(([type]) => type),
  word.otherwise,
  word.absent,
  word.present,
  word.notApplicable,
  word.notYet,
  word.never,
  word.empty,
  word.within,
  word.during,
  word.contains,
]);

const columnWords: ReadonlySet<TokenType> = new Set([word.reading]);

export abstract class TableParser extends ReadingParser {
  readonly table: ParserMethod<[], TableDeclaration | null> = this.RULE('table', () => {
    const start = this.next();
    const isRouting = this.OR1([
      { ALT: () => (this.CONSUME(word.table), false) },
      { ALT: () => (this.CONSUME(word.routing), true) },
    ]);
    const name = this.SUBRULE(this.name);
    const written = this.OPTION(() => {
      this.CONSUME(mark.colon);
      return this.SUBRULE(this.type);
    });
    const label = this.SUBRULE(this.labelText);
    const draft = newDraft();
    let overlap: OverlapPolicy | null = null;
    let body: TableBody | null = null;
    this.clauseLoop(() =>
      this.OR2([
        { ALT: () => this.SUBRULE(this.sharedClause, { ARGS: [draft] }) },
        { ALT: () => (overlap = this.SUBRULE(this.overlapPolicy, { ARGS: [draft.seen] })) },
        { ALT: () => (body = this.SUBRULE(this.tableBody, { ARGS: [draft.seen] })) },
      ]),
    );
    return this.ACTION((): TableDeclaration | null => {
      if (body === null) return (this.missingBody(start, name), null);
      const clauses = clausesOf(draft);
      const span = this.spanFrom(start);
      const type = written ?? this.typeOfTable(name, isRouting);
      return { kind: 'table', span, isRouting, name, type, label, clauses, overlap, ...(body as TableBody) };
    });
  });

  /** Routing leads to a contact; the outcome of a table has to be said. */
  private typeOfTable(name: Name, isRouting: boolean): TableDeclaration['type'] {
    const span = { ...name.span, start: name.span.end };
    if (!isRouting && !this.isBroken()) {
      this.report('missing-part', { after: name.text, expected: [{ kind: 'word', word: ':' }] }, name.span);
    }
    return { span, base: isRouting ? 'contact' : 'text', name: null, unit: null };
  }

  private missingBody(start: Token, name: Name): void {
    if (this.isBroken()) return;
    const params = { declaration: start.image, clauses: ['|'] };
    this.report('missing-clause', params, { ...this.spanOf(start), end: name.span.end });
  }

  readonly tableBody: ParserMethod<[Map<string, Span>], TableBody> = this.RULE(
    'tableBody',
    (seen: Map<string, Span> = new Map()) => {
      const start = this.next();
      this.ACTION(() => this.once(seen, start, 'rows'));
      const columns: Column[] = [];
      this.AT_LEAST_ONE({
        GATE: () => !this.next().isFirst || columns.length === 0,
        DEF: () => {
          this.CONSUME1(mark.bar);
          columns.push(this.SUBRULE(this.column));
        },
      });
      this.CONSUME(mark.doubleBar);
      const outcomeHeading = this.SUBRULE(this.name);
      const hasCites =
        this.OPTION({
          GATE: () => !this.next().isFirst,
          DEF: () => {
            this.CONSUME2(mark.bar);
            return this.CONSUME(word.cites);
          },
        }) !== undefined;
      const rows: Row[] = [];
      const readRow = (): unknown => rows.push(this.SUBRULE(this.row));
      this.MANY(() => this.recovering(readRow, (token) => token.isFirst && token.tokenType === mark.bar));
      return { columns, outcomeHeading, hasCites, rows };
    },
  );

  readonly column: ParserMethod<[], Column> = this.RULE('column', (): Column => {
    const start = this.next();
    this.takeKeywordAsValue(columnWords);
    return this.OR<Column>([
      {
        ALT: () => {
          this.CONSUME(word.reading);
          const reading = this.SUBRULE(this.path);
          return { kind: 'readingColumn', span: this.spanFrom(start), reading };
        },
      },
      {
        ALT: () => {
          const expression = this.SUBRULE(this.sum);
          return { kind: 'expressionColumn', span: expression.span, expression };
        },
      },
    ]);
  });

  readonly row: ParserMethod<[], Row> = this.RULE('row', (): Row => {
    const start = this.next();
    const cells: Cell[] = [];
    this.AT_LEAST_ONE({
      GATE: () => !this.next().isFirst || cells.length === 0,
      DEF: () => {
        this.CONSUME1(mark.bar);
        cells.push(this.SUBRULE(this.cell));
      },
    });
    this.CONSUME(mark.doubleBar);
    const inPrinciple = this.OPTION1(() => this.CONSUME(word.inPrinciple)) !== undefined;
    const outcome = this.SUBRULE(this.outcome);
    const cites = this.OPTION2({
      GATE: () => !this.next().isFirst,
      DEF: () => {
        this.CONSUME2(mark.bar);
        return this.SUBRULE(this.citesCell);
      },
    });
    return this.ACTION(() => ({
      span: this.spanFrom(start),
      cells,
      inPrinciple,
      outcome,
      cites: cites ?? [],
    }));
  });

  readonly citesCell: ParserMethod<[], readonly Citation[]> = this.RULE('citesCell', () => {
    const cites: Citation[] = [];
    this.OR([
      { ALT: () => this.CONSUME(mark.minus) },
      {
        ALT: () =>
          this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => cites.push(this.SUBRULE(this.citation)) }),
      },
    ]);
    return cites;
  });

  // ------------------------------------------------------------------------------------------- cells

  readonly cell: ParserMethod<[], Cell> = this.RULE('cell', (): Cell => {
    const cells: Cell[] = [];
    this.takeKeywordAsValue(cellWords);
    this.AT_LEAST_ONE_SEP({ SEP: mark.comma, DEF: () => cells.push(this.SUBRULE(this.cellTogether)) });
    return this.ACTION(() => this.joined('anyOf', cells));
  });

  readonly cellTogether: ParserMethod<[], Cell> = this.RULE('cellTogether', (): Cell => {
    const cells: Cell[] = [];
    this.takeKeywordAsValue(cellWords);
    this.AT_LEAST_ONE_SEP({ SEP: word.and, DEF: () => cells.push(this.SUBRULE(this.cellPart)) });
    return this.ACTION(() => this.joined('allOf', cells));
  });

  private joined(kind: 'anyOf' | 'allOf', cells: readonly Cell[]): Cell {
    const [first, last] = [cells[0] as Cell, cells.at(-1) as Cell];
    return cells.length === 1 ? first : { kind, span: this.between(first, last), cells };
  }

  readonly cellPart: ParserMethod<[], Cell> = this.RULE('cellPart', (): Cell => {
    let negations: Token[] | null = null;
    this.MANY(() => (negations ??= []).push(this.CONSUME(word.not) as Token));
    this.takeKeywordAsValue(cellWords);
    const cell = this.OR({ DEF: this.cellAlternatives, IGNORE_AMBIGUITIES: true });
    return negations === null ? cell : this.ACTION(() => this.negated(negations ?? [], cell));
  });

  private negated(negations: readonly Token[], cell: Cell): Cell {
    const first = negations[0];
    if (negations.length > DEEPEST && first !== undefined) throw new TooDeep(this.spanOf(first));
    let result = cell;
    for (const token of negations.toReversed()) {
      result = { kind: 'not', span: { ...cell.span, start: token.startOffset }, cell: result };
    }
    return result;
  }

  private readonly cellAlternatives: IOrAlt<Cell>[] = [
    { ALT: () => this.plainCell(word.otherwise, 'otherwise') },
    { ALT: () => this.plainCell(word.absent, 'absent') },
    { ALT: () => this.plainCell(word.present, 'present') },
    { ALT: () => this.plainCell(word.notApplicable, 'notApplicable') },
    { ALT: () => this.plainCell(word.notYet, 'notYet') },
    { ALT: () => this.plainCell(word.never, 'never') },
    { ALT: () => this.plainCell(word.empty, 'empty') },
    { ALT: () => this.SUBRULE(this.comparedCell) },
    { ALT: () => this.SUBRULE(this.cellWithin) },
    { ALT: () => this.SUBRULE(this.cellDuring) },
    { ALT: () => this.SUBRULE(this.cellContains) },
    { ALT: () => this.OR2({ DEF: this.lastAlternatives, IGNORE_AMBIGUITIES: true }) },
  ];

  /** `-`, or a value, which may begin with a `-` too. */
  private readonly lastAlternatives: IOrAlt<Cell>[] = [
    { GATE: () => this.endsCell(this.next(2)), ALT: () => this.plainCell(mark.minus, 'any') },
    {
      ALT: () => {
        const value = this.SUBRULE(this.sum);
        return { kind: 'equals', span: value.span, value };
      },
    },
  ];

  private plainCell<Kind extends Cell['kind']>(type: TokenType, kind: Kind): Cell {
    const token = this.CONSUME(type) as Token;
    return { kind, span: this.spanOf(token) } as Cell;
  }

  private endsCell({ tokenType, isFirst }: Token): boolean {
    return isFirst || tokenType === mark.bar || tokenType === mark.doubleBar || tokenType === mark.comma;
  }

  readonly comparedCell: ParserMethod<[], Cell> = this.RULE('comparedCell', (): Cell => {
    const start = this.next();
    const operator: CompareOperator = this.SUBRULE(this.compareOperator);
    const value = this.SUBRULE(this.sum);
    return { kind: 'compare', span: this.spanFrom(start), operator, value };
  });

  readonly cellWithin: ParserMethod<[], Cell> = this.RULE('cellWithin', (): Cell => {
    const start = this.CONSUME(word.within) as Token;
    const low = this.SUBRULE1(this.sum);
    this.CONSUME(word.upTo);
    const high = this.SUBRULE2(this.sum);
    return { kind: 'within', span: this.spanFrom(start), low, high };
  });

  readonly cellDuring: ParserMethod<[], Cell> = this.RULE('cellDuring', (): Cell => {
    const start = this.CONSUME(word.during) as Token;
    const period = this.SUBRULE(this.sum);
    return { kind: 'during', span: this.spanFrom(start), period };
  });

  readonly cellContains: ParserMethod<[], Cell> = this.RULE('cellContains', (): Cell => {
    const start = this.CONSUME(word.contains) as Token;
    const value = this.SUBRULE(this.sum);
    return { kind: 'contains', span: this.spanFrom(start), value };
  });
}
