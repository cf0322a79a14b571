/** What `pol compile` can make, by name. */
export const targets = ['json', 'js', 'types', 'schema', 'zod', 'proof', 'sql'] as const;
export type Target = (typeof targets)[number];

/** What is made when nothing is named: all that is committed. */
export const usualTargets: readonly Target[] = ['json', 'js', 'types', 'schema'];
