/** From what stands in the form to facts of the policy. What is left open is not known. */
import type { Facts } from 'pol-lang/policies/asr/ggz/2025';

type Provider = NonNullable<Facts['zorgaanbieder']>;
export type Kind = NonNullable<Provider['soort']>;

export const kinds: Readonly<Record<Kind, string>> = {
  instelling: 'institution',
  vrijgevestigd: 'practice of one',
  groep_praktijken: 'group of practices',
  paaz: 'psychiatric ward of a hospital',
  puc: 'university clinic',
};

const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

export function factsIn(form: FormData): Facts {
  const [day, kind] = [textOf(form, 'day'), textOf(form, 'kind')];
  const [listed, turnover] = [textOf(form, 'listed'), textOf(form, 'turnover')];
  return {
    peildatum: day === '' ? null : day,
    zorgaanbieder: {
      soort: isKind(kind) ? kind : null,
      in_mutatiemodel: listed === '' ? null : listed === 'yes',
      jaaromzet: { 2023: /^\d+(?:\.\d{1,2})?$/.test(turnover) ? turnover : null },
    },
  };
}
