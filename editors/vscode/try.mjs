/**
 * Tries the program that is packed, alone in a folder of its own: it answers an editor, and lays out, without anything of
 * this repository beside it.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = await mkdtemp(join(tmpdir(), 'pol-vsix-'));
await cp(fileURLToPath(new URL('server', import.meta.url)), join(folder, 'server'), { recursive: true });
const child = spawn(process.execPath, [join(folder, 'server/dist/pol.js'), 'lsp'], {
  cwd: folder,
  stdio: ['pipe', 'pipe', 'inherit'],
});

const waiting = new Map();
let diagnosed = () => undefined;
let rest = Buffer.alloc(0);
child.stdout.on('data', (data) => {
  rest = Buffer.concat([rest, data]);
  for (let message = take(); message !== null; message = take()) receive(message);
});

function take() {
  const head = rest.indexOf('\r\n\r\n');
  if (head < 0) return null;
  const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('ascii', 0, head))?.[1]);
  const end = head + 4 + length;
  if (rest.length < end) return null;
  const message = JSON.parse(rest.toString('utf8', head + 4, end));
  rest = rest.subarray(end);
  return message;
}

function receive(message) {
  if (message.method === 'textDocument/publishDiagnostics') diagnosed(message.params.diagnostics);
  else if (message.id !== undefined && message.method === undefined) waiting.get(message.id)?.(message);
}

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
}

let count = 0;
const request = (method, params) =>
  new Promise((resolve) => {
    waiting.set((count += 1), resolve);
    send({ id: count, method, params });
  });

function expect(claim, isTrue) {
  if (!isTrue) throw new Error(`not so: ${claim}`);
  process.stdout.write(`${claim}\n`);
}

const uri = 'untitled:proef.pol';
const text = 'taal nl\n\nwoordenlijst proef.woorden\n  titel "x"\nonderwerp   aanbieder "a"\n';
const { result } = await request('initialize', {
  processId: null,
  rootUri: null,
  capabilities: {},
  locale: 'nl',
});
expect('the packed program answers an editor', result.capabilities.hoverProvider === true);
send({ method: 'initialized', params: {} });
const first = new Promise((resolve) => (diagnosed = (found) => found.length > 0 && resolve(found)));
send({
  method: 'textDocument/didOpen',
  params: {
    textDocument: { uri, languageId: 'pol', version: 1, text: `${text}gegeven aanbieder.x : bedrg\n` },
  },
});
const [found] = await first;
expect('it underlines a mistake', found.code === 'unknown-name' && found.message.includes('bedrg'));
send({
  method: 'textDocument/didChange',
  params: { textDocument: { uri, version: 2 }, contentChanges: [{ text }] },
});
const layout = await request('textDocument/formatting', {
  textDocument: { uri },
  options: { tabSize: 2, insertSpaces: true },
});
expect('it lays out', layout.result?.length === 1);
child.kill();
await rm(folder, { recursive: true, force: true });
