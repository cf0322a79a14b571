/** The texts of a view, as they are compiled. */
import type { CompileInput } from '../../compile.ts';
import { REGISTER_ENDING } from './store.ts';
import type { View } from './view.ts';

export function compileInputOf({ files, vocabularies, registers, base }: View): CompileInput {
  const texts = (own: View['files']): CompileInput['files'] => own.map(({ name, text }) => ({ name, text }));
  return {
    files: texts(files),
    vocabularies: vocabularies.map(({ name, files: own }) => ({ name, files: texts(own) })),
    registers: registers.map(({ id, text }) => ({ id, text })),
    ...(base === null ? {} : { base: compileInputOf(base) }),
  };
}

/** By name. */
export function textsOf({ files, vocabularies, registers, base }: CompileInput): ReadonlyMap<string, string> {
  const own = [...files, ...vocabularies.flatMap((one) => one.files)].map(
    ({ name, text }) => [name, text] as const,
  );
  return new Map([
    ...(base === undefined ? [] : textsOf(base)),
    ...own,
    ...registers.map(({ id, text }) => [`${id}${REGISTER_ENDING}`, text] as const),
  ]);
}
