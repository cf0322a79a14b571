/** Whether what is amended is still what the amendment was written for. */
import type { Language } from '../base/language.ts';
import type { Span } from '../base/span.ts';
import type { Report } from '../check/report.ts';
import { nameSpan } from '../check/symbols.ts';
import { fingerprintOf } from '../ir/digest.ts';
import type { AmendmentDeclaration } from '../syntax/ast.ts';
import { keywords } from '../../grammar/keywords.ts';
import type { Base } from './base.ts';
import { listOf, type Place } from './places.ts';

interface Checking {
  readonly base: Base;
  readonly report: Report;
  readonly languageOf: (span: Span) => Language;
}

export function checkFingerprint(
  { base, report, languageOf }: Checking,
  amendment: AmendmentDeclaration,
  { path, declaration }: Place,
): void {
  const list = listOf(declaration);
  const fingerprint = list === null ? null : fingerprintOf(base.program, list, path);
  const { target, fingerprint: written } = amendment;
  if (fingerprint === null || target === null || written?.value === fingerprint) return;
  const secondary = [{ span: nameSpan(declaration), text: { key: 'declared-here' } }];
  const title = { key: 'fix-fingerprint', values: { fingerprint } };
  if (written === null) {
    const after = { ...target.span, start: target.span.end };
    const text = ` ${keywords.fingerprint[languageOf(target.span)]} "${fingerprint}"`;
    const fixes = [{ title, edits: [{ span: after, text }], isSafe: false }];
    report('missing-fingerprint', { target: path, fingerprint }, target.span, { secondary, fixes });
    return;
  }
  const fixes = [{ title, edits: [{ span: written.span, text: `"${fingerprint}"` }], isSafe: false }];
  const params = { target: path, found: written.value.slice(0, 40), fingerprint };
  report('other-fingerprint', params, written.span, { secondary, fixes });
}
