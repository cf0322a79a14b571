/** Figures as they are written: Dutch groups with a point and has a decimal comma, English the reverse. */
import type { Language } from '../src/base/language.ts';

/** `digits` is canonical (point for decimals, no grouping); `correct` is set when the notation was not right. */
export interface ReadNumber {
  readonly digits: string;
  readonly correct: string | null;
}

const strict: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
};

const other = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

function canonical(image: string, language: Language): string {
  const plain = language === 'nl' ? image.replaceAll('.', '').replace(',', '.') : image.replaceAll(',', '');
  return plain.replace(/^0+(?=\d)/, '');
}

/** Reads `1.234,5` (nl) or `1,234.5` (en); the other language's notation is read too, with the right spelling. */
export function readNumber(image: string, language: Language): ReadNumber {
  if (strict[language].test(image)) return { digits: canonical(image, language), correct: null };
  const foreign = other(language);
  if (strict[foreign].test(image)) {
    const digits = canonical(image, foreign);
    return { digits, correct: writeNumber(digits, language) };
  }
  const digits = image.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return { digits, correct: '' };
}

/** An amount has no decimals or two: a third one is the other language's grouping, or more exact than money is. */
export function readAmount(image: string, language: Language): ReadNumber {
  const read = readNumber(image, language);
  const decimals = read.digits.split('.')[1] ?? '';
  if (decimals === '' || decimals.length === 2) {
    return { digits: read.digits, correct: read.correct === null ? null : amountText(read, language) };
  }
  if (decimals.length === 1) {
    const digits = `${read.digits}0`;
    return { digits, correct: `€ ${writeNumber(digits, language)}` };
  }
  const foreign = other(language);
  const swapped = strict[foreign].test(image) ? canonical(image, foreign) : '';
  if (/^\d+(?:\.\d{2})?$/.test(swapped))
    return { digits: swapped, correct: `€ ${writeNumber(swapped, language)}` };
  return { digits: read.digits, correct: '' };
}

const amountText = (read: ReadNumber, language: Language): string =>
  read.correct === '' ? '' : `€ ${writeNumber(read.digits, language)}`;

/** Canonical digits in the notation of a language, grouped. */
export function writeNumber(digits: string, language: Language): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'nl' ? '.' : ',');
  return decimals === undefined ? grouped : grouped + (language === 'nl' ? ',' : '.') + decimals;
}
