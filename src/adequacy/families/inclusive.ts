/** Bounds that belong where they should not, or do not where they should. */
import type { Order } from '../program/bounds.ts';
import { boundsOf, comparisonOf } from '../program/bounds.ts';
import { operatorWord } from '../../notation/expression.ts';
import { inExpressions, textIn, what, type Family } from './mutant.ts';

const other: Readonly<Record<Order, Order>> = {
  lessThan: 'atMost',
  atMost: 'lessThan',
  moreThan: 'atLeast',
  atLeast: 'moreThan',
};

export const inclusive: Family = (index, sites) =>
  inExpressions('inclusive', sites, (node, { site }) =>
    site.role === 'placing'
      ? []
      : boundsOf(node).map((bound, number) => {
          const { language } = index.program;
          const word = (order: Order): string => operatorWord(comparisonOf(bound.kind, order), language);
          return {
            what: what('inclusive', {
              text: textIn(node, index),
              from: `${word(bound.order)} ${textIn(bound.at, index)}`,
              to: `${word(other[bound.order])} ${textIn(bound.at, index)}`,
            }),
            become: (copy) => {
              const own = boundsOf(copy)[number];
              return own === undefined ? copy : own.with(other[own.order], own.at);
            },
          };
        }),
  );
