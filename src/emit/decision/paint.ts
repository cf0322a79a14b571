/** How outcomes and questions look. Each differs in its line or mark too, so that colour is never the only sign. */
import type { OutcomeStatus, QuestionKind } from './decision-picture.ts';

export const paper = '#ffffff';
export const ink = { strong: '#17212b', soft: '#55616d', arrow: '#5b6875', line: '#d5dbe1' } as const;

export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | null;
}

export const outcomeLooks: Readonly<Record<OutcomeStatus, Look & { readonly mark: string }>> = {
  value: { fill: '#e3f1f1', stroke: '#1b6e70', width: 1.6, dash: null, mark: '' },
  gap: { fill: '#fde3e3', stroke: '#c3142d', width: 2.4, dash: '7 4', mark: '?' },
  conflict: { fill: '#f6d3dc', stroke: '#8b0f3c', width: 2.4, dash: null, mark: '≠' },
  error: { fill: '#f6d3dc', stroke: '#8b0f3c', width: 2.4, dash: '2 3', mark: '!' },
  notApplicable: { fill: '#eceff2', stroke: '#7b8690', width: 1.6, dash: '2 3', mark: '–' },
};

/** Whether the ground of an outcome is striped. */
export const isStriped = (status: OutcomeStatus): boolean => status === 'conflict' || status === 'error';

export const questionLooks: Readonly<Record<QuestionKind, Look & { readonly isDouble: boolean }>> = {
  fact: { fill: paper, stroke: '#1d5c96', width: 1.4, dash: null, isDouble: false },
  relation: { fill: '#f1f6fb', stroke: '#1d5c96', width: 1.4, dash: '1.5 2.5', isDouble: false },
  judgement: { fill: '#f6f0fb', stroke: '#6d4494', width: 1.4, dash: null, isDouble: true },
  power: { fill: '#f6f0fb', stroke: '#6d4494', width: 1.4, dash: '8 3 2 3', isDouble: true },
  reading: { fill: '#fdf5e6', stroke: '#8a5a00', width: 1.6, dash: '6 4', isDouble: false },
};
