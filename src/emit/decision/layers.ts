/** Places boxes in layers from above (Sugiyama et al. 1981), with room for the texts of the lines between them. */
import { Graph, layout } from '@dagrejs/dagre';
import { present } from '../../base/invariant.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Node {
  readonly id: string;
  /** Nothing comes after it. */
  readonly isEnd: boolean;
  readonly width: number;
  readonly height: number;
}

/** From a node to another, with the size of its text; at most one between two nodes. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
}

/** Middles of nodes; points and middles of texts of edges: in the order in which they were given. */
export interface Laid {
  readonly nodes: readonly Point[];
  readonly edges: readonly { readonly points: readonly Point[]; readonly middle: Point }[];
  readonly width: number;
  readonly height: number;
}

interface Way {
  readonly align: 'DL' | null;
  /** Of two answers the one that leads on stands left, straight below; else answers stand in their order. */
  readonly isOnwardFirst: boolean;
}

/** For a broad tree, and for a long row of questions, which would drift sideways otherwise. */
const broad: Way = { align: null, isOnwardFirst: false };
const long: Way = { align: 'DL', isOnwardFirst: true };

/** Above so many nodes it is laid out in one way only. */
const MOST_TO_COMPARE = 250;

/** In the way that comes out narrowest. */
export function laidOut(nodes: readonly Node[], edges: readonly Edge[]): Laid {
  const ways = nodes.length > MOST_TO_COMPARE ? [long] : [broad, long];
  const laid = ways.map((way) => laidOutBy(nodes, edges, way));
  return present(laid.toSorted((one, two) => one.width - two.width)[0]);
}

function laidOutBy(nodes: readonly Node[], edges: readonly Edge[], { align, isOnwardFirst }: Way): Laid {
  const graph = new Graph();
  graph.setGraph({
    ...{ rankdir: 'TB', nodesep: 26, edgesep: 18, ranksep: 30 },
    ...(align === null ? {} : { align }),
  });
  const ends = new Set(nodes.filter(({ isEnd }) => isEnd).map(({ id }) => id));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  // From question to question as straight as can be.
  for (const { from, to, width, height } of edges)
    graph.setEdge(from, to, { width, height, labelpos: 'c', weight: ends.has(to) ? 1 : 3 });
  layout(graph, { constraints: [...inOrder(isOnwardFirst ? onwardFirst(edges, ends) : edges)] });
  return boxed(
    nodes.map(({ id, width, height }) => ({ ...pointOf(graph.node(id) as unknown), width, height })),
    edges.map(({ from, to, width, height }) => {
      const { points, ...middle } = graph.edge(from, to) as unknown as { readonly points: readonly Point[] };
      return { points: points.map(pointOf), middle: pointOf(middle), width, height };
    }),
  );
}

function onwardFirst(edges: readonly Edge[], ends: ReadonlySet<string>): readonly Edge[] {
  const counts = new Map<string, number>();
  for (const { from } of edges) counts.set(from, (counts.get(from) ?? 0) + 1);
  const isLate = ({ from, to }: Edge): boolean => counts.get(from) === 2 && ends.has(to);
  return [...edges.filter((edge) => !isLate(edge)), ...edges.filter(isLate)];
}

/** Answers stand from left to right, where they lead to what nothing else leads to. */
function inOrder(edges: readonly Edge[]): readonly { readonly left: string; readonly right: string }[] {
  const counts = new Map<string, number>();
  for (const { to } of edges) counts.set(to, (counts.get(to) ?? 0) + 1);
  const lasts = new Map<string, string>();
  return edges.flatMap(({ from, to }) => {
    if (counts.get(to) !== 1) return [];
    const left = lasts.get(from);
    lasts.set(from, to);
    return left === undefined ? [] : [{ left, right: to }];
  });
}

function pointOf(found: unknown): Point {
  const { x = 0, y = 0 } = found as Partial<Point>;
  return { x, y };
}

type Sized = Point & { readonly width: number; readonly height: number };

/** Moved so that what is drawn begins at nothing, with its true size. */
function boxed(
  nodes: readonly Sized[],
  edges: readonly {
    readonly points: readonly Point[];
    readonly middle: Point;
    readonly width: number;
    readonly height: number;
  }[],
): Laid {
  const all: readonly Sized[] = [
    ...nodes,
    ...edges.flatMap(({ points, middle, width, height }) => [
      { ...middle, width, height },
      ...points.map((point) => ({ ...point, width: 0, height: 0 })),
    ]),
  ];
  const [left, top] = [
    least(all, ({ x, width }) => x - width / 2),
    least(all, ({ y, height }) => y - height / 2),
  ];
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
  return {
    nodes: nodes.map(moved),
    edges: edges.map(({ points, middle }) => ({ points: points.map(moved), middle: moved(middle) })),
    width: -least(all, ({ x, width }) => -x - width / 2) - left,
    height: -least(all, ({ y, height }) => -y - height / 2) - top,
  };
}

const least = (all: readonly Sized[], of: (one: Sized) => number): number =>
  all.reduce((found, one) => Math.min(found, of(one)), Infinity);
