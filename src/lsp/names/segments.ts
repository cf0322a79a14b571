/** What each word of a dotted name stands for: the last one for the whole, the others for what is around it. */
import type { Binding, Declared } from '../../check/checked.ts';
import type { Symbols } from '../../check/symbols.ts';
import type { Name, Reference } from '../../syntax/ast.ts';
import type { Named, Occurrence } from './named.ts';

const refer = ({ span }: Name, named: Named): Occurrence => ({ span, named, isDeclaration: false });

/** Of a path that is known as `target`. */
export function segmentsOfPath(
  segments: readonly Name[],
  target: string,
  symbols: Symbols,
  declared: Declared,
): readonly Occurrence[] {
  const reading = symbols.things.get(segments.length > 1 ? target.slice(0, target.lastIndexOf('.')) : '');
  return aligned(segments, target).flatMap(({ name, path }) => {
    if (symbols.things.has(path)) return [refer(name, { kind: 'thing', path })];
    if (symbols.choices.has(path)) return [refer(name, { kind: 'choice', name: path })];
    if (symbols.parties.has(path)) return [refer(name, { kind: 'party', name: path })];
    if (reading?.declaration.kind === 'reading')
      return [refer(name, { kind: 'binding', reading: reading.path, name: name.text })];
    const clause = path.slice(0, Math.max(0, path.lastIndexOf('.'))) || declared.path;
    return isLabel(symbols, clause, name.text)
      ? [refer(name, { kind: 'label', clause, name: name.text })]
      : [];
  });
}

function isLabel(symbols: Symbols, clause: string, name: string): boolean {
  const declaration = symbols.things.get(clause)?.declaration;
  if (declaration === undefined) return false;
  const unless = 'clauses' in declaration ? declaration.clauses.unless : [];
  const rules = declaration.kind === 'decision' ? declaration.rules : [];
  return [...unless, ...rules].some((one) => one.name?.text === name);
}

/** Each word with the path up to it, counted from the end: `b.c` for `a.b.c` are `a.b` and `a.b.c`. */
function aligned(segments: readonly Name[], target: string): readonly { name: Name; path: string }[] {
  const parts = target.split('.');
  return segments.map((name, index) => ({
    name,
    path: parts.slice(0, Math.max(1, parts.length - segments.length + index + 1)).join('.'),
  }));
}

export function segmentsOfReference(
  { segments }: Reference,
  binding: Binding,
  symbols: Symbols,
  binders: readonly Name[],
  declared: Declared,
): readonly Occurrence[] {
  const last = segments.at(-1);
  if (last === undefined) return [];
  const before = segments.slice(0, -1);
  switch (binding.kind) {
    case 'fact':
      return [
        ...before.flatMap((name) => ownerWord(name, symbols, binders)),
        refer(last, { kind: 'thing', path: `${binding.subject}.${binding.fact}` }),
      ];
    case 'result':
    case 'say': {
      const isPart = binding.kind === 'result' && binding.read !== 'value';
      const own = isPart ? before : segments;
      return clauseWords(own, binding.name, symbols, binders, declared);
    }
    case 'readingValue': {
      const named = binding.binding === '' ? segments : before;
      const value: Named = { kind: 'binding', reading: binding.reading, name: binding.binding };
      return [
        ...segmentsOfPath(named, binding.reading, symbols, declared),
        ...(binding.binding === '' ? [] : [refer(last, value)]),
      ];
    }
    case 'member':
      return [
        ...before.map((name) => refer(name, { kind: 'choice', name: binding.choice })),
        refer(last, { kind: 'member', choice: binding.choice, name: binding.member }),
      ];
    case 'party':
      return [refer(last, { kind: 'party', name: binding.name })];
    case 'parameter':
    case 'contact':
    case 'calendar':
    case 'note':
      return segmentsOfPath(segments, binding.name, symbols, declared);
    case 'list':
      return [refer(last, { kind: 'thing', path: binding.subject })];
    case 'bound':
      return ownerWord(last, symbols, binders);
    case 'error':
      return before.length === 0 ? [] : ownerWord(segments[0] as Name, symbols, binders);
  }
}

/** `declaratie.tijdig`: the first word is the record of which the clause is decided. */
function clauseWords(
  segments: readonly Name[],
  path: string,
  symbols: Symbols,
  binders: readonly Name[],
  declared: Declared,
): readonly Occurrence[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [];
  const isWhole = `.${path}`.endsWith(`.${segments.map(({ text }) => text).join('.')}`);
  if (isWhole) return segmentsOfPath(segments, path, symbols, declared);
  return [...ownerWord(first, symbols, binders), ...segmentsOfPath(rest, path, symbols, declared)];
}

/** The word before a fact: a name that a quantifier gives, or a subject. */
function ownerWord(name: Name, symbols: Symbols, binders: readonly Name[]): readonly Occurrence[] {
  const binder = binders.findLast(({ text }) => text === name.text);
  if (binder !== undefined) return [refer(name, { kind: 'binder', span: binder.span })];
  return symbols.subjects.has(name.text) ? [refer(name, { kind: 'thing', path: name.text })] : [];
}
