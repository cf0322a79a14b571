/** A question of the closed list, asked of a policy: what it suspects, and how that is shown. */
import type { Clause } from '../ir/ir.ts';
import type { About, Detail } from './finding.ts';
import type { Scene } from './scene.ts';
import type { Where } from '../diagram/where.ts';

/** Cases of a clause, and what it comes to in them. */
export interface Cases {
  readonly clause: Clause;
  /** Null: they are too many to be put together, and that is told. */
  readonly where: Where | null;
  readonly status: 'gap' | 'conflict';
}

/** By a case in which it is so, by there being no case in which it is not, or by the text of the policy alone. */
export type ShownBy =
  | ({ readonly by: 'case' } & Cases)
  /** `unless`: the cases that would refute it; `among`: those that it is about, where it says nothing if there are none. */
  | {
      readonly by: 'absence';
      readonly clause: Clause;
      readonly unless: Where | null;
      readonly among?: Where | null;
    }
  /** `cases`: those that it is about, told where one is found. */
  | { readonly by: 'text'; readonly cases?: () => Cases };

export interface Suspicion {
  readonly about: About;
  readonly others: readonly About[];
  readonly detail: Detail;
  readonly shown: ShownBy;
  /** More to tell, which is worked out only where it is found. */
  readonly closer?: () => Partial<Pick<Suspicion, 'others' | 'detail'>>;
  /** The policy says so itself, with this reason. */
  readonly written: string | null;
}

export type Question = (scene: Scene) => Iterable<Suspicion>;
