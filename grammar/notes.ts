/** Notes, and what a document says that it changed. */
import type { ParserMethod } from 'chevrotain';
import type { ClosedList } from '../src/base/codes.ts';
import type { Span } from '../src/base/span.ts';
import type {
  Citation,
  ComparedEdition,
  Expression,
  Name,
  NoteDeclaration,
  NoteKind,
  StatedChangeDeclaration,
  Text,
} from './ast.ts';
import { changeClauseWords, changeWords, reasonWords } from './keywords.ts';
import type { Keyword } from './keywords.ts';
import type { Mutable } from './header.ts';
import { StepParser } from './steps.ts';
import { Identifier, Numeral, changeClause, mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';
import { closest } from '../src/base/suggest.ts';

export abstract class NoteParser extends StepParser {
  readonly note: ParserMethod<[], NoteDeclaration | null> = this.RULE('note', (): NoteDeclaration | null => {
    const start = this.next();
    const note = this.OR1<NoteKind>([
      { ALT: () => (this.CONSUME(word.term), 'term') },
      { ALT: () => (this.CONSUME(word.intent), 'intent') },
      { ALT: () => (this.CONSUME(word.remark), 'remark') },
      { ALT: () => (this.CONSUME(word.elsewhere), 'elsewhere') },
    ]);
    const name = this.SUBRULE(this.name);
    const given = this.OPTION({
      GATE: () => note === 'intent',
      DEF: () => this.SUBRULE(this.closedWord),
    });
    const text = this.SUBRULE(this.text);
    let cites: readonly Citation[] = [];
    let guard: Expression | null = null;
    let isAtHand: boolean | null = null;
    const seen = new Map<string, Span>();
    this.clauseLoop(() => {
      const clause = this.next();
      const isPlace = clause.tokenType === word.atHand || clause.tokenType === word.notAtHand;
      this.ACTION(() => {
        this.once(seen, clause, isPlace ? 'atHand' : null);
        const isForeign = isPlace ? note !== 'elsewhere' : clause.tokenType === word.if && note !== 'remark';
        if (isForeign) this.reportForeign(clause, null);
      });
      this.OR2([
        { ALT: () => (cites = this.SUBRULE(this.citations)) },
        { ALT: () => (this.CONSUME(word.if), (guard = this.SUBRULE(this.expression))) },
        { ALT: () => (this.CONSUME(word.atHand), (isAtHand = true)) },
        { ALT: () => (this.CONSUME(word.notAtHand), (isAtHand = false)) },
      ]);
    });
    return this.ACTION((): NoteDeclaration | null => {
      if (note === 'elsewhere' && isAtHand === null) this.missing(start, name, ['atHand', 'notAtHand']);
      const reason =
        note === 'intent' ? this.meantBy(reasonWords, 'reason', given, this.headOf(start, name)) : null;
      return { kind: 'note', span: this.spanFrom(start), note, name, reason, text, cites, guard, isAtHand };
    });
  });

  // ----------------------------------------------------------------------------------- closed words

  /** `: bedoeling`. The words are no keywords: elsewhere they are names. */
  readonly closedWord: ParserMethod<[], Token | null> = this.RULE('closedWord', (): Token | null => {
    this.CONSUME(mark.colon);
    this.ACTION(() => this.takeKeywordAsMember());
    return this.OPTION(() => this.CONSUME(Identifier) as Token) ?? null;
  });

  /** Which of the closed words stands there; null after a report that lists them, at `head` where none stands. */
  protected meantBy<Key extends string>(
    words: Readonly<Record<Key, Keyword>>,
    of: ClosedList,
    given: Token | null | undefined,
    head: Span,
  ): Key | null {
    const known = (Object.keys(words) as Key[]).map((key) => [key, words[key][this.language]] as const);
    const found = given?.value ?? '';
    const meant = known.find(([, spelling]) => spelling === found);
    if (meant !== undefined) return meant[0];
    if (found === '' && this.isBroken()) return null;
    const spellings = known.map(([, spelling]) => spelling);
    const suggestion = found === '' ? '' : (closest(found, spellings) ?? '');
    const span = given ? this.spanOf(given) : head;
    const fixes = suggestion === '' ? [] : [this.replacement(span, suggestion, false)];
    const params = { of, found: found.slice(0, 40), words: spellings, suggestion };
    this.report('closed-word', params, span, { fixes });
    return null;
  }

  private headOf(start: Token, name: Name): Span {
    return { ...this.spanOf(start), end: name.span.end };
  }

  // --------------------------------------------------------------------------------- stated changes

  readonly statedChange: ParserMethod<[], StatedChangeDeclaration> = this.RULE(
    'statedChange',
    (): StatedChangeDeclaration => {
      const start = this.CONSUME(word.statedChange) as Token;
      const name = this.SUBRULE(this.name);
      const given = this.OPTION(() => this.SUBRULE(this.closedWord));
      const text = this.SUBRULE(this.text);
      const draft: Mutable<StatedChangeDeclaration> = {
        kind: 'statedChange',
        span: this.spanFrom(start),
        name,
        change: null,
        text,
        concerns: [],
        comparedWith: null,
        before: null,
        after: null,
        cites: [],
      };
      const seen = new Map<string, Span>();
      this.ACTION(() => this.takeClauseWord());
      this.clauseLoop(() => {
        this.SUBRULE(this.statedChangeClause, { ARGS: [draft, seen] });
        this.ACTION(() => this.takeClauseWord());
      });
      return this.ACTION(() => {
        const change = this.meantBy(changeWords, 'change', given, this.headOf(start, name));
        return { ...draft, change, span: this.spanFrom(start) };
      });
    },
  );

  readonly statedChangeClause: ParserMethod<[Mutable<StatedChangeDeclaration>, Map<string, Span>], void> =
    this.RULE(
      'statedChangeClause',
      (
        draft: Mutable<StatedChangeDeclaration> = {} as StatedChangeDeclaration,
        seen: Map<string, Span> = new Map(),
      ) => {
        this.ACTION(() => this.once(seen, this.next()));
        this.OR([
          { ALT: () => (draft.cites = this.SUBRULE(this.citations)) },
          {
            ALT: () => (this.CONSUME(changeClause.concerns), (draft.concerns = this.SUBRULE(this.paths))),
          },
          { ALT: () => (draft.comparedWith = this.SUBRULE(this.comparedWith)) },
          { ALT: () => (draft.before = this.printed('printedBefore', () => this.SUBRULE1(this.text))) },
          { ALT: () => (draft.after = this.printed('printedAfter', () => this.SUBRULE2(this.text))) },
        ]);
      },
    );

  private printed(clause: 'printedBefore' | 'printedAfter', text: () => Text): Text {
    this.CONSUME(changeClause[clause]);
    return text();
  }

  readonly comparedWith: ParserMethod<[], ComparedEdition> = this.RULE(
    'comparedWith',
    (): ComparedEdition => {
      const start = this.CONSUME(word.comparedWith) as Token;
      const name = this.SUBRULE(this.path);
      const year = this.CONSUME1(Numeral) as Token;
      const revision = this.OPTION(() => {
        this.CONSUME(word.revision);
        return this.CONSUME2(Numeral) as Token;
      });
      return this.ACTION(() => ({
        span: this.spanFrom(start),
        name,
        year: this.wholeOf(year),
        revision: revision === undefined ? null : this.wholeOf(revision),
      }));
    },
  );

  /** A word that opens a clause here is that word, whatever it is elsewhere: `van` stands between a set and its choice. */
  private takeClauseWord(): void {
    const token = this.next();
    for (const clause of Object.keys(changeClauseWords) as (keyof typeof changeClauseWords)[])
      if (token.image === changeClauseWords[clause][this.language]) token.become(changeClause[clause]);
  }
}
