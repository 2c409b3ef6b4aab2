// A session with the language server, by the client library of its protocol.
// Arguments: what to try, the command assay, a copy of an example.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'here.js'));
const {
	CompletionRequest, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification, InitializeRequest,
	InitializedNotification,
	PublishDiagnosticsNotification, RenameRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter, createProtocolConnection
} = require('vscode-languageserver-protocol/node');

const [, , scenario, command, folder] = process.argv;
const PATIENCE_MILLIS = 60_000;

const server = spawn(command, ['lsp', '--as-of', '2026-11-21'], { stdio: ['pipe', 'pipe', 'inherit'] });
const ended = new Promise(resolve => server.once('exit', (code, signal) => resolve(code ?? signal)));
const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));

/** What was found last, by file, and who waits for it. */
const found = new Map();
let waiting = [];
connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
	found.set(uri, diagnostics);
	waiting = waiting.filter(look => !look());
});
connection.listen();

function until(what, isThere) {
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error(`${what} was not found: ${JSON.stringify([...found], null, 1)}`)), PATIENCE_MILLIS);
		const look = () => {
			const here = isThere();
			if (here) {
				clearTimeout(late);
				resolve();
			}
			return here;
		};
		if (!look()) {
			waiting.push(look);
		}
	});
}

const address = file => pathToFileURL(join(folder, file)).href;
const read = file => readFileSync(join(folder, file), 'utf8');

/** Where a piece of text stands, and how far behind its beginning. */
function place(text, piece, behind = 0) {
	const before = text.slice(0, text.indexOf(piece) + behind).split('\n');
	assert(text.includes(piece), piece);
	return { line: before.length - 1, character: before.at(-1).length };
}

async function begin() {
	const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
		processId: process.pid,
		rootUri: address(''),
		workspaceFolders: [{ uri: address(''), name: 'example' }],
		capabilities: {}
	});
	await connection.sendNotification(InitializedNotification.type, {});
	return capabilities;
}

async function open(file) {
	await connection.sendNotification(DidOpenTextDocumentNotification.type,
		{ textDocument: { uri: address(file), languageId: 'assay', version: 1, text: read(file) } });
}

const file = 'assessment.assay';
const text = read(file);
const isSyntaxError = one => one.code === 'R101';

/** Put other words in the place of a piece of the text; answer the text as it is then. */
async function type(version, now, piece, words) {
	const end = place(now, piece, piece.length);
	await connection.sendNotification(DidChangeTextDocumentNotification.type,
		{ textDocument: { uri: address(file), version }, contentChanges: [{ range: { start: place(now, piece), end }, text: words }] });
	return now.replace(piece, words);
}

async function editing() {
	await until('what the check of the example finds', () => found.get(address(file))?.length > 0);
	assert(!found.get(address(file)).some(isSyntaxError));
	const broken = await type(2, text, 'status reviewed', 'status blurb');
	await until('that a word is not expected', () => found.get(address(file)).some(isSyntaxError));
	await type(3, broken, 'status blurb', 'status reviewed');
	await until('that the word is in order', () => !found.get(address(file)).some(isSyntaxError));
}

async function asking() {
	const at = behind => ({ textDocument: { uri: address(file) }, position: place(text, 'customer CareOffice', behind) });
	const proposed = await connection.sendRequest(CompletionRequest.type, at('customer '.length));
	const labels = (Array.isArray(proposed) ? proposed : proposed.items).map(item => item.label);
	assert(labels.some(label => label.includes('CareOffice')), `a customer is proposed: ${labels.slice(0, 20)}`);

	const edit = await connection.sendRequest(RenameRequest.type, { ...at('customer C'.length), newName: 'HomeCareOffice' });
	const files = edit.documentChanges.map(one => one.textDocument.uri.split('/').at(-1));
	assert(files.includes(file) && files.includes('organisation.assay'), `the name is changed where it is given and used: ${files}`);
	assert(edit.documentChanges.every(one => one.edits.every(change => change.newText === 'HomeCareOffice')));
}

const capabilities = await begin();
await open(file);
if (scenario === 'session') {
	assert.equal(capabilities.renameProvider.prepareProvider, true);
	await editing();
	await asking();
	await connection.sendRequest(ShutdownRequest.type);
	await connection.sendNotification(ExitNotification.type);
	assert.equal(await ended, 0);
	connection.dispose();
	console.log('done');
} else {
	// whoever waits for this line ends this process without a word to the server
	console.log(`server ${server.pid}`);
	await ended;
}
