/** The clause around a place, by its path. */
import type { Declared } from '../../check/checked.ts';
import type { PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';

/** What is decided by itself; a group is decided by its members. */
const decided: ReadonlySet<Declared['declaration']['kind']> = new Set([
  'requirement',
  'decision',
  'table',
  'step',
  'say',
  'parameter',
  'reading',
]);

export const isDecided = ({ declaration }: Declared): boolean => decided.has(declaration.kind);

export function clauseAt(file: PolFile, view: View, offset: number): string | null {
  const around = view
    .declaredIn(file.index)
    .filter(isDecided)
    .filter(({ declaration: { span } }) => span.start <= offset && offset <= span.end);
  return around.at(-1)?.path ?? null;
}
