/**
 * Results that depend on themselves. A clause is more nodes than one, so that it may ask whether another applies
 * without needing its value: its value, its own guard with its exceptions, that guard with those around it, and, for
 * a group, whether its members drop out. Strongly connected parts are found as in Tarjan (1972), with a stack of our
 * own; of each the shortest circle through its first node is shown.
 */
import type { Label } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import { expressionsIn, readingPathsIn } from './children.ts';
import type { Binding, Declared } from './checked.ts';
import type { Checking } from './context.ts';
import { bare } from './mismatch.ts';
import type { Site } from './sites.ts';
import { isClause, isKind, membersOf, nameSpan } from './symbols.ts';

interface Edge {
  readonly to: string;
  /** Where the dependency is written. */
  readonly span: Span;
}

type Graph = Map<string, Edge[]>;

const value = (path: string): string => `value ${path}`;
/** Its guard, its `tenzij`, its exceptions. */
const own = (path: string): string => `own ${path}`;
/** Its own guard and those of what stands around it. */
const around = (path: string): string => `around ${path}`;
/** Whether it drops out of a group: its own guard, or that of all its members. */
const dropped = (path: string): string => `dropped ${path}`;
/** What `is van toepassing` asks. */
const applies = (path: string): string => `applies ${path}`;
const pathOf = (node: string): string => node.slice(node.indexOf(' ') + 1);

export function checkCycles(checking: Checking, sites: readonly Site[]): void {
  const graph: Graph = new Map();
  for (const declared of checking.symbols.declared) addStructure(checking, graph, declared);
  for (const site of sites) addSite(checking, graph, site);
  reportCycles(checking, graph);
  reportCycles(checking, orderOfSteps(checking));
}

function addEdge(graph: Graph, from: string, to: string, span: Span): void {
  const edges = graph.get(from);
  if (edges === undefined) graph.set(from, [{ to, span }]);
  else edges.push({ to, span });
}

function addStructure(checking: Checking, graph: Graph, declared: Declared): void {
  const { path, parent, declaration } = declared;
  const span = nameSpan(declaration);
  if (isKind(declared, 'exception')) {
    const target = checking.exceptionTarget.get(path);
    if (target !== undefined)
      addEdge(graph, own(guardedBy(checking, target)), value(path), declared.declaration.target.span);
    addEdge(graph, value(path), own(path), span);
  }
  if (declaration.kind === 'say') addEdge(graph, value(path), own(path), span);
  if (!isClause(declared) && declaration.kind !== 'timeline') return;
  addEdge(graph, value(path), around(path), span);
  addEdge(graph, around(path), own(path), span);
  if (parent !== null) addEdge(graph, around(path), around(parent), span);
  addEdge(graph, dropped(path), own(path), span);
  addEdge(graph, applies(path), around(path), span);
  addEdge(graph, applies(path), dropped(path), span);
  if (!isKind(declared, 'group')) return;
  for (const member of membersOf(checking.symbols, declared)) {
    addEdge(graph, value(path), value(member.path), nameSpan(member.declaration));
    addEdge(graph, dropped(path), dropped(member.path), nameSpan(member.declaration));
  }
}

/** An exception on a `tenzij` belongs to the guard of its clause; one on an exception to that exception. */
const guardedBy = (checking: Checking, target: string): string =>
  checking.symbols.things.has(target) ? target : target.slice(0, target.lastIndexOf('.'));

function addSite(checking: Checking, graph: Graph, { expression, role, reader }: Site): void {
  const isException = isKind(reader, 'exception');
  const from = role === 'guard' && !isException ? own(reader.path) : value(reader.path);
  const asked = new Set<object>();
  for (const part of expressionsIn(expression)) {
    if (part.kind === 'stateTest' && part.test === 'applies') asked.add(bare(part.operand));
    if (part.kind !== 'reference') continue;
    const to = nodeOf(checking.bindings.get(part), asked.has(part));
    if (to !== null) addEdge(graph, from, to, part.span);
  }
  for (const path of readingPathsIn(expression)) {
    const target = checking.targets.get(path) ?? null;
    if (target !== null) addEdge(graph, from, value(target), path.span);
  }
}

function nodeOf(binding: Binding | undefined, isAsked: boolean): string | null {
  switch (binding?.kind) {
    case 'result':
      if (binding.read === 'done') return null;
      return isAsked ? applies(binding.name) : value(binding.name);
    case 'parameter':
    case 'say':
      return value(binding.name);
    case 'readingValue':
      return value(binding.reading);
    default:
      return null;
  }
}

/** `na stap`: which step waits for which. */
function orderOfSteps(checking: Checking): Graph {
  const graph: Graph = new Map();
  for (const { path, declaration } of checking.symbols.declared) {
    if (declaration.kind !== 'step') continue;
    for (const before of declaration.dependsOn) {
      const target = checking.targets.get(before) ?? null;
      if (target !== null) addEdge(graph, value(path), value(target), before.span);
    }
  }
  return graph;
}

function reportCycles(checking: Checking, graph: Graph): void {
  for (const component of circularParts(graph)) {
    const members = new Set(component);
    const start = firstDeclared(checking, component);
    const circle = shortestCircle(graph, members, start);
    if (circle === null) continue;
    const names = circle.map(({ from }) => pathOf(from));
    const shown = names.filter((name, index) => name !== names[index - 1]);
    const path = shown.length > 1 && shown[0] === shown.at(-1) ? shown : [...shown, shown[0] ?? ''];
    const declared = checking.symbols.things.get(names[0] ?? '');
    const secondary: Label[] = circle
      .filter(({ from, edge }) => pathOf(from) !== pathOf(edge.to))
      .slice(0, 6)
      .map(({ edge }) => ({
        span: edge.span,
        text: { key: 'reads-next', values: { name: pathOf(edge.to) } },
      }));
    const place = declared === undefined ? secondary[0]?.span : nameSpan(declared.declaration);
    if (place !== undefined) checking.report('cyclic-definition', { path }, place, { secondary });
  }
}

/** The node that is declared first, so that a circle is always told from the same end. */
function firstDeclared(checking: Checking, nodes: readonly string[]): string {
  const rank = (node: string): number => {
    const declared = checking.symbols.things.get(pathOf(node));
    const span = declared === undefined ? null : nameSpan(declared.declaration);
    return span === null ? Number.MAX_SAFE_INTEGER : span.file * 1e9 + span.start;
  };
  return [...nodes].sort((left, right) => rank(left) - rank(right) || (left < right ? 1 : -1))[0] ?? '';
}

interface Hop {
  readonly from: string;
  readonly edge: Edge;
}

function shortestCircle(graph: Graph, members: ReadonlySet<string>, start: string): readonly Hop[] | null {
  const cameBy = new Map<string, Hop>();
  const queue = [start];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const edge of graph.get(next) ?? []) {
      if (edge.to === start) return [...trail(cameBy, start, next), { from: next, edge }];
      if (!members.has(edge.to) || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, { from: next, edge });
      queue.push(edge.to);
    }
  }
  return null;
}

function trail(cameBy: ReadonlyMap<string, Hop>, start: string, end: string): readonly Hop[] {
  const hops: Hop[] = [];
  for (let node = end; node !== start;) {
    const hop = cameBy.get(node);
    if (hop === undefined) break;
    hops.unshift(hop);
    node = hop.from;
  }
  return hops;
}

/** Strongly connected parts of more than one node, and nodes that lead to themselves. */
function circularParts(graph: Graph): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const parts: string[][] = [];

  const enter = (node: string): { readonly node: string; next: number } => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  const lower = (node: string, to: number | undefined): void => {
    low.set(node, Math.min(low.get(node) ?? 0, to ?? Number.MAX_SAFE_INTEGER));
  };
  const close = (node: string): void => {
    const part: string[] = [];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      isOpen.delete(top);
      part.push(top);
      if (top === node) break;
    }
    const leadsToItself = (graph.get(node) ?? []).some((edge) => edge.to === node);
    if (part.length > 1 || leadsToItself) parts.push(part);
  };

  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const stack = [enter(root)];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const edge = graph.get(frame.node)?.[frame.next];
      frame.next += 1;
      if (edge === undefined) {
        stack.pop();
        if (low.get(frame.node) === index.get(frame.node)) close(frame.node);
        const above = stack.at(-1);
        if (above !== undefined) lower(above.node, low.get(frame.node));
      } else if (!index.has(edge.to)) stack.push(enter(edge.to));
      else if (isOpen.has(edge.to)) lower(frame.node, index.get(edge.to));
    }
  }
  return parts;
}
