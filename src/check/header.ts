/** The head of a policy and of its parts. */
import type { Span } from '../base/span.ts';
import type { IsoDate } from '../base/value.ts';
import { closest } from '../base/suggest.ts';
import type { Header } from '../syntax/ast.ts';
import { emptyScope, type Checking, type Infer } from './context.ts';
import { checkDays, daysOf } from './declare-data.ts';
import { fixName } from './fixes.ts';
import { pathText } from './resolve.ts';

/** The heads of the files that are compiled; a used vocabulary is checked by itself. */
export function checkHeaders(checking: Checking, infer: Infer): void {
  const [head, ...parts] = checking.unit.files.map((file) => file.header);
  if (!head) return;
  checkHead(checking, infer, head);
  for (const part of parts) {
    if (!part) continue;
    checkPart(checking, head, part);
    checkHead(checking, infer, part);
  }
}

function checkHead(checking: Checking, infer: Infer, header: Header): void {
  const { governs, consultable, published, registers } = header;
  if (header.kind === 'policy' && header.year === null)
    checking.report('head-incomplete', { missing: 'year' }, header.name.span);
  for (const bounds of [governs, consultable])
    if (bounds !== null) checkDays(checking, infer, bounds, emptyScope);
  if (published !== null) infer(published.kind === 'afterDay' ? published.day : published, emptyScope, null);
  const known = checking.unit.registers.map((register) => register.id);
  for (const register of registers) {
    if (known.includes(register.text)) continue;
    const suggestion = closest(register.text, known) ?? '';
    checking.report('unknown-register', { id: register.text, suggestion }, register.span, {
      label: { key: 'unknown' },
      fixes: fixName(register.span, suggestion),
    });
  }
}

const headName = ({ name, year }: Header): string => `${pathText(name)}${year === null ? '' : ` ${year}`}`;

function checkPart(checking: Checking, head: Header, part: Header): void {
  if (part.kind === 'part' && headName(part) === headName(head)) return;
  checking.report('part-differs', { name: headName(part), head: headName(head) }, part.name.span, {
    secondary: [{ span: head.name.span, text: { key: 'other-here' } }],
  });
}

/** The period in which the policy may be asked. */
export function consultableOf(
  checking: Checking,
): { readonly from: IsoDate | null; readonly to: IsoDate | null; readonly span: Span } | null {
  const bounds = checking.unit.files[0]?.header?.consultable;
  if (!bounds) return null;
  const [from, to] = daysOf(checking, bounds, emptyScope);
  return { from, to, span: bounds.span };
}
