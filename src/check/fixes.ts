/** Changes that an editor can apply, as diagnostics carry them. */
import type { Fix } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';

/** Puts another name in place; none when there is no suggestion. */
export function fixName(span: Span, suggestion: string): readonly Fix[] {
  if (suggestion === '') return [];
  return [
    {
      title: { key: 'fix-name', values: { name: suggestion } },
      edits: [{ span, text: suggestion }],
      isSafe: false,
    },
  ];
}

export const fixRemove = (span: Span): readonly Fix[] => [
  { title: { key: 'fix-remove' }, edits: [{ span, text: '' }], isSafe: true },
];

export const fixText = (span: Span, text: string): readonly Fix[] => [
  { title: { key: 'fix-amount', values: { text } }, edits: [{ span, text }], isSafe: true },
];
