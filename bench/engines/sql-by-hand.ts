/** The work of `contract.ts` as somebody would write it in SQL who knows the rules: the columns that a generated query has, and no more than these facts need. */
import type { DialectName } from '../../src/emit/sql/dialect.ts';
import { conditions, exclusions } from './contract.ts';

/** What is decided, and the norm of each. */
export const decided = {
  komt_in_aanmerking: 'PROEF-001',
  contracttype: 'PROEF-004',
  verzoek_op_tijd: 'PROEF-005',
  declaratie_op_tijd: 'PROEF-006',
  ophoging_toelaatbaar: 'PROEF-007',
} as const;

const quoted: Readonly<Record<DialectName, (name: string) => string>> = {
  duckdb: (name) => `"${name}"`,
  postgres: (name) => `"${name}"`,
  clickhouse: (name) => `\`${name}\``,
};

const aYearOn: Readonly<Record<DialectName, (day: string) => string>> = {
  duckdb: (day) => `CAST(${day} + INTERVAL 1 YEAR AS DATE)`,
  postgres: (day) => `CAST(${day} + INTERVAL '1 year' AS date)`,
  clickhouse: (day) => `addYears(${day}, 1)`,
};

const dayIn = (dialect: DialectName, day: string): string =>
  dialect === 'clickhouse' ? `toDate32('${day}')` : `DATE '${day}'`;

export function byHand(dialect: DialectName): string {
  const name = quoted[dialect];
  const fact = (of: string): string => name(`aanbieder.${of}`);
  const outcomes: Readonly<Record<keyof typeof decided, string>> = {
    komt_in_aanmerking: [
      ...conditions.map(fact),
      `(${fact('certificaat')} OR ${fact('overgangsregeling')})`,
      ...exclusions.map((one) => `NOT ${fact(one)}`),
    ].join(' AND '),
    contracttype: `CASE WHEN ${fact('soort')} = 'instelling' AND ${fact('omzet')} >= 500000 THEN 'onderhandeld'
    WHEN ${fact('omzet')} >= 100000 AND ${fact('plaats')} <> 'thuis' AND NOT ${fact('nieuwkomer')} THEN 'plus'
    WHEN ${fact('omzet')} >= 25000 THEN 'basis' ELSE 'registratie' END`,
    verzoek_op_tijd: `${fact('verzoek')} < ${dayIn(dialect, '2024-08-01')}`,
    declaratie_op_tijd: `${fact('indiening')} <= ${aYearOn[dialect](fact('opening'))}`,
    ophoging_toelaatbaar: `${fact('verbruikt')} * 100 >= ${fact('plafond')} * 70 AND ${fact('indiening')} <= ${dayIn(dialect, '2025-10-31')}`,
  };
  const columns = (Object.keys(decided) as (keyof typeof decided)[]).map((of) =>
    [
      `'decided' AS ${name(`${of}.status`)}`,
      `${outcomes[of]} AS ${name(`${of}.outcome`)}`,
      `'${decided[of]}' AS ${name(`${of}.norms`)}`,
      `'' AS ${name(`${of}.open_facts`)}`,
      `FALSE AS ${name(`${of}.inexact`)}`,
    ].join(', '),
  );
  return `SELECT id, ${columns.join(', ')}, '' AS wrong_facts FROM facts`;
}
