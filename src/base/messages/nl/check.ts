import type { CheckDiagnostics, NameKind, RegisterProblem } from '../../codes.ts';
import { quoteAll, suggest, type LabelTable, type MessagesOf } from '../message.ts';
import { tableMessages } from './check-tables.ts';
import { dayMessages } from './days.ts';
import { aKind, kindWord, noKind, operationPhrase, typeWord } from './words.ts';

const meant = (name: string): string => `bedoelde u '${name}'?`;
const arrows = (path: readonly string[]): string => path.map((name) => `'${name}'`).join(' → ');

function valueHelp(name: string, kind: NameKind): { readonly help?: string } {
  if (kind === 'step')
    return { help: `schrijf '${name}.gedaan', '${name}.eerste_dag' of '${name}.laatste_dag'` };
  if (kind === 'subject') return { help: `noem een gegeven van '${name}', zoals '${name}.…'` };
  return kind === 'power' ? { help: `schrijf '${name} is gebruikt'` } : {};
}

const headWords = {
  year: 'het contractjaar',
  title: 'de titel',
  published: 'de dag van publicatie',
  governs: 'de periode waarvoor het geldt',
  consultable: 'de periode waarin het te raadplegen is',
  registers: 'de registers',
} as const;

const registerProblems: Readonly<Record<RegisterProblem, (field: string) => string>> = {
  notJson: () => 'is geen JSON-object',
  missing: (field) => `mist het veld '${field}'`,
  wrong: (field) => `heeft in '${field}' een waarde van een andere soort`,
  unknownField: (field) => `heeft een onbekend veld '${field}'`,
  wrongRegister: (field) => `hoort met '${field}' bij een ander register`,
};

export const checkMessages: MessagesOf<CheckDiagnostics> = {
  'unknown-name': ({ name, kind, of, suggestion }) => ({
    headline: of === '' ? `er is ${noKind(kind)} met de naam '${name}'` : `'${of}' kent geen '${name}'`,
    ...suggest(suggestion, meant),
  }),
  'ambiguous-name': ({ name, candidates }) => ({
    headline: `'${name}' kan hier meer dan één ding zijn`,
    help: `schrijf het volledige pad: ${quoteAll(candidates)}`,
  }),
  'duplicate-name': ({ name, kind, other }) => ({
    headline:
      name === other
        ? `${aKind(kind)} met de naam '${name}' staat er al`
        : `de namen '${name}' en '${other}' verschillen alleen in hoofdletters of accenten`,
    help: 'geef een van beide een andere naam',
  }),
  'wrong-kind': ({ name, found, expected }) => ({
    headline: `'${name}' is ${aKind(found)}; hier hoort ${aKind(expected)}`,
  }),
  'not-a-value': ({ name, kind }) => ({
    headline: `'${name}' is ${aKind(kind)} en heeft zelf geen waarde`,
    ...valueHelp(name, kind),
  }),
  'record-out-of-scope': ({ name, subject, scope }) => ({
    headline: `'${name}' hoort bij één '${subject}', en hier is niet gezegd welke`,
    help:
      scope === ''
        ? `schrijf 'per ${subject}' bij de bepaling, of gebruik 'elke ${subject} heeft …' of 'een ${subject} heeft …'`
        : `deze bepaling gaat per '${scope}' en ziet alleen wat daarbij hoort`,
  }),
  'list-out-of-scope': ({ subject, scope }) => ({
    headline: `een bepaling per '${scope}' overziet niet elke '${subject}'`,
    help: `zet dit in een bepaling zonder 'per ${scope}'`,
  }),
  'not-a-list': ({ subject }) => ({
    headline: `van '${subject}' is er één: er valt niets op te sommen of per stuk te beslissen`,
    help: `schrijf bij het onderwerp 'per …' als er meer van zijn`,
  }),
  'owner-cycle': ({ path }) => ({
    headline: `de onderwerpen horen in een kring bij elkaar: ${arrows(path)}`,
  }),
  'cyclic-definition': ({ path }) => ({
    headline: `de uitkomst hangt van zichzelf af: ${arrows(path)}`,
    help: 'haal een van deze verwijzingen weg',
  }),
  'norm-in-vocabulary': ({ name, kind }) => ({
    headline: `een woordenlijst bevat geen normen, en '${name}' is ${aKind(kind)}`,
    help: 'zet dit in het beleid dat de woordenlijst gebruikt',
  }),
  'unknown-norm': ({ id, suggestion }) => ({
    headline: `norm '${id}' staat in geen van de registers`,
    ...suggest(suggestion, meant),
  }),
  'unknown-register': ({ id, suggestion }) => ({
    headline: `er is geen register '${id}'`,
    help:
      suggestion === '' ? `leg naast het beleid een bestand met de normen van '${id}'` : meant(suggestion),
  }),
  'range-citation': ({ from, to }) => ({
    headline: `'${from} tot en met ${to}' noemt een reeks; alleen een toelichting doet dat`,
    help: 'noem de normen een voor een',
  }),
  'no-citation': ({ name, kind }) => ({
    headline: `${kindWord(kind)} '${name}' noemt geen norm`,
    help: `schrijf 'volgens' met de norm waar dit staat`,
  }),
  'always-needs-source': ({ name }) => ({
    headline: `'${name}' zegt niet waarom het altijd geldt`,
    help: `schrijf 'volgens' met een norm, of 'buiten het document' met een reden`,
  }),
  'always-without-facts': ({ name }) => ({
    headline: `'${name}' gaat over geen enkel gegeven`,
    help: `een 'altijd' zegt welke gegevens niet samen kunnen: noem een gegeven, een oordeel of een uitkomst, of haal hem weg`,
  }),
  'type-mismatch': ({ expected, found }) => ({
    headline: `hier hoort ${typeWord(expected)}, en dit is ${typeWord(found)}`,
  }),
  'operator-mismatch': ({ operation, left, right }) => ({
    headline:
      right === null
        ? `${typeWord(left)} past niet bij deze bewerking`
        : `${typeWord(left)} en ${typeWord(right)} ${operationPhrase[operation]}`,
  }),
  'money-needs-amount': ({ operation, number }) => ({
    headline: `bedrag en ${typeWord(number)} ${operationPhrase[operation]}`,
    help: 'schrijf het getal als bedrag, met € ervoor',
    notes: [
      'een bedrag wordt met een getal vermenigvuldigd of gedeeld, en alleen met een bedrag vergeleken of opgeteld',
    ],
  }),
  'unit-mismatch': ({ left, right }) => ({
    headline:
      left === '' || right === ''
        ? `een getal in ${left || right} en een getal zonder eenheid gaan niet samen`
        : `${left} en ${right} gaan niet samen`,
    help: 'schrijf bij beide getallen dezelfde eenheid',
  }),
  'unknown-unit': ({ unit, suggestion }) => ({
    headline: `geen gegeven telt in '${unit}'`,
    ...suggest(suggestion, meant),
  }),
  'unordered-comparison': ({ choice }) => ({
    headline: `de waarden van keuze '${choice}' hebben geen volgorde`,
    help: `schrijf 'keuze ${choice} oplopend' als de volgorde betekenis heeft`,
  }),
  'no-order': ({ type }) => ({
    headline: `${typeWord(type)} heeft geen volgorde: alleen = en ≠ zijn mogelijk`,
  }),
  'year-needed': ({ fact }) => ({
    headline: `'${fact}' is er per jaar, en hier ontbreekt het jaar`,
    help: `schrijf bijvoorbeeld '${fact} in contractjaar - 2'`,
  }),
  'year-not-allowed': ({ name }) => ({ headline: `'${name}' is er niet per jaar, dus 'in …' kan hier niet` }),
  'contract-year-unknown': ({ policy }) => ({
    headline: `'${policy}' heeft geen contractjaar`,
    help: 'schrijf een jaartal, of zet dit in een beleid met een jaar',
  }),
  'year-missing': () => ({
    headline: 'deze dag heeft geen jaar',
    help: `schrijf het jaar erbij, of geef het tijdpad een jaar met 'in'`,
  }),
  'absence-not-asked': ({ name }) => ({
    headline: `'${name}' kan ontbreken, en dat is hier niet gevraagd`,
    help: `schrijf '${name} aanwezig en …'`,
  }),
  'never-absent': ({ name }) => ({
    headline: `'${name}' kan niet ontbreken, dus deze vraag heeft één antwoord`,
    help: `schrijf 'kan ontbreken' bij het gegeven, of haal de vraag weg`,
  }),
  'may-not-apply': ({ name, because }) => ({
    headline: `'${name}' is soms niet van toepassing, en dat is hier niet gevraagd`,
    help: `schrijf '${name} is van toepassing en …'`,
    ...(because === name ? {} : { notes: [`het vervalt met '${because}'`] }),
  }),
  'always-applies': ({ name }) => ({
    headline: `'${name}' is altijd van toepassing, dus deze vraag heeft één antwoord`,
  }),
  'soft-norm-decides': ({ soft, path }) => ({
    headline: `'${soft}' is een verwachting of richtsnoer, en '${path[0] ?? soft}' zou ervan afhangen`,
    help: `laat een oordeel of bevoegdheid ernaar kijken met 'weegt ${soft}'`,
    notes: [path.map((name) => `'${name}'`).join(' → ')],
  }),
  'rounding-needed': ({ operation }) => ({
    headline: `${operation === 'add' ? 'maanden of jaren later' : 'maanden of jaren eerder'} bestaat de dag niet altijd`,
    help: `schrijf erachter '(naar boven)', '(naar beneden)' of '(lezing …)'`,
    notes: ['naar boven is de eerste dag die er wel is, naar beneden de laatste dag van de maand'],
  }),
  'rounding-unneeded': () => ({
    headline: 'hier is niets af te ronden: de dag bestaat altijd',
    help: 'haal de afronding weg',
  }),
  'money-needs-rounding': ({ name }) => ({
    headline: `'${name}' kan delen van een cent bevatten`,
    help: `zet haakjes om de hele berekening: '(…) afgerond (2 decimalen, naar beneden)'`,
    notes: [
      `zonder haakjes slaat 'afgerond' alleen op de waarde die er direct voor staat`,
      `schrijf 'lezing …' in plaats van de richting waar het document zwijgt`,
    ],
  }),
  'bounds-reversed': ({ low, high }) => ({
    headline: `de grenzen staan verkeerd om: vanaf ${low} tot en met ${high}`,
    help: `zet de laagste of vroegste vooraan: 'vanaf ${high} tot en met ${low}', of verbeter een van beide`,
  }),
  'value-out-of-range': ({ value, low, high }) => ({
    headline: `${value} ligt buiten het bereik${low === '' ? '' : ` vanaf ${low}`}${high === '' ? '' : ` tot en met ${high}`}`,
  }),
  'periods-overlap': ({ name }) => ({
    headline: `'${name}' heeft op sommige dagen twee waarden`,
    help: 'laat de perioden op elkaar aansluiten',
  }),
  'reading-incomplete': ({ alternative, missing }) => ({
    headline: `alternatief '${alternative}' geeft geen waarde aan ${quoteAll(missing)}`,
  }),
  'step-has-no-day': ({ name, day }) => ({
    headline: `stap '${name}' heeft geen ${day === 'first' ? 'eerste' : 'laatste'} dag`,
    help:
      day === 'first'
        ? `schrijf bij de stap 'vanaf', of gebruik de laatste dag`
        : `schrijf bij de stap 'uiterlijk'`,
  }),
  'reading-has-no-value': ({ name }) => ({
    headline: `lezing '${name}' heeft geen waarde`,
    help: `schrijf 'onder lezing ${name} = …'`,
  }),
  'overlap-all-needs-set': ({ name, type }) => ({
    headline: `alle rijen van '${name}' samen geven een verzameling, en de uitkomst is ${typeWord(type)}`,
    ...(type.kind === 'choice' ? { help: `schrijf ': verzameling van ${type.choice}'` } : {}),
  }),
  'may-be-empty-needs-all': () => ({
    headline: `'kan leeg zijn' hoort bij 'alle'`,
    help: `schrijf 'bij overlap alle kan leeg zijn', of haal het weg`,
  }),
  'several-otherwise': ({ name }) => ({
    headline: `'${name}' heeft meer dan één onvoorwaardelijk 'anders'`,
    help: 'laat er één staan',
  }),
  'effect-not-possible': ({ target, kind }) => ({
    headline: `'${target}' is ${aKind(kind)} en kan niet iets anders worden`,
    help: `kies 'vervalt', 'niet bepaald' of 'botst'`,
  }),
  'count-too-high': ({ name, count, members }) => ({
    headline: `'${name}' vraagt er ten minste ${count} en telt er ${members}`,
  }),
  'heading-differs': ({ heading, name }) => ({
    headline: `boven de uitkomsten staat '${heading}', en de tabel heet '${name}'`,
    help: `schrijf '${name}'`,
  }),
  'head-incomplete': ({ missing }) => ({ headline: `in de kop ontbreekt ${headWords[missing]}` }),
  'part-differs': ({ name, head }) => ({
    headline: `dit bestand is deel van '${name}', en het beleid is '${head}'`,
  }),
  'key-needed': ({ subject }) => ({
    headline: `er zijn er meer van '${subject}', en hier is niet gezegd welke`,
    help: `schrijf '${subject}[…]' met een sleutel`,
  }),
  'key-not-allowed': ({ name, because }) => ({
    headline:
      because === 'one'
        ? `van '${name}' is er één, dus een sleutel kan hier niet`
        : `een sleutel kiest één '${name}', en dat kan alleen in een geval of voorbeeld`,
  }),
  'date-not-consultable': ({ date, from, to }) => ({
    headline: `op ${date} is dit beleid niet te raadplegen`,
    help: `neem een dag${from === '' ? '' : ` vanaf ${from}`}${to === '' ? '' : ` tot en met ${to}`}`,
  }),
  'blank-reason': ({ name }) => ({
    headline: `deze aanvaarding zegt niet waarom het bij '${name}' zo mag blijven`,
    help: 'schrijf de reden tussen de aanhalingstekens',
  }),
  'accepted-twice': ({ name }) => ({
    headline: `deze bevinding over '${name}' is al aanvaard`,
    help: 'haal een van beide weg',
  }),
  'given-twice': ({ name }) => ({ headline: `'${name}' krijgt hier twee keer een waarde` }),
  'cannot-be-given': ({ name, kind }) => ({
    headline: `'${name}' is ${aKind(kind)} en wordt niet gegeven`,
    help: 'gegeven worden gegevens, oordelen, het gebruik van bevoegdheden en gedane stappen',
  }),
  'cannot-be-expected': ({ name, kind }) => ({
    headline: `'${name}' is ${aKind(kind)} en heeft geen uitkomst`,
    help: 'verwacht worden uitkomsten van voorwaarden, groepen, beslissingen en stappen',
  }),
  'status-not-possible': ({ status, kind }) => ({
    headline: `'${status}' is geen uitkomst van ${aKind(kind)}`,
  }),
  'register-line': ({ line, problem, field }) => ({
    headline: `regel ${line} ${registerProblems[problem](field)}`,
    help: 'elke regel heeft dezelfde velden: docs/registers.md noemt ze en geeft een regel om over te nemen',
  }),
  'register-duplicate': ({ id, line, first }) => ({
    headline: `norm '${id}' op regel ${line} staat ook op regel ${first}`,
  }),
  ...tableMessages,
  ...dayMessages,
};

export const checkLabels: LabelTable = {
  'declared-here': () => 'hier vastgelegd',
  'similar-here': () => 'een naam die erop lijkt',
  'also-here': () => 'staat ook hier',
  'other-here': () => 'de andere naam',
  'is-type': ({ type }) => `${type}`,
  'declared-type': ({ type }) => `${type}, volgens deze regel`,
  'plain-number': () => 'een getal',
  unknown: () => 'niet bekend',
  'may-be-absent': () => 'kan ontbreken',
  lapses: () => 'kan hierdoor vervallen',
  'soft-here': () => 'verwachting of richtsnoer',
  'reads-next': ({ name }) => `leest '${name}'`,
  'row-outcome': ({ row }) => `rij ${row}`,
  'first-row': ({ row }) => `rij ${row} past al`,
  'column-here': ({ type }) => `kolom: ${type}`,
  'range-here': () => 'het bereik',
  'consultable-here': () => 'te raadplegen',
  'fix-name': ({ name }) => `vervang door '${name}'`,
  'fix-amount': ({ text }) => `schrijf ${text}`,
  'fix-add-row': () => 'voeg de ontbrekende rij toe, zonder uitkomst',
  'fix-remove': () => 'haal dit weg',
  'fix-present': ({ name }) => `vraag eerst of '${name}' aanwezig is`,
};
