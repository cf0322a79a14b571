/** Cases and examples. */
import type { ParserMethod, TokenType } from 'chevrotain';
import type { Span } from '../src/base/span.ts';
import type {
  Assignment,
  CaseDeclaration,
  ExampleDeclaration,
  Expectation,
  ExpectedResult,
  ExpectedStatus,
  Expression,
  GivenClauses,
  GivenValue,
  Name,
  ReadingTest,
} from './ast.ts';
import type { KeywordName } from './keywords.ts';
import { AcceptanceParser } from './acceptances.ts';
import { mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

type Given = Extract<GivenValue, { readonly kind: 'given' }>['given'];

const givenWords: readonly (readonly [KeywordName, Given])[] = [
  ['unknown', 'unknown'],
  ['absent', 'absent'],
  ['notYet', 'notYet'],
  ['never', 'never'],
  ['none', 'none'],
  ['used', 'used'],
  ['notUsed', 'notUsed'],
];

const statusWords: readonly (readonly [KeywordName, ExpectedStatus])[] = [
  ['gapResult', 'gap'],
  ['overlapConflict', 'conflict'],
  ['notApplicable', 'notApplicable'],
  ['errorResult', 'error'],
  ['openResult', 'undetermined'],
  ['isMet', 'met'],
  ['notMet', 'notMet'],
  ['inPrinciple', 'inPrinciple'],
  ['stepUpcoming', 'upcoming'],
  ['stepOpen', 'open'],
  ['stepDue', 'due'],
  ['stepLate', 'late'],
  ['stepLapsed', 'lapsed'],
  ['stepMissed', 'missed'],
  ['stepDone', 'done'],
  ['stepDoneEarly', 'doneEarly'],
  ['stepDoneLate', 'doneLate'],
];

const givenTypes: ReadonlySet<TokenType> = new Set(givenWords.map(([name]) => word[name]));
const statusTypes: ReadonlySet<TokenType> = new Set(statusWords.map(([name]) => word[name]));

interface GivenDraft {
  readonly seen: Map<string, Span>;
  basedOn: Name | null;
  referenceDate: Expression | null;
  readonly assignments: Assignment[];
}

const newGivenDraft = (): GivenDraft => ({
  seen: new Map(),
  basedOn: null,
  referenceDate: null,
  assignments: [],
});

const givenOf = ({ basedOn, referenceDate, assignments }: GivenDraft): GivenClauses => ({
  basedOn,
  referenceDate,
  assignments,
});

export abstract class ExampleParser extends AcceptanceParser {
  readonly case: ParserMethod<[], CaseDeclaration> = this.RULE('case', (): CaseDeclaration => {
    const start = this.CONSUME(word.case) as Token;
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    const draft = newGivenDraft();
    this.clauseLoop(() => this.SUBRULE(this.givenClause, { ARGS: [draft] }));
    return this.ACTION(() => ({
      kind: 'case',
      span: this.spanFrom(start),
      name,
      label,
      given: givenOf(draft),
    }));
  });

  readonly example: ParserMethod<[], ExampleDeclaration> = this.RULE('example', (): ExampleDeclaration => {
    const start = this.CONSUME(word.example) as Token;
    const title = this.SUBRULE(this.text);
    const draft = newGivenDraft();
    const expected: Expectation[] = [];
    this.clauseLoop(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.givenClause, { ARGS: [draft] }) },
        { ALT: () => expected.push(this.SUBRULE(this.expectation)) },
      ]),
    );
    return this.ACTION(() => {
      if (expected.length === 0) this.missing(start, title, ['expects']);
      return { kind: 'example', span: this.spanFrom(start), title, given: givenOf(draft), expected };
    });
  });

  readonly givenClause: ParserMethod<[GivenDraft], void> = this.RULE(
    'givenClause',
    (draft: GivenDraft = newGivenDraft()) => {
      this.ACTION(() => this.once(draft.seen, this.next()));
      this.OR([
        { ALT: () => (this.CONSUME(word.basedOn), (draft.basedOn = this.SUBRULE(this.name))) },
        { ALT: () => (this.CONSUME(word.referenceDate), (draft.referenceDate = this.SUBRULE(this.sum))) },
        {
          ALT: () => {
            this.CONSUME(word.fact);
            this.ACTION(() => this.takeKeywordAsName());
            this.AT_LEAST_ONE_SEP({
              SEP: mark.comma,
              DEF: () => draft.assignments.push(this.SUBRULE(this.assignment)),
            });
          },
        },
      ]);
    },
  );

  readonly assignment: ParserMethod<[], Assignment> = this.RULE('assignment', (): Assignment => {
    const target = this.SUBRULE(this.reference);
    this.CONSUME(mark.equal);
    const value = this.SUBRULE(this.givenValue);
    return this.ACTION(() => ({ span: this.between(target, value), target, value }));
  });

  private readonly givenAlternatives = givenWords.map(([name, given]) => ({
    ALT: (): GivenValue => {
      const token = this.CONSUME(word[name]) as Token;
      return { kind: 'given', span: this.spanOf(token), given };
    },
  }));

  readonly givenValue: ParserMethod<[], GivenValue> = this.RULE('givenValue', () => {
    this.takeKeywordAsValue(givenTypes);
    return this.OR<GivenValue>([
      { ALT: () => this.SUBRULE(this.givenSet) },
      ...this.givenAlternatives,
      { ALT: () => this.SUBRULE(this.sum) },
    ]);
  });

  /** `{ a, b }`, `{}`. */
  readonly givenSet: ParserMethod<[], Extract<GivenValue, { readonly kind: 'givenSet' }>> = this.RULE(
    'givenSet',
    () => {
      const start = this.CONSUME(mark.openBrace) as Token;
      const members: Name[] = [];
      this.OPTION({
        GATE: () => !this.isNext(mark.closeBrace),
        DEF: () => members.push(...this.namesIn(this.SUBRULE(this.names))),
      });
      this.CONSUME(mark.closeBrace);
      return { kind: 'givenSet' as const, span: this.spanFrom(start), members };
    },
  );

  /** While the grammar is recorded a rule gives no list. */
  private namesIn(names: readonly Name[]): readonly Name[] {
    return Array.isArray(names) ? names : [];
  }

  readonly expectation: ParserMethod<[], Expectation> = this.RULE('expectation', (): Expectation => {
    const start = this.CONSUME(word.expects) as Token;
    const target = this.SUBRULE(this.reference);
    this.CONSUME(mark.equal);
    const expected = this.SUBRULE(this.expectedResult);
    const under: ReadingTest[] = [];
    this.OPTION1(() => {
      under.push(this.SUBRULE1(this.underReading));
      this.MANY(() => {
        this.CONSUME(mark.comma);
        under.push(this.SUBRULE2(this.underReading));
      });
    });
    return { span: this.spanFrom(start), target, expected, under };
  });

  /** `bij lezing x = a`; after a comma `bij lezing` may be left out. */
  readonly underReading: ParserMethod<[], ReadingTest> = this.RULE('underReading', (): ReadingTest => {
    const start = this.next();
    this.OPTION(() => this.CONSUME(word.underReading));
    const reading = this.SUBRULE(this.path);
    this.CONSUME(mark.equal);
    const alternative = this.SUBRULE(this.name);
    return this.ACTION(() => ({ kind: 'readingTest', span: this.spanFrom(start), reading, alternative }));
  });

  private readonly statusAlternatives = statusWords.map(([name, status]) => ({
    ALT: (): ExpectedResult => {
      const token = this.CONSUME(word[name]) as Token;
      return { kind: 'status', span: this.spanOf(token), status };
    },
  }));

  readonly expectedResult: ParserMethod<[], ExpectedResult> = this.RULE('expectedResult', () => {
    this.takeKeywordAsValue(statusTypes);
    return this.OR<ExpectedResult>([
      { ALT: () => this.SUBRULE(this.givenSet) },
      ...this.statusAlternatives,
      { ALT: () => this.SUBRULE(this.sum) },
    ]);
  });
}
