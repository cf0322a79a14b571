/** Explanations in Dutch. */
import { dayInWords, monthName } from '../base/day-words.ts';
import type { TrailDuration, TrailSource } from '../evaluate/day-trail.ts';
import { listText, oneLine, weekPlace } from './civil.ts';
import type { DayWords } from './words.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const quarters = ['eerste', 'tweede', 'derde', 'vierde'];

const list = (parts: readonly string[]): string => listText(parts, 'en');

const amount = (count: number, one: string, more: string): string =>
  count === 1 ? `een ${one}` : `${count} ${more}`;

function duration({ years, months: count, days }: TrailDuration): string {
  const parts = [
    ...(years === 0 ? [] : [amount(years, 'jaar', 'jaar')]),
    ...(count === 0 ? [] : [amount(count, 'maand', 'maanden')]),
    ...(days === 0 ? [] : [amount(days, 'dag', 'dagen')]),
  ];
  return parts.length === 0 ? '0 dagen' : list(parts);
}

function source(from: TrailSource, known: string | null): string {
  const label = from.label === null ? null : oneLine(from.label);
  const within = (name: string): string => {
    const inside = [name, known].filter((part) => part !== null).join(', ');
    return label === null ? (known === null ? name : `${name} (${known})`) : `${label} (${inside})`;
  };
  switch (from.what) {
    case 'fact':
    case 'event':
      return within(from.name);
    case 'parameter':
      return within(`parameter ${from.name}`);
    case 'reading':
      return within(`lezing ${from.name}${from.alternative === null ? '' : ` = ${from.alternative}`}`);
    case 'judgement':
      return within(`oordeel ${from.name}`);
    case 'result': {
      const name = label === null ? `'${from.name}'` : `'${label}'`;
      const phrase =
        from.part === null
          ? `de uitkomst van ${name}`
          : `de ${from.part === 'first' ? 'eerste' : 'laatste'} dag van ${name}`;
      return known === null ? phrase : `${phrase} (${known})`;
    }
    case 'referenceDate':
      return known === null ? 'de peildatum' : `de peildatum (${known})`;
    case 'other':
      return known === null ? 'een berekende dag' : `een berekende dag (${known})`;
  }
}

function brief(from: TrailSource): string {
  switch (from.what) {
    case 'reading':
      return `lezing ${from.name}${from.alternative === null ? '' : ` = ${from.alternative}`}`;
    case 'parameter':
      return `parameter ${from.name}`;
    case 'judgement':
      return `oordeel ${from.name}`;
    case 'referenceDate':
      return 'de peildatum';
    case 'other':
      return 'een berekening';
    case 'fact':
    case 'event':
    case 'result':
      return from.label === null ? from.name : oneLine(from.label);
  }
}

export const nl: DayWords = {
  day: (date) => dayInWords(date, 'nl'),
  weekday: (date) => `${weekdays[weekPlace(date)] ?? ''} ${dayInWords(date, 'nl')}`,
  month: (year, month) => `${monthName(month, 'nl')} ${year}`,
  quarter: (year, quarter) => `het ${quarters[quarter - 1] ?? ''} kwartaal van ${year}`,
  year: (year) => String(year),
  span: (first, last) => `de periode van ${dayInWords(first, 'nl')} tot en met ${dayInWords(last, 'nl')}`,
  list,

  unknown: 'nog niet bekend',
  none: 'geen dag',
  written: 'zo staat het in het beleid',
  source,
  brief,
  states: {
    notYet: 'nog niet gebeurd',
    never: 'gebeurt niet',
    absent: 'afwezig',
    unknown: 'nog niet bekend',
  },
  because: (reason) => ` (${reason})`,

  duration,
  someDuration: 'een nog niet bekende termijn',
  sum: (length, sign, from) => `${length} ${sign === 1 ? 'na' : 'vóór'} ${from}`,
  missing: ({ year, month, day }, direction, from) =>
    `${day} ${monthName(month, 'nl')} ${year} bestaat niet, naar ${direction === 'down' ? 'beneden' : 'boven'} afgerond${from}`,

  workingDays: (count, sign, from, calendar) =>
    `${count} (${calendar}) ${sign === 1 ? 'na' : 'vóór'} ${from}`,
  someWorkingDays: 'een nog niet bekend aantal werkdagen',
  workingDayCount: (count) => amount(count, 'werkdag', 'werkdagen'),
  skipped: (days) => `niet meegeteld: ${list(days)}`,
  moved: (from, to, calendar) => `verschoven van ${nl.weekday(from)} naar ${nl.weekday(to)} (${calendar})`,
  notMoved: (day, calendar) => `niet verschoven: ${nl.weekday(day)} is een werkdag (${calendar})`,
  toMove: (direction, from, calendar) =>
    direction === 'forward'
      ? `de eerste werkdag (${calendar}) vanaf ${from}`
      : `de laatste werkdag (${calendar}) tot en met ${from}`,
  daysOff: (days) => `geen werkdag: ${list(days)}`,
  dayOff: (date, name) => (name === null ? nl.weekday(date) : `${nl.weekday(date)} (${oneLine(name)})`),
  calendar: (name, label) => `kalender ${label === null ? `'${name}'` : `'${oneLine(label)}'`}`,

  end: (end, period) => `de ${end === 'first' ? 'eerste' : 'laatste'} dag van ${period}`,
  around: (unit, day) =>
    `${{ month: 'de maand', quarter: 'het kwartaal', year: 'het jaar' }[unit]} van ${day}`,
  somePeriod: 'een nog niet bekende periode',

  pick: (pick) => (pick === 'earliest' ? 'de vroegste van' : 'de laatste van'),
  notPicked: (pick, item) => `${item} is ${pick === 'earliest' ? 'later' : 'eerder'}`,
  dropped: (item, reason) => `${item} valt af${reason === null ? '' : `, want ${reason}`}`,
  conditionFails: (turnsOn) => `de voorwaarde geldt niet${turnsOn}`,
  perhaps: (item, turnsOn) => `${item} telt misschien mee${turnsOn}`,
  andMore: (count) => `en nog ${count}`,

  exception: (name) => `uitzondering '${name}'`,
  inPlaceOf: (exception, was) => `door ${exception}, in plaats van ${was}`,
  leavesOpen: (exception) => `${exception} laat de dag open`,
  clashes: (exception) => `${exception} is ermee in strijd`,
  takesPlace: (exception) => `door ${exception}`,
  perhapsExcepted: (exception, without) =>
    `of ${exception} geldt is nog niet te zeggen; zonder die uitzondering: ${without}`,

  causes: {
    noRule: () => 'geen regel geeft hier een dag',
    written: ({ reason }) =>
      reason === undefined
        ? 'het beleid bepaalt hier niets'
        : `het beleid bepaalt dit niet: ${oneLine(reason)}`,
    textElsewhere: () => 'de tekst staat elders en is niet bij de hand',
    noValueInPeriod: ({ parameter, date }) =>
      parameter === undefined
        ? 'het beleid zegt niets over die tijd'
        : `parameter ${parameter} heeft geen waarde${date === undefined || date === '' ? '' : ` op ${nl.day(date)}`}`,
    divisionByZero: () => 'er wordt door nul gedeeld',
    emptyList: () => 'er is niets om uit te kiezen',
    emptySet: () => 'er is niets verzameld',
    differentOutcomes: () => 'regels of uitzonderingen geven verschillende uitkomsten',
    gives: ({ outcome }) => `een ervan geeft ${outcome ?? ''}`,
    clashes: ({ exception }) =>
      exception === undefined
        ? 'de tekst spreekt zichzelf tegen'
        : `de tekst spreekt zichzelf tegen (uitzondering '${exception}')`,
    wrongFact: ({ fact }) =>
      fact === undefined ? 'een gegeven klopt niet' : `het gegeven ${fact} klopt niet`,
    overflow: () => 'die dag is te ver weg',
    missingDay: ({ year, month, day }) =>
      `${day ?? ''} ${monthName(Number(month), 'nl')} ${year ?? ''} bestaat niet en het beleid zegt niet hoe dan af te ronden`,
    outsideCalendar: ({ calendar, year }) => `kalender '${calendar ?? ''}' zegt niets over ${year ?? ''}`,
    wrongJudge: () => 'het oordeel is van een ander dan de genoemde partij',
  },
  ways: {
    gap: 'het beleid bepaalt hier niets',
    conflict: 'het beleid is hier tegenstrijdig',
    error: 'de gegevens kloppen niet',
    notApplicable: 'dat is hier niet van toepassing',
  },
  noDay: (reasons, of) => (of === null ? reasons : `${of}, maar ${reasons}`),
};
