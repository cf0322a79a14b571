// Fails when eight consecutive words of the project also stand in a source document.
// The project describes other people's policies, so its texts have to be its own.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RUN = 8;
const ALLOW_FILE = 'scripts/own-words.allow.json';

// Vectors quote their input by design; lock files and build output are not written by us.
// The allow-list is left out because it would otherwise keep its own stale entries alive.
const SKIPPED = [
  /(^|\/)(\.git|node_modules|dist)\//,
  /(^|\/)(package-lock\.json|pnpm-lock\.yaml|[^/]+\.lock)$/,
  /^test\/vectors\//,
  /^scripts\/own-words\.allow\.json$/,
];

/** Undoes string escapes, so that "caf\u00e9" and "one\ntwo" are read as the words they stand for. */
function withoutEscapes(text) {
  return text
    .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (all, hex) => codePoint(all, hex))
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (all, long, short) => codePoint(all, long ?? short))
    .replace(/\\[nrtbfv0]/g, ' ');
}

function codePoint(original, hex) {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : original;
}

function wordsOf(text) {
  // Soft hyphens and zero-width characters are invisible; they must not split a word.
  const plain = withoutEscapes(text.normalize('NFKC')).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a file with the line each one stands on; a run may go over a line end. */
function locatedWords(text) {
  const words = [];
  const lines = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const word of wordsOf(line)) {
      words.push(word);
      lines.push(index + 1);
    }
  }
  return { words, lines };
}

class Documents {
  #numbers = new Map();
  #runs = new Set();

  add(text) {
    const numbers = wordsOf(text).map((word) => this.#numberOf(word));
    for (let at = 0; at + RUN <= numbers.length; at++) this.#runs.add(keyOf(numbers, at));
  }

  /** Per position: does a run of eight words that stands in a document begin here? */
  hits(words) {
    const numbers = words.map((word) => this.#numbers.get(word) ?? -1);
    const found = words.map(() => false);
    let known = 0;
    for (let end = 0; end < numbers.length; end++) {
      // A word that is in no document ends the run; most text is passed over here without a look-up.
      known = numbers[end] === -1 ? 0 : known + 1;
      const start = end - RUN + 1;
      if (known >= RUN && this.#runs.has(keyOf(numbers, start))) found[start] = true;
    }
    return found;
  }

  #numberOf(word) {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    return number;
  }
}

function keyOf(numbers, at) {
  return numbers.slice(at, at + RUN).join(' ');
}

function readDocuments(folder) {
  const documents = new Documents();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const text = readText(path);
    if (text === undefined) continue;
    documents.add(text);
    // A page break can cut a word in two; the whole word has to be recognised as well.
    const joined = text.replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1');
    if (joined !== text) documents.add(joined);
  }
  return documents;
}

/** The text of a file, or undefined when it is binary. */
function readText(path) {
  const bytes = readFileSync(path);
  return bytes.subarray(0, 8192).includes(0) ? undefined : bytes.toString('utf8');
}

function projectFiles(root) {
  const names = gitFiles(root) ?? walk(root);
  return names.filter((name) => !SKIPPED.some((pattern) => pattern.test(name))).sort();
}

function gitFiles(root) {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] };
    const listed = execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      options,
    );
    // git also lists files that were deleted but not yet staged as such.
    return listed.split('\0').filter((name) => name !== '' && isFile(join(root, name)));
  } catch {
    return undefined;
  }
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function walk(root, prefix = '') {
  const names = [];
  for (const entry of readdirSync(join(root, prefix), { withFileTypes: true })) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED.some((pattern) => pattern.test(`${name}/`))) names.push(...walk(root, `${name}/`));
    } else if (entry.isFile()) names.push(name);
  }
  return names;
}

function readAllowed(root) {
  const path = join(root, ALLOW_FILE);
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')).map(({ words, reason }) => {
    if (typeof words !== 'string' || typeof reason !== 'string' || reason.trim() === '') {
      throw new Error(`${ALLOW_FILE}: every entry needs "words" and a "reason"`);
    }
    return { text: words, words: wordsOf(words), used: false };
  });
}

/** Clears the hits that lie wholly inside an allowed phrase and marks the phrases that did so. */
function clearAllowed(words, found, allowed) {
  const cleared = [...found];
  for (const phrase of allowed) {
    for (let at = 0; at + phrase.words.length <= words.length; at++) {
      if (words[at] !== phrase.words[0] || !standsAt(words, at, phrase.words)) continue;
      for (let start = at; start + RUN <= at + phrase.words.length; start++) {
        if (!found[start]) continue;
        cleared[start] = false;
        phrase.used = true;
      }
    }
  }
  return cleared;
}

function standsAt(words, at, phrase) {
  return phrase.every((word, offset) => words[at + offset] === word);
}

/** One message for each unbroken stretch, however many runs of eight it contains. */
function messages(name, { words, lines }, found) {
  const result = [];
  for (let at = 0; at < found.length; at++) {
    if (!found[at]) continue;
    let last = at;
    while (found[last + 1]) last++;
    result.push(`${name}:${lines[at]}: ${words.slice(at, last + RUN).join(' ')}`);
    at = last;
  }
  return result;
}

function check(root, documentsFolder) {
  const documents = readDocuments(documentsFolder);
  const allowed = readAllowed(root);
  const problems = [];
  let files = 0;
  let count = 0;
  for (const name of projectFiles(root)) {
    const text = readText(join(root, name));
    if (text === undefined) continue;
    const located = locatedWords(text);
    const found = documents.hits(located.words);
    if (found.includes(true)) {
      problems.push(...messages(name, located, clearAllowed(located.words, found, allowed)));
    }
    files += 1;
    count += located.words.length;
  }
  for (const phrase of allowed) {
    if (!phrase.used) problems.push(`${ALLOW_FILE}: never used: ${phrase.text}`);
  }
  return { problems, files, count };
}

function main() {
  const { values } = parseArgs({ options: { root: { type: 'string' }, documents: { type: 'string' } } });
  const root = resolve(values.root ?? fileURLToPath(new URL('..', import.meta.url)));
  const documentsFolder = resolve(values.documents ?? join(root, '../shared/documents'));
  if (!existsSync(documentsFolder)) {
    console.log('own words: skipped, the documents are not beside this checkout');
    return;
  }
  const { problems, files, count } = check(root, documentsFolder);
  for (const problem of problems) console.error(problem);
  const verdict =
    problems.length === 0 ? 'ok' : `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  console.log(`own words: ${verdict}, ${files} files and ${count} words checked`);
  if (problems.length > 0) process.exitCode = 1;
}

main();
