/** Letters in Dutch. */
import { listText } from '../civil.ts';
import { nl as days } from '../nl.ts';
import { capital, fullStop, quoted, say, strong, type Text } from '../explanation.ts';
import type { LetterWords } from './words.ts';

const reasonOf = (details: Readonly<Record<string, string>>): Text | null =>
  details['reason'] === undefined || details['reason'] === '' ? null : [quoted(details['reason'])];

const relations: Readonly<
  Record<string, readonly [figure: string, not: string, day: string, notDay: string]>
> = {
  lessThan: ['minder dan', 'ten minste', 'vóór', 'op of na'],
  before: ['minder dan', 'ten minste', 'vóór', 'op of na'],
  atMost: ['ten hoogste', 'meer dan', 'uiterlijk op', 'na'],
  upTo: ['ten hoogste', 'meer dan', 'uiterlijk op', 'na'],
  by: ['ten hoogste', 'meer dan', 'uiterlijk op', 'na'],
  moreThan: ['meer dan', 'ten hoogste', 'na', 'uiterlijk op'],
  after: ['meer dan', 'ten hoogste', 'na', 'uiterlijk op'],
  atLeast: ['ten minste', 'minder dan', 'op of na', 'vóór'],
  from: ['ten minste', 'minder dan', 'op of na', 'vóór'],
  during: ['binnen', 'niet binnen', 'in', 'niet in'],
};

const computations: Readonly<Record<string, readonly string[]>> = {
  add: ['', ' plus ', ''],
  subtract: ['', ' min ', ''],
  multiply: ['', ' maal ', ''],
  divide: ['', ' gedeeld door ', ''],
  percentOf: ['', ' van ', ''],
  yearOf: ['het jaar van ', ''],
  monthOf: ['de maand van ', ''],
  quarterOf: ['het kwartaal van ', ''],
  dayOf: ['de dag van ', ''],
  firstDayOf: ['de eerste dag van ', ''],
  lastDayOf: ['de laatste dag van ', ''],
  sizeOf: ['het aantal in ', ''],
  monthPeriod: ['de maand van ', ''],
  quarterPeriod: ['het kwartaal van ', ''],
  yearPeriod: ['het jaar van ', ''],
  daysBetween: ['het aantal dagen van ', ' tot ', ''],
};

export const nl: LetterWords = {
  language: 'nl',
  yes: 'ja',
  no: 'nee',
  met: 'voldaan',
  notMet: 'niet voldaan',
  absent: 'er niet',
  nothing: 'niets',
  anything: 'van alles',
  notYet: 'nog niet gebeurd',
  never: 'niet aan de orde',
  and: 'en',
  or: 'of',
  day: days.day,
  period: (first, last) => `de periode van ${first} tot en met ${last}`,
  between: (low, high) => `${low} tot en met ${high}`,
  duration: days.duration,
  openSet: (certain, perhaps, isCertain) =>
    isCertain ? say`${certain}, en misschien ${perhaps}` : say`misschien ${perhaps}`,
  bounds: (from, to, isFromIncluded, isToIncluded, type) => {
    const isDay = type === 'date' || type === 'event';
    const thing = type === 'money' ? 'elk bedrag' : type === 'percentage' ? 'elk percentage' : 'elk getal';
    if (from !== null && to !== null)
      return isFromIncluded && isToIncluded
        ? say`van ${from} tot en met ${to}`
        : say`${isFromIncluded ? 'vanaf' : isDay ? 'na' : 'meer dan'} ${from} en ${isToIncluded ? 'ten hoogste' : isDay ? 'vóór' : 'minder dan'} ${to}`;
    if (from !== null)
      return say`${isDay ? (isFromIncluded ? 'een dag vanaf' : 'een dag na') : isFromIncluded ? `${thing} vanaf` : 'meer dan'} ${from}`;
    if (to !== null)
      return say`${isDay ? (isToIncluded ? 'een dag tot en met' : 'een dag vóór') : isToIncluded ? 'ten hoogste' : 'minder dan'} ${to}`;
    return [isDay ? 'elke dag' : thing];
  },
  statuses: {
    gap: 'dat het beleid het openlaat',
    conflict: 'dat het beleid zichzelf tegenspreekt',
    notApplicable: 'dat het niet van toepassing is',
    error: 'dat een gegeven niet klopt',
  },
  states: {
    upcoming: 'nog niet begonnen',
    open: 'nog open',
    due: 'op de laatste dag',
    late: 'te laat',
    lapsed: 'verstreken',
    missed: 'niet gehaald',
    done: 'gedaan',
    doneEarly: 'te vroeg gedaan',
    doneLate: 'te laat gedaan',
  },

  heads: {
    outcomes: 'Wat het beleid zegt',
    notApplicable: 'Wat hier niet speelt',
    requirements: 'Voorwaarden',
    soft: 'Verwachtingen en richtsnoeren',
    steps: 'Stappen en termijnen',
    remarks: 'Kanttekeningen',
    problems: 'Gegevens die niet kloppen',
    norms: 'Waar dit staat',
    notMet: 'Niet voldaan',
    open: 'Nog niet te zeggen',
    troubled: 'Zonder uitkomst',
    met: 'Voldaan',
    dropped: 'Niet van toepassing',
  },
  columns: ['Nr.', 'Plaats in het document', 'Wat daar staat, in onze woorden'],
  title: (policy) => say`Uitleg bij ${policy}`,
  about: (id, date, revision) => {
    const who = id === null ? say`Deze uitleg` : say`Deze uitleg gaat over ${strong(id)} en`;
    const when = date === null ? 'noemt nog geen peildatum: die is niet bekend' : `kijkt naar ${date}`;
    return say`${who} ${when}${revision === null ? '' : `, volgens ${revision}`}.`;
  },

  outcomeIs: (value) => say`De uitkomst is ${strong(value)}.`,
  undetermined: (possible) => say`${strong(['Dit is nog niet te zeggen.'])} Mogelijk is ${possible}.`,
  wide: 'nog veel',
  gap: 'Het beleid laat dit open.',
  conflict: 'Het beleid spreekt zichzelf hier tegen.',
  notApplicable: 'Dit is hier niet van toepassing.',
  error: 'Dit is niet te zeggen, want een gegeven klopt niet.',
  inPrinciple: (value) => say`${strong(say`In beginsel is de uitkomst ${value}.`)}`,
  unlessSo: 'Dat blijft zo zolang een oordeel of het gebruik van een bevoegdheid er niets aan verandert.',
  inexact:
    'Mogelijk is niet alles hiervan echt nodig: hoe deze gegevens samenhangen is niet helemaal uitgezocht.',
  differs: 'Het antwoord hangt af van de revisie van het beleid.',
  revision: (number) => `revisie ${number}`,

  row: (number) => [`rij ${number} van de tabel`],
  rule: (name) => say`de regel ${name}`,
  exception: (name) => say`de uitzondering ${name}`,
  unless: 'wat achter ‘tenzij’ staat',
  decides: (part, tests) =>
    tests === null
      ? capital(say`${part} geeft de doorslag.`)
      : capital(say`${part} geeft de doorslag: ${tests}.`),
  eitherWay: (things, parts) => say`Wat het antwoord op ${things} ook is: ${parts} geven dezelfde uitkomst.`,
  agree: (parts) => capital(say`${parts} komen op hetzelfde uit.`),
  perhapsDecides: (value, tests, part) =>
    say`${strong(value)}${tests === null ? [] : say` als ${tests}`}${part === null ? [] : say` (${part})`}`,
  dependsOn: 'Het wordt:',
  canChange: 'Dat kan anders worden:',
  lost: {
    conditionFalse: (part, tests) =>
      capital(tests === null ? say`${part} past niet.` : say`${part} past niet: ${tests}.`),
    conditionOpen: (part, tests) =>
      capital(
        tests === null
          ? say`Of ${part} past, is nog niet te zeggen.`
          : say`${part} past alleen als ${tests}.`,
      ),
    laterRow: (part, tests) =>
      capital(
        tests === null
          ? say`${part} past ook, maar komt later.`
          : say`${part} past ook (${tests}), maar komt later dan de rij die de doorslag geeft.`,
      ),
    excepted: (part) => capital(say`${part} telt niet, omdat een uitzondering voorgaat.`),
    notApplicable: (part) => capital(say`${part} is niet van toepassing.`),
  },
  onlyApplies: (tests) =>
    tests === null
      ? ['Het geldt alleen in gevallen die hier niet aan de orde zijn.']
      : say`De reden: ${tests}.`,
  droppedBy: (part, tests) =>
    capital(tests === null ? say`Dat komt door ${part}.` : say`Dat komt door ${part}: ${tests}.`),
  because: (reason) => say`De reden: ${reason}.`,
  says: (part, value) => say`${part} zegt ${strong(value)}`,
  contradicts: (isList) =>
    isList ? 'Dit zegt het elk anders:' : 'De regels die hier gelden, zeggen verschillende dingen.',
  causes: {
    noRule: () => ['geen enkele regel van het beleid past op dit geval'],
    written: (details) => {
      const reason = reasonOf(details);
      return reason === null ? ['het document zegt er niets over'] : say`open blijft: ${reason}`;
    },
    textElsewhere: () => ['wat hier geldt staat in een tekst die niet bij de hand is'],
    noValueInPeriod: (details) =>
      details['date'] === undefined || details['date'] === ''
        ? ['het beleid zegt niets over die tijd']
        : [`het beleid zegt niets over ${days.day(details['date'])}`],
    divisionByZero: () => ['er zou door nul worden gedeeld'],
    emptyList: () => ['er is niets om uit te kiezen'],
    emptySet: () => ['er is niets verzameld'],
    differentOutcomes: () => ['regels of uitzonderingen zeggen verschillende dingen'],
    gives: () => ['regels of uitzonderingen zeggen verschillende dingen'],
    clashes: () => ['twee passages van het document gaan niet samen'],
    wrongFact: ({ fact }) =>
      fact === undefined ? ['een gegeven klopt niet'] : say`het gegeven ${quoted(fact)} klopt niet`,
    overflow: () => ['een getal of dag valt buiten elke redelijke grens'],
    missingDay: () => ['een dag bestaat niet en het beleid zegt niet welke er dan telt'],
    outsideCalendar: ({ year }) => [`de kalender zegt niets over ${year ?? 'dat jaar'}`],
    wrongJudge: () => ['het oordeel is door een ander gegeven dan het document aanwijst'],
    revision: () => ['de revisies van het beleid verschillen'],
  },
  follows: (label) => say`Dat komt doordat ${label} hier niet aan de orde is.`,
  between_norms: 'De tekst laat iets open tussen deze passages:',
  computedFrom: (things) => say`Dat is bepaald met: ${things}.`,
  asksFor: ['nodig is '],
  standing: {
    gap: 'opengelaten',
    conflict: 'tegenstrijdig',
    notApplicable: 'niet van toepassing',
    error: 'niet te zeggen',
  },
  inherited: (label, cause) => say`Dat komt door ${label}: ${cause}.`,

  answer: (question, value) => say`het antwoord op ${question} is ${value}`,
  claim: (label, holds) => say`${label} is ${holds ? 'ja' : 'nee'}`,
  judged: (label, value, by, on, reason) => {
    const who =
      by === null
        ? say`het oordeel ${label} is ${value}`
        : say`${by} heeft over ${label} geoordeeld: ${value}`;
    const when = on === null ? say`` : say` (op ${on})`;
    return say`${who}${when}${reason === null ? [] : say`, met als reden ${reason}`}`;
  },
  used: (label, isUsed) => say`de bevoegdheid ${label} is ${isUsed ? '' : 'niet '}gebruikt`,
  fulfilled: (label, isMet) => say`aan ${label} is ${isMet ? '' : 'niet '}voldaan`,
  applies: (label, does) => say`${label} is ${does ? '' : 'niet '}van toepassing`,
  is: (subject, value) => say`${subject} is ${value}`,
  isNotKnown: (subject) => say`${subject} is nog niet bekend`,
  unsettled: (subject) => say`over ${subject} is niets te zeggen`,
  present: (subject, value) => (value === null ? say`${subject} is er` : say`${subject} is ${value}`),
  missing: (subject) => say`er is geen ${subject}`,
  contains: (subject, member, does) =>
    does ? say`${subject} noemt ${member}` : say`in ${subject} ontbreekt ${member}`,
  containsAll: (subject, count) => say`in ${subject} staan alle ${String(count)} die worden gevraagd`,
  empty: (subject, is) => say`${subject} is ${is ? '' : 'niet '}leeg`,
  readingTaken: (label, reason, isTaken) =>
    isTaken ? say`bij ${label} is gelezen: ${reason}` : say`bij ${label} is niet gelezen: ${reason}`,
  but: (statement, relation) => say`${statement}, ${relation}`,
  relation: (operator, holds, isDay, limit, high) => {
    if (operator === 'equal' || operator === 'notEqual')
      return (operator === 'equal') === holds ? limit : say`niet ${limit}`;
    if (operator === 'within' || operator === 'withinRange')
      return high === null
        ? say`${holds ? '' : 'niet '}binnen ${limit}`
        : say`${holds ? '' : 'niet '}van ${limit} tot en met ${high}`;
    const found = relations[operator];
    if (found === undefined) return null;
    const word = isDay ? (holds ? found[2] : found[3]) : holds ? found[0] : found[1];
    return say`${word} ${limit}`;
  },
  notAny: (values) => say`niet ${values}`,
  computed: (operator, parts) => {
    const [before, ...between] = computations[operator] ?? [];
    if (before === undefined) return null;
    return say`${before}${parts.flatMap((part, place): Text => say`${part}${between[place] ?? ''}`)}`;
  },
  referenceDate: 'de peildatum',
  element: 'die',
  forElement: (element, tests) => say`voor ${element}: ${tests}`,
  each: (quantifier, holds, count, list) => {
    if (quantifier === 'every') return say`het geldt ${holds ? '' : 'niet '}voor elke ${list}`;
    if (quantifier === 'some')
      return holds ? say`het geldt voor een ${list}` : say`het geldt voor geen enkele ${list}`;
    return say`het geldt voor ${holds ? 'ten minste' : 'minder dan'} ${String(count)}: ${list}`;
  },
  ifAnswer: (question, isYes) => say`het antwoord op ${question} ${isYes ? 'ja' : 'nee'} is`,
  ifClaim: (label, holds) => say`${label} ${holds ? 'ja' : 'nee'} is`,
  ifJudged: (label, isYes) => say`het oordeel ${label} ${isYes ? 'ja' : 'nee'} is`,
  ifMet: (label, isMet) => say`aan ${label} ${isMet ? '' : 'niet '}is voldaan`,
  ifIs: (subject, value, does) => say`${subject} ${does ? '' : 'niet '}gelijk is aan ${value}`,
  ifPresent: (subject, isThere) => (isThere ? say`er een ${subject} is` : say`er geen ${subject} is`),
  ifRelation: (subject, relation) => say`${subject} ${relation} is`,
  ifEach: (quantifier, isDemanded, count, list) => {
    if (quantifier === 'every') return say`${isDemanded ? '' : 'niet '}elke ${list} daartoe leidt`;
    if (quantifier === 'some') return say`${isDemanded ? 'een' : 'geen enkele'} ${list} daartoe leidt`;
    return say`het voor ${isDemanded ? 'ten minste' : 'minder dan'} ${String(count)} geldt: ${list}`;
  },
  ifOther: (subject) => say`${subject} dat meebrengt`,
  events: (label) => say`het moment van ${label}`,
  day_of: (label, part) => say`de ${part === 'first' ? 'eerste' : 'laatste'} dag van ${label}`,
  details: (parts) => say` (${parts.flatMap((part, place): Text => (place === 0 ? part : [', ', ...part]))})`,
  record: (subject, key) => `${subject} ${key}`,

  readingRest: (label, reason, others, changes, isSelected) => {
    const taken = isSelected ? 'is op verzoek gelezen' : 'is gelezen';
    const start = say`Het document is hier op meer dan een manier te lezen (${label}). Er ${taken}: ${reason}.`;
    return changes
      ? say`${start} ${strong(['Een andere lezing geeft een andere uitkomst;'])} ook mogelijk is ${others}.`
      : say`${start} Een andere lezing verandert hier niets.`;
  },
  nobody: 'wie het document niet noemt',
  quietReadings:
    'Ook hier is een keuze van lezing gemaakt; een andere lezing verandert niets aan de uitkomst:',
  readingAgain: (label, changes) =>
    changes
      ? say`Ook hier geeft een andere lezing (${label}) een andere uitkomst.`
      : say`Ook hier geldt die lezing (${label}); een andere verandert niets.`,
  judgedAgain: (by, count) => say`Ook dit rust op die ${String(count)} oordelen van ${by}.`,
  judgedList: (by) => say`Dit rust op oordelen van ${by}:`,
  withReason: (on, reason) =>
    on === null
      ? reason === null
        ? []
        : say` (met als reden ${reason})`
      : say` (${on}${reason === null ? [] : say`, met als reden ${reason}`})`,
  judgedAll: (by, items) => say`Dit rust op het oordeel van ${by}: ${items}.`,
  elsewhere: (titles, count) =>
    count === 1
      ? say`Dit steunt op een tekst die niet bij de hand is: ${titles}.`
      : say`Dit steunt op teksten die niet bij de hand zijn: ${titles}.`,
  always: (labels) => say`Er is van uitgegaan dat altijd geldt: ${labels}.`,
  remark: (text, isSure) => (isSure ? text : say`Mogelijk van belang: ${text}`),

  needed: (count) => [count === 1 ? 'Eén antwoord is nog nodig:' : 'Om dit te kunnen zeggen is nog nodig:'],
  neededOne: (source, thing) => say`Nog nodig is ${source}: ${thing}.`,
  effort: {
    register: 'een antwoord dat in een register staat',
    provider: 'een antwoord van de zorgaanbieder zelf',
    document: 'een antwoord dat uit een document blijkt',
    person: 'een antwoord van iemand die het nagaat',
  },
  sources: {
    judgement: (by) =>
      by === null ? say`een oordeel (het document noemt niet van wie)` : say`een oordeel van ${by}`,
    power: (by) =>
      by === null ? say`of deze bevoegdheid wordt gebruikt` : say`of ${by} deze bevoegdheid gebruikt`,
    event: ['of en wanneer dit is gebeurd'],
    list: ['een volledige opgave'],
    referenceDate: ['de peildatum'],
  },
  andMore: (count) => `en nog ${count}`,

  counts: (met, notMet, open, dropped, troubled) => {
    const parts = [
      ...(met > 0 ? [`aan ${met} voldaan`] : []),
      ...(notMet > 0 ? [`aan ${notMet} niet voldaan`] : []),
    ];
    const rest = [
      ...(open > 0 ? [`over ${open} is nog niets te zeggen`] : []),
      ...(troubled > 0 ? [`bij ${troubled} laat het beleid geen uitkomst toe`] : []),
      ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? 'is' : 'zijn'} niet van toepassing`] : []),
    ];
    const total = met + notMet + open + dropped + troubled;
    const start = `Van de ${total} voorwaarden is ${listText(parts.length > 0 ? parts : ['aan geen enkele voldaan'], 'en')}`;
    return [`${[start, ...rest].join('; ')}.`];
  },
  failing: (count) => [
    count === 1 ? 'Aan één voorwaarde is niet voldaan:' : `Aan ${count} voorwaarden is niet voldaan:`,
  ],
  softCounts: (met, notMet, open, dropped) => {
    const parts = [
      ...(met > 0 ? [`aan ${met} is voldaan`] : []),
      ...(notMet > 0 ? [`aan ${notMet} is niet voldaan`] : []),
      ...(open > 0 ? [`over ${open} is nog niets te zeggen`] : []),
      ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? 'is' : 'zijn'} niet van toepassing`] : []),
    ];
    const total = met + notMet + open + dropped;
    return [
      `Er ${total === 1 ? 'is één verwachting of richtsnoer' : `zijn ${total} verwachtingen en richtsnoeren`}: ${listText(parts, 'en')}. Ze wegen mee en beslissen niets; het document verbindt er geen gevolg aan.`,
    ];
  },

  stepState: (state) => {
    switch (state) {
      case 'upcoming':
        return 'Dit is nog niet aan de orde.';
      case 'open':
        return 'Dit kan nog.';
      case 'due':
        return 'Vandaag is de laatste dag.';
      case 'late':
        return 'Die dag is voorbij, en het is niet gedaan: dit is te laat.';
      case 'lapsed':
        return 'De mogelijkheid is voorbij; het hoefde niet.';
      case 'missed':
        return 'Dit streven is niet gehaald.';
      case 'done':
        return 'Dit is gedaan, en op tijd.';
      case 'doneEarly':
        return 'Dit is gedaan, maar te vroeg.';
      case 'doneLate':
        return 'Dit is gedaan, maar te laat.';
    }
  },
  openStates: (states) => say`Hoe het ervoor staat is nog niet te zeggen. Mogelijk is ${states}.`,
  stepBy: (parties, window, force, isOptional) => {
    const who =
      isOptional || force === 'may'
        ? say`Dit mag door ${parties}`
        : force === 'aims'
          ? say`Dit is een streven van ${parties}`
          : say`Te doen door ${parties}`;
    return fullStop(window === '' ? who : say`${who}, ${window}`);
  },
  window: (first, last) => {
    if (first !== null && last !== null)
      return first === last ? `op ${first}` : `van ${first} tot en met ${last}`;
    if (last !== null) return `uiterlijk op ${last}`;
    return first === null ? '' : `vanaf ${first}`;
  },
  noConsequence: 'Een gevolg van te laat zijn staat niet in het document.',
  consequence: (text) => say`Wie te laat is: ${text}.`,
  waits: (steps) => say`Eerst moet gedaan zijn: ${steps}.`,
  via: (channels) => say`Het gaat via ${channels}.`,
  contents: (things) => say`Het bevat ${things}.`,
  howDay: 'Zo is de dag bepaald:',

  stepByStep: 'Stap voor stap:',
  rounded: (from, to) => `Afgerond van ${from} op ${to}.`,
  missingDay: (month, year, day, landed) =>
    `${days.month(year, month)} heeft geen dag ${day}; het wordt ${landed}.`.replace(/^./, (letter) =>
      letter.toUpperCase(),
    ),
  workingDays: (count, calendar, from, to, passed) =>
    say`${String(Math.abs(count))} ${Math.abs(count) === 1 ? 'werkdag' : 'werkdagen'} ${count < 0 ? 'vóór' : 'na'} ${from} is ${to} (${calendar})${passed.length === 0 ? '' : '; geen werkdag: '}${passed}.`,
  moved: (from, to, passed) =>
    say`Verschoven van ${from} naar ${to}${passed.length === 0 ? '' : '; geen werkdag: '}${passed}.`,
  weekend: (count) => (count === 1 ? 'één dag in een weekend' : `${count} dagen in een weekend`),
  cases: (labels) => say`Hoe het antwoord op ${labels} ook luidt, de uitkomst blijft dezelfde.`,
  proves: (label, value) =>
    value === null ? say`${label} is nog niet te zeggen` : say`${label} is ${value}`,
};
