/** Compiles the files of a test: the policy with the highest revision, laid over those that it amends. */
import type { SourceFile } from '../../src/base/span.ts';
import { compileUnit, type Compiled, type CompileInput } from '../../src/compile.ts';
import { readHeader } from '../../src/syntax/header.ts';
import { register } from '../docs/compile-block.ts';

interface Member {
  readonly file: SourceFile;
  readonly revision: number;
  readonly amends: number | null;
  readonly isHead: boolean;
}

const memberOf = (file: SourceFile): Member => {
  const header = readHeader(file);
  return {
    file,
    revision: header?.revision ?? 1,
    amends: header?.amends?.revision ?? null,
    isHead: header?.kind === 'policy',
  };
};

export function inputOfFiles(files: readonly SourceFile[]): CompileInput {
  const members = files.map(memberOf);
  const last = Math.max(...members.map(({ revision }) => revision));
  return inputOfRevision(members, last);
}

function inputOfRevision(members: readonly Member[], revision: number): CompileInput {
  const own = members.filter((member) => member.revision === revision);
  const amends = own.find(({ isHead }) => isHead)?.amends ?? null;
  const hasBase = amends !== null && amends < revision && members.some((one) => one.revision === amends);
  return {
    files: own.map(({ file }) => file),
    vocabularies: [],
    registers: [register],
    ...(hasBase ? { base: inputOfRevision(members, amends) } : {}),
  };
}

export const compileFiles = (...files: readonly SourceFile[]): Compiled => compileUnit(inputOfFiles(files));
