/** `pol check`: parse, names, types, citations, single tables, and what is found fast, for every policy under the paths. */
import { createColors } from 'picocolors';
import { compileUnit } from '../../compile.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import {
  renderCompact,
  renderJson,
  renderPretty,
  renderSarif,
  type RenderOptions,
} from '../../base/render.ts';
import type { SourceFile } from '../../base/span.ts';
import { version } from '../../version.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { write, type Io } from '../io.ts';
import { words } from '../words.ts';
import { unitsUnder } from '../workspace.ts';

interface CheckOptions {
  readonly format: 'pretty' | 'compact' | 'json' | 'sarif';
  readonly strict?: boolean;
}

/** What was found in one policy; the spans of its diagnostics point into its own sources. */
interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

export async function check(io: Io, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const units = await unitsUnder(io.cwd, paths.length === 0 ? ['policies'] : paths);
  const { withBriefFindings } = await import('../../analyse/brief.ts');
  const found = units.map((unit): Found => {
    const { program, places, diagnostics, sources } = compileUnit(unit);
    if (program === null) return { diagnostics, sources };
    return { diagnostics: withBriefFindings(diagnostics, program, places), sources };
  });
  const all = found.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  await report(io, mergeFound(found), options.format);
  await write(io.stderr, `${words[io.language].checked(units.length, errors, warnings)}\n`);
  return errors > 0 || (options.strict === true && warnings > 0) ? exitCode.findings : exitCode.fine;
}

/**
 * One list over all policies. A shared vocabulary is compiled with each policy that uses it; what is wrong with it is
 * said once.
 */
export function mergeFound(found: readonly Found[]): Found {
  const sources: SourceFile[] = [];
  const places = new Map<string, number>();
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const part of found) {
    const indexes = part.sources.map((source) => {
      const known = places.get(source.name);
      if (known !== undefined) return known;
      places.set(source.name, sources.push(source) - 1);
      return sources.length - 1;
    });
    for (const diagnostic of part.diagnostics) {
      const moved = movePlaces(diagnostic, indexes);
      const key = JSON.stringify(moved);
      if (seen.has(key)) continue;
      seen.add(key);
      diagnostics.push(moved);
    }
  }
  return { diagnostics, sources };
}

/** The same diagnostic with its file indexes replaced. */
function movePlaces(diagnostic: Diagnostic, indexes: readonly number[]): Diagnostic {
  const span = <Placed extends { readonly span: Diagnostic['primary']['span'] }>(placed: Placed): Placed => ({
    ...placed,
    span: { ...placed.span, file: indexes[placed.span.file] ?? placed.span.file },
  });
  return {
    ...diagnostic,
    primary: span(diagnostic.primary),
    secondary: diagnostic.secondary.map(span),
    fixes: diagnostic.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(span) })),
  };
}

/** Writes diagnostics in the asked form: machine forms to standard output alone. */
export async function report(io: Io, found: Found, format: CheckOptions['format']): Promise<void> {
  const options: RenderOptions = {
    language: io.language,
    colours: createColors(io.colour.out),
    limit: 20,
  };
  const { diagnostics, sources } = found;
  switch (format) {
    case 'pretty':
      return write(io.stdout, renderPretty(diagnostics, sources, options));
    case 'compact':
      return write(io.stdout, renderCompact(diagnostics, sources, options));
    case 'json':
      return write(io.stdout, renderJson(diagnostics, sources, options));
    case 'sarif':
      return write(io.stdout, renderSarif(diagnostics, sources, { ...options, version }));
  }
}
