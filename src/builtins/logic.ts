/** And, or, not, and the questions about the state of a value. */
import type { Builtin, OperatorName } from './builtin.ts';
import { bool, booleanType, integer, integerType, read } from './read.ts';
import { exact } from '../base/exact.ts';

const logic = (operator: 'and' | 'or' | 'not'): Builtin => ({
  operator,
  parameters: operator === 'not' ? ['boolean'] : ['boolean', 'boolean'],
  result: () => booleanType,
  isLogic: true,
  apply: (values) => {
    const parts = values.map((value) => read('boolean', value).value);
    if (operator === 'not') return bool(!parts[0]);
    return bool(operator === 'and' ? parts.every(Boolean) : parts.some(Boolean));
  },
});

const eventState = (operator: 'notYet' | 'never'): Builtin => ({
  operator,
  parameters: ['event'],
  result: () => booleanType,
  apply: ([event]) => bool(read('event', event).day === operator),
});

const presence = (operator: 'present' | 'absent'): Builtin => ({
  operator,
  parameters: ['any'],
  result: () => booleanType,
  takesAbsent: true,
  apply: ([value]) => bool((value?.kind === 'absent') === (operator === 'absent')),
});

export const logicBuiltins = {
  and: logic('and'),
  or: logic('or'),
  not: logic('not'),
  present: presence('present'),
  absent: presence('absent'),
  'event.notYet': eventState('notYet'),
  'event.never': eventState('never'),
  /** A requirement or group that is met: its own value, asked for in words. */
  'boolean.met': {
    operator: 'met' satisfies OperatorName,
    parameters: ['boolean'],
    result: () => booleanType,
    apply: ([value]) => read('boolean', value),
  },
  'set.empty': {
    operator: 'empty',
    parameters: ['set'],
    result: () => booleanType,
    apply: ([set]) => bool(read('set', set).members.length === 0),
  },
  'set.size': {
    operator: 'sizeOf',
    parameters: ['set'],
    result: () => integerType,
    apply: ([set]) => integer(read('set', set).members.length, exact),
  },
  'set.contains': {
    operator: 'contains',
    parameters: ['set', 'choice'],
    fits: ([set, member]) => set?.kind === 'set' && member?.kind === 'choice' && set.choice === member.choice,
    result: () => booleanType,
    apply: ([set, member]) => bool(read('set', set).members.includes(read('choice', member).member)),
  },
} satisfies Record<string, Builtin>;
