/** A finding that is accepted: which, in what, and why. */
import type { ParserMethod } from 'chevrotain';
import type { Span } from '../src/base/span.ts';
import type { AcceptanceDeclaration, Citation, Path, Text } from './ast.ts';
import { findingWords } from './keywords.ts';
import { NoteParser } from './notes.ts';
import { Identifier, word } from './tokens.ts';
import type { Token } from './tokens.ts';

export abstract class AcceptanceParser extends NoteParser {
  readonly acceptance: ParserMethod<[], AcceptanceDeclaration> = this.RULE(
    'acceptance',
    (): AcceptanceDeclaration => {
      const start = this.CONSUME(word.accept) as Token;
      this.ACTION(() => this.takeFindingWord());
      const given = this.OPTION(() => this.CONSUME(Identifier) as Token);
      this.CONSUME(word.in);
      const about = this.OR<Path | Text>([
        { ALT: () => this.SUBRULE(this.path) },
        { ALT: () => this.SUBRULE1(this.text) },
      ]);
      this.CONSUME(word.fingerprint);
      const fingerprint = this.SUBRULE2(this.text);
      const reason = this.SUBRULE3(this.text);
      let cites: readonly Citation[] = [];
      const seen = new Map<string, Span>();
      this.clauseLoop(() => {
        this.ACTION(() => this.once(seen, this.next()));
        cites = this.SUBRULE(this.citations);
      });
      return this.ACTION((): AcceptanceDeclaration => {
        const finding = this.meantBy(findingWords, 'finding', given, this.spanOf(start));
        const span = this.spanFrom(start);
        return { kind: 'acceptance', span, finding, about, fingerprint, reason, cites };
      });
    },
  );

  /** `gat` and `conflict` are keywords elsewhere, and one of these words may stand first on its line. */
  private takeFindingWord(): void {
    const token = this.next();
    const isFinding = Object.values(findingWords).some((each) => each[this.language] === token.image);
    if (isFinding) token.becomeName();
    else if (token.tokenType !== word.in) this.takeKeywordAsMember();
  }
}
