/** The first line of an amendment; what it puts in place is a declaration of its own. */
import type { ParserMethod } from 'chevrotain';
import type { AmendmentDeclaration, AmendmentVerb, Citation, Path, Text } from './ast.ts';
import { ExampleParser } from './examples.ts';
import { word } from './tokens.ts';

type Targeted = Pick<AmendmentDeclaration, 'target' | 'fingerprint'>;

export abstract class AmendmentParser extends ExampleParser {
  readonly amendment: ParserMethod<[], AmendmentDeclaration> = this.RULE(
    'amendment',
    (): AmendmentDeclaration => {
      const start = this.next();
      let targeted: Targeted = { target: null, fingerprint: null };
      const verb = this.OR<AmendmentVerb>([
        { ALT: () => (this.CONSUME(word.replaces), (targeted = this.SUBRULE1(this.amended)), 'replaces') },
        { ALT: () => (this.CONSUME(word.repeals), (targeted = this.SUBRULE2(this.amended)), 'repeals') },
        {
          ALT: () => (
            this.CONSUME(word.supplements),
            (targeted = this.SUBRULE3(this.amended)),
            'supplements'
          ),
        },
        {
          ALT: () => {
            this.CONSUME(word.inserts);
            targeted = { target: this.SUBRULE(this.insertedIn), fingerprint: null };
            return 'inserts';
          },
        },
      ]);
      const cites = this.OPTION(() => this.SUBRULE(this.citations)) ?? ([] as readonly Citation[]);
      return { kind: 'amendment', span: this.spanFrom(start), verb, ...targeted, cites, declaration: null };
    },
  );

  /** `x.y [vingerafdruk "…"]`. */
  readonly amended: ParserMethod<[], Targeted> = this.RULE('amended', (): Targeted => {
    const target = this.SUBRULE(this.path);
    const fingerprint = this.OPTION((): Text => {
      this.CONSUME(word.fingerprint);
      return this.SUBRULE(this.text);
    });
    return { target, fingerprint: fingerprint ?? null };
  });

  /** `[in x.y]`. */
  readonly insertedIn: ParserMethod<[], Path | null> = this.RULE(
    'insertedIn',
    () =>
      this.OPTION((): Path => {
        this.CONSUME(word.in);
        return this.SUBRULE(this.path);
      }) ?? null,
  );
}
