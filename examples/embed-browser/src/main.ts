/** A form that answers at every key: the policy is a module of the page, and no server is asked. */
import { evaluate, type Facts } from 'pol-lang/policies/asr/ggz/2025';
import { explanationOf } from './explain.ts';
import { factsIn, kinds } from './facts.ts';

function part<Part extends HTMLElement>(id: string, kind: new () => Part): Part {
  const found = document.querySelector(`#${id}`);
  if (!(found instanceof kind)) throw new Error(`the page has no '${id}'`);
  return found;
}

const form = part('facts', HTMLFormElement);
const answer = part('answer', HTMLElement);
const needed = part('needed', HTMLUListElement);
const explanation = part('explanation', HTMLPreElement);

const facts = (): Facts => factsIn(new FormData(form));

const outcomes = {
  aanbiedingsbrief: 'A letter with an offer',
  digitaal_zonder_vragenlijst: 'Digitally, without a questionnaire',
  digitaal_met_vragenlijst: 'Digitally, with a questionnaire',
} as const;

/** Labels are others' text: they are put in as text, never as markup. */
function item(text: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}

function show(): void {
  const entry = evaluate(facts()).decisions.contracttype;
  answer.textContent =
    entry.status === 'decided' && entry.outcome !== null
      ? outcomes[entry.outcome]
      : entry.status === 'gap'
        ? 'The policy leaves this open'
        : `Not decided yet: ${entry.possible.length} outcomes are possible`;
  needed.replaceChildren(...entry.needed.map(({ label, path }) => item(label ?? path)));
  explanation.textContent = '';
}

const kind = form.elements.namedItem('kind');
if (kind instanceof HTMLSelectElement)
  kind.append(
    new Option('not known', ''),
    ...Object.entries(kinds).map(([name, label]) => new Option(label, name)),
  );

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
part('why', HTMLButtonElement).addEventListener('click', () => {
  explanation.textContent = '…';
  explanationOf(facts()).then(
    (text) => (explanation.textContent = text),
    (problem: unknown) => (explanation.textContent = `This did not work: ${String(problem)}`),
  );
});
show();
