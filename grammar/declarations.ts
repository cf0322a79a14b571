/** What is declared about subjects, facts, choices, figures, parties and contacts. */
import type { ParserMethod } from 'chevrotain';
import type {
  AlwaysDeclaration,
  ChoiceDeclaration,
  ChoiceMember,
  ContactChannel,
  ContactDeclaration,
  Effort,
  FactDeclaration,
  Name,
  ParameterDeclaration,
  ParameterValue,
  PartyDeclaration,
  SubjectDeclaration,
  Text,
} from './ast.ts';
import type { Span } from '../src/base/span.ts';
import { CalendarParser } from './calendars.ts';
import type { Mutable } from './header.ts';
import { mark, word } from './tokens.ts';
import type { Token } from './tokens.ts';

export abstract class DeclarationParser extends CalendarParser {
  // ------------------------------------------------------------------------------ subjects and facts

  readonly subject: ParserMethod<[], SubjectDeclaration> = this.RULE('subject', (): SubjectDeclaration => {
    const start = this.CONSUME(word.subject) as Token;
    const name = this.SUBRULE1(this.name);
    const label = this.SUBRULE(this.labelText);
    const draft = {
      owner: null as Name | null,
      key: null as Name | null,
      isShared: false,
      placedOn: null as Name | null,
    };
    const seen = new Map<string, Span>();
    this.clauseLoop(() => {
      this.ACTION(() => this.once(seen, this.next()));
      this.OR([
        {
          ALT: () => {
            draft.owner = this.SUBRULE(this.perSubject);
            draft.key =
              this.OPTION(() => {
                this.CONSUME(mark.comma);
                this.CONSUME(word.key);
                return this.SUBRULE2(this.name);
              }) ?? null;
          },
        },
        { ALT: () => (this.CONSUME(word.placedOn), (draft.placedOn = this.SUBRULE3(this.name))) },
        { ALT: () => (this.CONSUME(word.oneForAll), (draft.isShared = true)) },
      ]);
    });
    return this.ACTION(() => ({ kind: 'subject', span: this.spanFrom(start), name, label, ...draft }));
  });

  readonly fact: ParserMethod<[], FactDeclaration> = this.RULE('fact', (): FactDeclaration => {
    const start = this.CONSUME(word.fact) as Token;
    const subject = this.SUBRULE1(this.name);
    this.CONSUME(mark.dot);
    const name = this.SUBRULE2(this.name);
    this.CONSUME(mark.colon);
    const type = this.SUBRULE(this.type);
    const isYearly = this.OPTION(() => this.CONSUME(word.perYear)) !== undefined;
    const label = this.SUBRULE(this.labelText);
    const draft: Mutable<FactDeclaration> = {
      kind: 'fact',
      span: this.spanFrom(start),
      subject,
      name,
      type,
      isYearly,
      label,
      question: null,
      range: null,
      mayBeAbsent: false,
      changeable: null,
      effort: null,
      formerly: null,
      cites: [],
    };
    const seen = new Map<string, Span>();
    this.clauseLoop(() => this.SUBRULE(this.factClause, { ARGS: [draft, seen] }));
    return this.ACTION(() => ({ ...draft, span: this.spanFrom(start) }));
  });

  readonly factClause: ParserMethod<[Mutable<FactDeclaration>, Map<string, Span>], void> = this.RULE(
    'factClause',
    (draft: Mutable<FactDeclaration> = {} as FactDeclaration, seen: Map<string, Span> = new Map()) => {
      const start = this.next();
      this.ACTION(() => this.once(seen, start));
      this.OR([
        { ALT: () => (this.CONSUME(word.question), (draft.question = this.SUBRULE(this.text))) },
        { ALT: () => (this.CONSUME(word.range), (draft.range = this.SUBRULE(this.bounds))) },
        { ALT: () => (this.CONSUME(word.mayBeAbsent), (draft.mayBeAbsent = true)) },
        {
          ALT: () => {
            this.CONSUME(word.changeable);
            const by = this.OPTION(() => {
              this.CONSUME(word.byDate);
              return this.SUBRULE(this.sum);
            });
            draft.changeable = this.ACTION(() => ({ span: this.spanFrom(start), by: by ?? null }));
          },
        },
        {
          ALT: () => {
            this.CONSUME(word.effort);
            const source = this.SUBRULE(this.effortSource);
            draft.effort = this.ACTION(() => ({ span: this.spanFrom(start), source }));
          },
        },
        { ALT: () => (this.CONSUME(word.formerly), (draft.formerly = this.SUBRULE(this.name))) },
        { ALT: () => (draft.cites = this.SUBRULE(this.citations)) },
      ]);
    },
  );

  readonly effortSource: ParserMethod<[], Effort> = this.RULE('effortSource', () =>
    this.OR<Effort>([
      { ALT: () => (this.CONSUME(word.effortRegister), 'register') },
      { ALT: () => (this.CONSUME(word.effortProvider), 'provider') },
      { ALT: () => (this.CONSUME(word.effortDocument), 'document') },
      { ALT: () => (this.CONSUME(word.effortPerson), 'person') },
    ]),
  );

  readonly choice: ParserMethod<[], ChoiceDeclaration> = this.RULE('choice', (): ChoiceDeclaration => {
    const start = this.CONSUME(word.choice) as Token;
    const name = this.SUBRULE(this.name);
    const isOrdered = this.OPTION1(() => this.CONSUME(word.ordered)) !== undefined;
    this.CONSUME(mark.equal);
    this.OPTION2(() => this.CONSUME(mark.bar));
    const members: ChoiceMember[] = [];
    this.ACTION(() => this.takeKeywordAsName());
    this.AT_LEAST_ONE_SEP({ SEP: mark.bar, DEF: () => members.push(this.SUBRULE(this.choiceMember)) });
    return this.ACTION(() => ({ kind: 'choice', span: this.spanFrom(start), name, isOrdered, members }));
  });

  readonly choiceMember: ParserMethod<[], ChoiceMember> = this.RULE('choiceMember', (): ChoiceMember => {
    const name = this.SUBRULE1(this.name);
    const label = this.SUBRULE(this.labelText);
    const formerly = this.OPTION(() => {
      this.CONSUME(word.formerly);
      return this.SUBRULE2(this.name);
    });
    return this.ACTION(() => ({ span: this.spanBack(name), name, label, formerly: formerly ?? null }));
  });

  // ------------------------------------------------------------------------------------ other values

  readonly parameter: ParserMethod<[], ParameterDeclaration> = this.RULE(
    'parameter',
    (): ParameterDeclaration => {
      const start = this.CONSUME(word.parameter) as Token;
      const name = this.SUBRULE(this.name);
      this.CONSUME(mark.colon);
      const type = this.SUBRULE(this.type);
      const label = this.SUBRULE(this.labelText);
      const values: ParameterValue[] = [];
      this.AT_LEAST_ONE(() => values.push(this.SUBRULE(this.parameterValue)));
      return this.ACTION(() => ({
        kind: 'parameter',
        span: this.spanFrom(start),
        name,
        type,
        label,
        values,
      }));
    },
  );

  readonly parameterValue: ParserMethod<[], ParameterValue> = this.RULE(
    'parameterValue',
    (): ParameterValue => {
      const start = this.CONSUME(mark.equal) as Token;
      const value = this.SUBRULE(this.sum);
      const period = this.OPTION1({
        GATE: () => this.isNext(word.from) || this.isNext(word.upTo),
        DEF: () => this.SUBRULE(this.bounds),
      });
      const cites = this.OPTION2(() => this.SUBRULE(this.citations));
      return this.ACTION(() => ({
        span: this.spanFrom(start),
        value,
        period: period ?? null,
        cites: cites ?? [],
      }));
    },
  );

  readonly party: ParserMethod<[], PartyDeclaration> = this.RULE('party', (): PartyDeclaration => {
    const start = this.CONSUME(word.party) as Token;
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    return this.ACTION(() => ({ kind: 'party', span: this.spanFrom(start), name, label }));
  });

  readonly contact: ParserMethod<[], ContactDeclaration> = this.RULE('contact', (): ContactDeclaration => {
    const start = this.CONSUME(word.contact) as Token;
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    const channels: ContactChannel[] = [];
    let cites: ContactDeclaration['cites'] = [];
    const seen = new Map<string, Span>();
    this.clauseLoop(() =>
      this.OR([
        { ALT: () => channels.push(this.SUBRULE(this.contactChannel)) },
        {
          ALT: () => (
            this.ACTION(() => this.once(seen, this.next())),
            (cites = this.SUBRULE(this.citations))
          ),
        },
      ]),
    );
    return this.ACTION(() => ({ kind: 'contact', span: this.spanFrom(start), name, label, channels, cites }));
  });

  readonly contactChannel: ParserMethod<[], ContactChannel> = this.RULE(
    'contactChannel',
    (): ContactChannel => {
      const start = this.next();
      const channel = this.OR<ContactChannel['channel']>([
        { ALT: () => (this.CONSUME(word.phone), 'phone') },
        { ALT: () => (this.CONSUME(word.email), 'email') },
        { ALT: () => (this.CONSUME(word.website), 'website') },
        { ALT: () => (this.CONSUME(word.portal), 'portal') },
        { ALT: () => (this.CONSUME(word.address), 'address') },
      ]);
      const value = this.SUBRULE(this.text);
      return { span: this.spanFrom(start), channel, value };
    },
  );

  /** `altijd`: what facts cannot contradict, with a norm or with a reason why no norm says it. */
  readonly always: ParserMethod<[], AlwaysDeclaration | null> = this.RULE('always', () => {
    const start = this.CONSUME(word.always) as Token;
    const name = this.SUBRULE(this.name);
    const label = this.SUBRULE(this.labelText);
    const draft = {
      condition: null as AlwaysDeclaration['condition'] | null,
      cites: [] as AlwaysDeclaration['cites'],
      outside: null as Text | null,
    };
    const seen = new Map<string, Span>();
    this.clauseLoop(() => {
      this.ACTION(() => this.once(seen, this.next()));
      this.OR([
        { ALT: () => (this.CONSUME(word.requires), (draft.condition = this.SUBRULE(this.expression))) },
        { ALT: () => (draft.cites = this.SUBRULE(this.citations)) },
        { ALT: () => (this.CONSUME(word.outside), (draft.outside = this.SUBRULE(this.text))) },
      ]);
    });
    return this.ACTION((): AlwaysDeclaration | null => {
      const { condition } = draft;
      if (condition === null) return (this.missing(start, name, ['requires']), null);
      return { kind: 'always', span: this.spanFrom(start), name, label, ...draft, condition };
    });
  });
}
