/**
 * Cuts a stream of text into its top-level JSON values: the elements of one array, or values one after the other
 * (NDJSON, or a single object). Only one value is held at a time, so that a file of any length reads in constant
 * memory.
 */
export interface JsonText {
  readonly text: string;
  /** 1-based line on which the value starts. */
  readonly line: number;
}

export class BrokenJson extends Error {
  readonly line: number;
  readonly problem: 'truncated' | 'unexpected';

  constructor(line: number, problem: 'truncated' | 'unexpected') {
    super(problem);
    this.line = line;
    this.problem = problem;
  }
}

/** Yields each value's text. Throws `BrokenJson` where the text breaks off or the array is not closed properly. */
export async function* jsonValues(chunks: AsyncIterable<string>): AsyncGenerator<JsonText> {
  const cutter = new Cutter();
  for await (const chunk of chunks) yield* cutter.take(chunk);
  yield* cutter.end();
}

/** Yields each line that holds something: in NDJSON a value ends with its line, so that a broken one takes no other along. */
export async function* jsonLines(chunks: AsyncIterable<string>): AsyncGenerator<JsonText> {
  let [rest, line] = ['', 1];
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      if (holds(text)) yield { text: bare(text), line };
      line += 1;
    }
  }
  if (holds(rest)) yield { text: bare(rest), line };
}

const bare = (text: string): string => text.replace(/^\uFEFF/, '');

const holds = (text: string): boolean => bare(text).trim() !== '';

/** A character machine: it knows strings and nesting, nothing else; the values themselves are parsed by a library. */
class Cutter {
  private parts: string[] = [];
  private depth = 0;
  private inString = false;
  private isEscaped = false;
  private isInValue = false;
  private array: 'unknown' | 'no' | 'open' | 'closed' = 'unknown';
  private line = 1;
  private startLine = 1;
  private isFirst = true;

  *take(chunk: string): Generator<JsonText> {
    let from = 0;
    const text = this.isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
    this.isFirst = this.isFirst && chunk === '';
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === 10) this.line += 1;
      if (this.isInValue) {
        const ending = this.step(code);
        if (ending === null) continue;
        this.parts.push(text.slice(from, ending === 'after' ? index + 1 : index));
        yield this.finish();
        if (ending === 'after') continue;
      }
      if (this.between(code)) {
        from = index;
        this.step(code);
      }
    }
    if (this.isInValue) this.parts.push(text.slice(from));
  }

  *end(): Generator<JsonText> {
    if (this.isInValue) {
      if (this.depth > 0 || this.inString) throw new BrokenJson(this.startLine, 'truncated');
      yield this.finish();
    }
    if (this.array === 'open') throw new BrokenJson(this.line, 'truncated');
  }

  private finish(): JsonText {
    const value = { text: this.parts.join(''), line: this.startLine };
    this.parts = [];
    this.isInValue = false;
    return value;
  }

  /** A character between values; true when a value starts with it. */
  private between(code: number): boolean {
    if (code === 32 || code === 9 || code === 10 || code === 13) return false;
    if (this.array === 'unknown') {
      this.array = code === 91 ? 'open' : 'no';
      if (this.array === 'open') return false;
    }
    if (this.array === 'closed') throw new BrokenJson(this.line, 'unexpected');
    if (code === 44 && this.array === 'open') return false;
    if (code === 93 && this.array === 'open') {
      this.array = 'closed';
      return false;
    }
    this.isInValue = true;
    this.startLine = this.line;
    return true;
  }

  /** One character of a value: null while it goes on, else whether the value ends before or after it. */
  private step(code: number): 'before' | 'after' | null {
    if (this.inString) return this.stepString(code);
    switch (code) {
      case 34: // "
        this.inString = true;
        return null;
      case 123: // {
      case 91: // [
        this.depth += 1;
        return null;
      case 125: // }
      case 93: // ]
        if (this.depth === 0) return 'before';
        this.depth -= 1;
        return this.depth === 0 ? 'after' : null;
      case 44: // ,
      case 32:
      case 9:
      case 10:
      case 13:
        return this.depth === 0 ? 'before' : null;
      default:
        return null;
    }
  }

  private stepString(code: number): 'after' | null {
    if (this.isEscaped) this.isEscaped = false;
    else if (code === 92) this.isEscaped = true;
    else if (code === 34) {
      this.inString = false;
      return this.depth === 0 ? 'after' : null;
    }
    return null;
  }
}
