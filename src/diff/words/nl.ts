/** The words of a comparison in Dutch. */
import { counted, listed } from './listed.ts';
import type { DiffWords } from './form.ts';

const all = (items: readonly string[]): string => listed(items, 'en');

const ifDays = (facts: readonly string[], how: string): string =>
  facts.length === 0 ? '' : `als de dagen van ${all(facts)} ${how}`;

const reasons = {
  relation: 'toetsen leggen gegevens met elkaar in verband',
  list: 'het gaat over lijsten van onbepaalde lengte',
  limit: 'het kost meer werk dan een vergelijking mag kosten',
  size: 'het is te groot om als geheel te onderzoeken',
  replay: 'het gevonden geval kwam bij het narekenen anders uit, of bleef open',
  elsewhere: 'wat een van beide ervan zegt staat in een tekst die niet bij de hand is',
} as const;

export const dutch: DiffWords = {
  title: 'Wat er veranderde',
  edition: ({ year, revision }, isSameYear) =>
    revision > 1 || isSameYear ? `${year} revisie ${revision}` : String(year),
  texts: { older: (edition) => `${edition} (was)`, newer: (edition) => `${edition} (wordt)` },
  older: 'de oudere editie',
  newer: 'de nieuwere editie',
  andMore: (count) => `… en nog ${count}`,
  days: (count) => counted(count, 'dag', 'dagen'),
  moved: (days) =>
    days === 0 ? 'zelfde dag' : `${counted(Math.abs(days), 'dag', 'dagen')} ${days < 0 ? 'eerder' : 'later'}`,

  ordered: {
    met: { stricter: 'strenger', looser: 'soepeler' },
    yes: { stricter: 'minder vaak ja', looser: 'vaker ja' },
    figure: { stricter: 'lager', looser: 'hoger' },
    rank: { stricter: 'lager in de volgorde', looser: 'hoger in de volgorde' },
    window: { stricter: 'korter', looser: 'langer' },
  },
  general: { stricter: 'strenger', looser: 'soepeler' },
  sooner: { stricter: 'eerder', looser: 'later' },
  plain: {
    equivalent: 'gelijk gebleven',
    different: 'anders',
    new: 'nieuw',
    gone: 'vervallen',
    notAtHand: 'niet bij de hand',
    undecided: 'niet uitgemaakt',
  },
  both: (stricter, looser) => `soms ${stricter}, soms ${looser}`,
  kinds: {
    decision: ['beslissing', 'Beslissingen'],
    condition: ['voorwaarde of uitsluiting', 'Voorwaarden en uitsluitingen'],
    soft: ['verwachting of richtsnoer', 'Verwachtingen en richtsnoeren'],
    group: ['groep', 'Groepen'],
    step: ['stap of termijn', 'Stappen en termijnen'],
  },

  witness: 'Voorbeeldgeval',
  witnesses: (count) => counted(count, 'voorbeeldgeval', 'voorbeeldgevallen'),
  referenceDate: 'peildatum',
  nothing: 'geen gegevens nodig',
  notThere: 'bestaat hier niet of doet er niet toe',
  statuses: {
    decided: 'beslist',
    undetermined: 'nog niet te zeggen',
    gap: 'gat: het beleid bepaalt niets',
    conflict: 'tegenstrijdig',
    notApplicable: 'niet van toepassing',
    error: 'fout in de gegevens',
  },
  writtenGap: (text) => `gat: ‘${text}’`,
  waiting: (days, steps) => `${days}, en wacht op ${all(steps)}`,
  metOutcomes: { ja: 'voldaan', yes: 'voldaan', nee: 'niet voldaan', no: 'niet voldaan' },
  outcomes: {
    ja: 'ja',
    yes: 'ja',
    nee: 'nee',
    no: 'nee',
    'is voldaan': 'voldaan',
    'is met': 'voldaan',
    'niet voldaan': 'niet voldaan',
    'not met': 'niet voldaan',
  },
  yes: 'ja',
  no: 'nee',
  absent: 'afwezig',
  events: { notYet: 'nog niet', never: 'nooit' },
  inYear: (name, year) => `${name} in ${year}`,
  done: (step) => `${step}.gedaan`,
  because: (kind, clauses) => {
    if (kind === 'unknown' || clauses.length === 0) return 'niet gevonden welke wijziging dit verklaart';
    if (kind === 'together') return `komt door ${all(clauses)} samen`;
    return clauses.length === 1
      ? `komt door ${clauses[0] ?? ''}`
      : `komt door elk van ${all(clauses)} op zich`;
  },
  explained: 'Verklaring',
  doubt: (word, reason) => `niet uitgemaakt of het voor iemand ${word ?? 'anders'} is: ${reasons[reason]}`,
  onlyWith: (facts) => `staat alleen vast als bekend is: ${all(facts)}`,
  otherwise: (word, fixed, moved) =>
    `${ifDays(fixed, 'vast staan')}${fixed.length * moved.length === 0 ? '' : ' en '}${ifDays(moved, 'meegaan met het contractjaar')}: ${word}`,
  otherDays: (word) => `${word}, als de dagen anders worden gelezen`,

  clauses: 'Andere bepalingen',
  clausesOf: (count) => counted(count, 'bepaling', 'bepalingen'),
  clauseSorts: {
    changed: 'inhoudelijk gewijzigd',
    added: 'nieuw',
    removed: 'vervallen',
    notAtHand: 'niet bij de hand',
    wordsOnly: 'alleen in woorden of plaats gewijzigd',
  },
  changes: {
    added: 'nieuw',
    removed: 'vervallen',
    renamed: 'heet anders',
    moved: 'verplaatst',
    split: 'gesplitst',
    merged: 'samengevoegd',
    reworded: 'anders verwoord',
    source: 'andere vindplaats',
    parameter: 'parameter',
    figure: 'getal',
    bound: 'grens',
    milestone: 'dag',
    actor: 'wie het doet',
    condition: 'voorwaarde',
    outcome: 'uitkomst',
    exception: 'uitzondering',
    force: 'kracht',
    reading: 'lezing',
    members: 'mogelijke waarden',
    other: 'overig',
    notAtHand: 'een tekst is niet bij de hand; of dit veranderde is niet te zeggen',
  },
  parts: { eerste_dag: 'eerste dag', laatste_dag: 'laatste dag' },
  norms: 'Normen',
  noNorms: 'zonder norm',
  noText: 'niets',

  summary: 'Samengevat',
  nothingChanged: 'Er is niets van betekenis veranderd.',
  clausesFound: (count, parts) =>
    count === 0
      ? 'Geen bepaling is gewijzigd.'
      : `${counted(count, 'bepaling is', 'bepalingen zijn')} anders: ${all(parts)}.`,
  effectsFound: (count, parts) =>
    `Van ${counted(count, 'onderdeel', 'onderdelen')} met een uitkomst: ${all(parts)}.`,
  clausesNotAtHand: (count) =>
    `Van ${counted(count, 'andere bepaling', 'andere bepalingen')} is niet te zeggen of er iets veranderde, omdat een tekst niet bij de hand is.`,
  notAtHand: (count) =>
    `Bij ${counted(count, 'onderdeel', 'onderdelen')} is niet te zeggen wat er veranderde, omdat een tekst niet bij de hand is.`,
  undecided: (count, why) =>
    `Bij ${counted(count, 'onderdeel', 'onderdelen')} is niet alles uitgemaakt: ${why.join('; ')}.`,
  unsureDays: (count) =>
    `Bij ${counted(count, 'onderdeel', 'onderdelen')} hangt het ervan af of gedrukte dagen vast staan of meegaan met het contractjaar.`,
  forced: (from, to, names) => `Was ${from}, is nu ${to}: ${all(names)}.`,
  reasons,
  otherPolicy: (older, newer) =>
    `'${older}' en '${newer}' zijn niet hetzelfde beleid; wat gelijk heet is vergeleken, en de rest heet nieuw of vervallen`,
  contents: 'Inhoud',
  showAll: 'bij naam met --all',

  timelines: 'De twee jaren boven elkaar',
  timelinesAbout:
    'Beide jaren op dezelfde plaats in de cyclus. Een lijn verbindt een stap met zichzelf; het getal verwijst naar de tabel.',
  strip: (older, newer, moved) =>
    `Tijdbalken van ${older} en ${newer}; ${counted(moved, 'stap is', 'stappen zijn')} verschoven. Alle dagen staan in de tabel eronder.`,
  columns: {
    step: 'stap',
    older: 'was',
    newer: 'wordt',
    moved: 'verschil',
    from: 'van',
    to: 'naar',
    count: 'aantal',
    why: 'door',
    example: 'voorbeeld',
    money: 'bedrag',
    what: 'onderdeel',
    clause: 'wijziging',
    effect: 'gevolg',
    verdict: 'oordeel',
  },
  until: (date) => `tot en met ${date}`,
  noFixedDay: 'geen vaste dag meer',
  fixedDay: 'eerst zonder vaste dag',
  since: (date) => `vanaf ${date}`,
  between: (first, last) => `${first} tot en met ${last}`,
  provisional: (days) => `${days}, tenzij een uitzondering geldt`,

  stated: 'Wat het document zelf gewijzigd noemt',
  statedFound: (count, parts) =>
    `Het nieuwere document noemt ${counted(count, 'wijziging', 'wijzigingen')}: ${all(parts)}.`,
  nothingStated: 'Het nieuwere document noemt zelf geen wijzigingen.',
  verdicts: {
    confirmed: 'bevestigd',
    notFound: 'niet gevonden',
    notAtHand: 'niet na te gaan',
    notCompared: 'over een andere editie',
  },
  found: 'gevonden',
  notFound: 'niet gevonden',
  notStated: (count) =>
    `${counted(count, 'wijziging', 'wijzigingen')} van betekenis die het document niet noemt`,

  portfolio: 'Portefeuille',
  whoChanges: 'Wie er verandert, en waardoor',
  rest: 'alle andere',
  records: (count, failed) =>
    `${count} ${count === '1' ? 'record' : 'records'}${failed === null ? '' : `, waarvan ${failed} niet te lezen of met een fout, en niet meegeteld`}.`,
  same: 'blijft gelijk',
  changed: 'verandert',
  mayChange: 'kan veranderen',
  restOfGroups: 'alles samen wat hierna nog voorkwam, in meer soorten dan er apart worden geteld',
  decisionChanges: (name, changed, may) =>
    `In de portefeuille verandert '${name}' voor ${changed}${may === null ? '' : `, en misschien voor nog ${may}`}.`,
  difference: 'verschil',
  total: 'samen',

  limits: 'Grenzen van deze vergelijking',
  method:
    'Vergeleken zijn uitkomsten over alle gevallen die beide edities toelaten; elk voorbeeldgeval is in beide edities nagerekend.',
  notWhole: (edition) =>
    `De tekst van ${edition} is niet in zijn geheel bij de hand. Wat daar ontbreekt heet hier 'niet bij de hand', en niet nieuw.`,
  years: (older, years) =>
    years === 0
      ? 'Dagen zijn niet verschoven: beide edities gaan over hetzelfde jaar.'
      : `Dagen van ${older} zijn ${Math.abs(years)} jaar ${years > 0 ? 'vooruit' : 'terug'} gezet, zodat beide op dezelfde plaats in de cyclus staan.`,
  fixed: (count) =>
    `${counted(count, 'gegeven is', 'gegevens zijn')} in beide dezelfde dag van hetzelfde jaar, en niet verschoven.`,
  unsure: (count) =>
    `Van ${counted(count, 'gegeven', 'gegevens')} is niet zeker of de dagen vast staan of meegaan; waar dat verschil maakt staat het erbij.`,
  only: (edition, other, count) =>
    `Alleen ${edition} kent ${counted(count, 'gegeven of oordeel', 'gegevens en oordelen')}; in ${other} is dat onbekend, en niet geraden.`,
  unlike: (count) =>
    `${counted(count, 'naam staat voor iets anders dan voorheen en is', 'namen staan voor iets anders dan voorheen en zijn')} niet vergeleken.`,
  renamed: (count) => `${counted(count, 'naam is', 'namen zijn')} als hetzelfde gelezen.`,
  digest: (edition, digest) => `${edition} is ${digest}.`,
};
