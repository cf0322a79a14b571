/** What the library of the command line writes around our help texts, in the language of the reader. */
import type { Help, Option } from 'commander';
import type { Language } from '../base/language.ts';

interface HelpFrame {
  readonly titles: Readonly<Record<string, string>>;
  readonly choices: (choices: readonly string[]) => string;
  readonly standard: (value: string) => string;
}

const frames: Readonly<Record<Language, HelpFrame>> = {
  nl: {
    titles: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Argumenten:',
      'Options:': 'Opties:',
      'Commands:': 'Opdrachten:',
      '[options]': '[opties]',
      '[command]': '[opdracht]',
    },
    choices: (choices) => `keuze uit ${choices.join(', ')}`,
    standard: (value) => `zonder: ${value}`,
  },
  en: {
    titles: {},
    choices: (choices) => `one of ${choices.join(', ')}`,
    standard: (value) => `default: ${value}`,
  },
};

export function helpIn(language: Language): Partial<Help> {
  const { titles, choices, standard } = frames[language];
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) =>
      usage
        .split(' ')
        .map((word) => titles[word] ?? word)
        .join(' '),
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)),
      ].join(' '),
    optionDescription: (option: Option) => {
      const value: unknown = option.defaultValue;
      const details = [
        ...(option.argChoices === undefined ? [] : [choices(option.argChoices)]),
        ...(typeof value === 'string' && value !== '' ? [standard(value)] : []),
      ];
      return details.length === 0 ? option.description : `${option.description} (${details.join('; ')})`;
    },
  };
}
