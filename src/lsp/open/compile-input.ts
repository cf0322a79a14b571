/** The texts of a view, as they are compiled. */
import type { CompileInput } from '../../compile.ts';
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
