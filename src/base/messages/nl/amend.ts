import type { AmendDiagnostics, AmendmentVerb } from '../../codes.ts';
import { suggest, type LabelTable, type MessagesOf } from '../message.ts';
import { aKind, kindWord } from './words.ts';

const verbs: Readonly<Record<AmendmentVerb, string>> = {
  replaces: 'vervangt',
  inserts: 'voegt toe',
  repeals: 'trekt in',
  supplements: 'vult aan',
};

export const amendMessages: MessagesOf<AmendDiagnostics> = {
  'missing-base': ({ base }) => ({
    headline: `'${base}', die hier gewijzigd wordt, is er niet`,
    help: `leg het bestand van '${base}' erbij, of schrijf er een met 'niet bij de hand' in het hoofd`,
  }),
  'base-has-errors': ({ base, count }) => ({
    headline: `'${base}', die hier gewijzigd wordt, heeft ${count} ${count === 1 ? 'fout' : 'fouten'}`,
    help: 'verbeter die eerst: zonder dat beleid is er niets om te wijzigen',
  }),
  'base-not-at-hand': ({ base, target }) => ({
    headline: `de tekst van '${base}' is niet bij de hand, dus '${target}' staat er niet in om te wijzigen`,
    help: `schrijf met 'voegt toe' wat nu geldt; daarvan is dan te zien dat het op een tekst elders rust`,
  }),
  'wrong-amends': ({ clause, problem }) => {
    switch (problem) {
      case 'later':
        return {
          headline: `'${clause}' noemt geen eerdere herziening dan deze`,
          help: `schrijf achter 'beleid' een hoger nummer, of wijzig een lager`,
        };
      case 'stub':
        return {
          headline: `wat niet bij de hand is, kan hier niets wijzigen`,
          help: `haal '${clause}' weg, of schrijf op wat er verandert en haal 'niet bij de hand' weg`,
        };
      case 'place':
        return {
          headline: `'${clause}' hoort in het hoofd van een beleid`,
          help: `schrijf het in het bestand dat met 'beleid' begint`,
        };
    }
  },
  'no-verb': ({ name, kind }) => ({
    headline: `dit bestand wijzigt een eerdere herziening, en wat er met ${kindWord(kind)} '${name}' gebeurt staat er niet`,
    help: `schrijf er 'voegt toe' boven als dit nieuw is, en anders 'vervangt' of 'vult aan' met de naam van wat er stond`,
  }),
  'verb-without-base': ({ verb }) => ({
    headline: `'${verbs[verb]}' staat in een bestand dat niets wijzigt`,
    help: `schrijf in het hoofd 'wijzigt herziening' met een nummer, of haal '${verbs[verb]}' weg`,
  }),
  'unknown-target': ({ target, base, suggestion }) => ({
    headline: `in '${base}' staat geen '${target}'`,
    ...suggest(suggestion, (name) => `bedoelde u '${name}'?`),
  }),
  'missing-fingerprint': ({ target, fingerprint }) => ({
    headline: `bij '${target}' staat niet welke tekst er gewijzigd wordt`,
    help: `lees na wat er nu staat, en schrijf vingerafdruk "${fingerprint}"`,
  }),
  'other-fingerprint': ({ target, found, fingerprint }) => ({
    headline: `'${target}' is niet meer zoals toen deze wijziging werd geschreven`,
    notes: [`vingerafdruk toen: "${found}"`, `vingerafdruk nu: "${fingerprint}"`],
    help: `lees na of de wijziging nog klopt, en schrijf dan vingerafdruk "${fingerprint}"`,
  }),
  'amended-twice': ({ target, other }) => ({
    headline:
      target === other
        ? `'${target}' wordt twee keer gewijzigd`
        : `'${target}' valt al onder de wijziging van '${other}'`,
    help: 'maak er één wijziging van',
  }),
  'other-declaration': ({ target, kind, name, found }) => ({
    headline: `'${target}' is ${aKind(kind)}, en wat ervoor in de plaats komt is ${aKind(found)} '${name}'`,
    help: `houd soort en naam gelijk, of schrijf 'trekt in' en 'voegt toe'`,
  }),
  'cannot-insert-in': ({ target, kind, found }) => ({
    headline: `'${target}' is ${aKind(kind)}; daarin kan ${aKind(found)} niet staan`,
    help: `noem een groep of een tijdpad waarin het past, of schrijf 'voegt toe' zonder 'in'`,
  }),
  'wrong-supplement': ({ target, problem }) => ({ headline: supplement(target, problem), ...helps[problem] }),
};

function supplement(target: string, problem: AmendDiagnostics['wrong-supplement']['problem']): string {
  switch (problem) {
    case 'kind':
      return `'${target}' heeft geen regels, rijen of waarden om aan te vullen`;
    case 'type':
      return `de aanvulling geeft iets van een andere soort dan '${target}'`;
    case 'heading':
      return `de aanvulling heeft andere kolommen dan '${target}'`;
    case 'clauses':
      return `een aanvulling van '${target}' kan alleen regels, rijen of waarden toevoegen`;
  }
}

const helps: Readonly<Record<AmendDiagnostics['wrong-supplement']['problem'], { readonly help: string }>> = {
  kind: { help: `schrijf 'vervangt' met de hele nieuwe tekst` },
  type: { help: 'schrijf achter de dubbele punt wat daar in de eerdere herziening staat' },
  heading: { help: 'neem de kop van de tabel letterlijk over' },
  clauses: { help: `schrijf 'vervangt' als er meer verandert` },
};

export const amendLabels: LabelTable = {
  'repealed-here': () => 'hier ingetrokken',
  'amended-here': () => 'hier al gewijzigd',
  'fix-fingerprint': ({ fingerprint = '' }) => `schrijf vingerafdruk "${fingerprint}"`,
};
