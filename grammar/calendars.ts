/** `kalender`: which days are worked. */
import type { ParserMethod } from 'chevrotain';
import type { Bounds, CalendarChange, CalendarDeclaration, Citation, Expression } from './ast.ts';
import type { Span } from '../src/base/span.ts';
import { HeaderParser } from './header.ts';
import { word } from './tokens.ts';
import type { Token } from './tokens.ts';

interface Draft {
  holidays: CalendarDeclaration['holidays'];
  period: Bounds | null;
  changes: CalendarChange[];
  cites: readonly Citation[];
}

export abstract class CalendarParser extends HeaderParser {
  readonly calendar: ParserMethod<[], CalendarDeclaration | null> = this.RULE('calendar', () => {
    const start = this.CONSUME(word.calendar) as Token;
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    const draft: Draft = { holidays: null, period: null, changes: [], cites: [] };
    const seen = new Map<string, Span>();
    this.clauseLoop(() => this.SUBRULE(this.calendarClause, { ARGS: [draft, seen] }));
    return this.ACTION((): CalendarDeclaration | null => {
      const { period } = draft;
      if (period === null) return (this.missing(start, name, ['from']), null);
      if (period.to === null) return (this.missing(start, name, ['upTo']), null);
      return { kind: 'calendar', span: this.spanFrom(start), name, label, ...draft, period };
    });
  });

  readonly calendarClause: ParserMethod<[Draft, Map<string, Span>], void> = this.RULE(
    'calendarClause',
    (draft: Draft = {} as Draft, seen: Map<string, Span> = new Map()) => {
      const start = this.next();
      this.OR([
        {
          ALT: () => {
            this.ACTION(() => this.once(seen, start));
            this.CONSUME(word.holidays);
            draft.holidays = this.ACTION(() => ({ span: this.spanFrom(start), of: 'netherlands' }));
          },
        },
        {
          ALT: () => {
            this.ACTION(() => this.once(seen, start));
            this.CONSUME(word.from);
            const from = this.SUBRULE1(this.sum);
            const to = this.OPTION(() => {
              this.CONSUME(word.upTo);
              return this.SUBRULE2(this.sum);
            });
            draft.period = this.ACTION(() => this.boundsFrom(start, from, to));
          },
        },
        {
          ALT: () => {
            const change = this.SUBRULE(this.calendarChange);
            this.ACTION(() => draft.changes.push(change));
          },
        },
        {
          ALT: () => {
            this.ACTION(() => this.once(seen, start));
            draft.cites = this.SUBRULE(this.citations);
          },
        },
      ]);
    },
  );

  readonly calendarChange: ParserMethod<[], CalendarChange> = this.RULE(
    'calendarChange',
    (): CalendarChange => {
      const start = this.next();
      const change = this.OR<CalendarChange['change']>([
        { ALT: () => (this.CONSUME(word.alsoOff), 'off') },
        { ALT: () => (this.CONSUME(word.stillWorking), 'worked') },
      ]);
      const day: Expression = this.SUBRULE(this.figure);
      const reason = this.SUBRULE(this.text);
      return this.ACTION(() => ({ span: this.spanFrom(start), change, day, reason }));
    },
  );
}
