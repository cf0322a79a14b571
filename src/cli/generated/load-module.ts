/** Takes the text of a generated module into use. */
import type { Keyed } from '../../evaluate/result.ts';
import type { Evaluated, Options } from '../../runtime/engine.ts';
import type { Unsettled } from '../../runtime/unsettled.ts';

export interface LoadedModule {
  readonly decide: (facts: unknown) => Readonly<Record<string, unknown>>;
  readonly evaluate: (facts: unknown, options?: Options) => Evaluated;
  readonly isDecided: (outcome: unknown) => boolean;
  readonly unsettled: Readonly<Record<Unsettled['status'], Unsettled>>;
}

/** It imports nothing, so that it can stand in its own address. */
export const loadModule = async (text: string): Promise<LoadedModule> =>
  (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  )) as LoadedModule;

/** What is answered, by a module or by the evaluator. */
type Answered<Item> = Readonly<Record<'decisions' | 'requirements' | 'groups' | 'steps', Keyed<Item>>>;

/** What is said of one clause, of whatever kind. */
export const entryIn = <Item>(
  { decisions, requirements, groups, steps }: Answered<Item>,
  name: string,
): Keyed<Item>[string] | undefined => decisions[name] ?? requirements[name] ?? groups[name] ?? steps[name];
