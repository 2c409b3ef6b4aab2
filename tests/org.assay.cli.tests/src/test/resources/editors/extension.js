// The extension in an editor that is only a test.
// Arguments: what to try, the folder of the extension, the command assay, a copy of an example.
'use strict';

const assert = require('node:assert/strict');
const processes = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [, , scenario, home, command, folder] = process.argv;
/** The processes that the extension has started. */
const started = [];
const { spawn } = processes;
processes.spawn = (...values) => {
	started.push(spawn(...values));
	return started.at(-1);
};

const load = createRequire(join(home, 'package.json'));
const vscode = load('vscode');
const extension = load(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).main);
const { state } = vscode;
const PATIENCE_MILLIS = 60_000;

const address = file => pathToFileURL(join(folder, file)).href;

/** Wait for something; look often. */
async function until(what, isThere) {
	const late = Date.now() + PATIENCE_MILLIS;
	while (!isThere()) {
		if (Date.now() > late) {
			const { diagnostics, messages, log } = state;
			throw new Error(`${what} did not come: ${JSON.stringify({ found: [...diagnostics], messages, log }, null, 1)}`);
		}
		await new Promise(resolve => setTimeout(resolve, 20));
	}
}

function open(file) {
	const document = new vscode.TextDocument(address(file), readFileSync(join(folder, file), 'utf8'));
	vscode.workspace.textDocuments.push(document);
	state.events.opened.fire(document);
	return document;
}

async function activate(path) {
	Object.assign(state.settings, { path, asOf: '2026-11-21', language: 'sv' });
	vscode.workspace.workspaceFolders.push({ uri: vscode.Uri.parse(address('')), name: 'example' });
	await extension.activate({ subscriptions: [] });
}

const found = document => state.diagnostics.get(document.uri.toString()) ?? [];
const isOff = document => found(document).some(one => one.code.value === 'R41');
const ask = (name, method, ...values) => state.providers.get(name)[method](...values);
const filesOf = edit => [...edit.files.keys()].map(uri => uri.split('/').at(-1)).sort();

/** What somebody who reads asks for. */
async function reading(document) {
	const owner = document.place('owner Owner', 8);
	assert.match((await ask('Hover', 'provideHover', document, owner)).contents[0].value, /Information owner/);
	const [definition] = await ask('Definition', 'provideDefinition', document, owner);
	assert.match(definition.targetUri.toString(), /project\.assay$/);
	const references = await ask('Reference', 'provideReferences', document, owner, { includeDeclaration: true });
	assert.deepEqual(references.map(one => one.uri.toString().split('/').at(-1)).sort(), ['project.assay', 'risks.assay']);
	assert.equal((await ask('DocumentHighlight', 'provideDocumentHighlights', document, owner)).length, 1);
	const symbols = await ask('DocumentSymbol', 'provideDocumentSymbols', document);
	assert.deepEqual(symbols.map(symbol => symbol.name), ['Mail', 'Review']);
	assert.match((await ask('WorkspaceSymbol', 'provideWorkspaceSymbols', 'Town'))[0].name, /^Town\b/);
	assert((await ask('FoldingRange', 'provideFoldingRanges', document, {})).length > 1);
	assert(Array.isArray(await ask('DocumentLink', 'provideDocumentLinks', document)));
}

/** What stands beside the text without being asked for. */
async function besides(document) {
	const tokens = await ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens', document);
	assert(tokens.data.length > 50 && tokens.data.length % 5 === 0);
	assert(Array.isArray(await ask('InlayHints', 'provideInlayHints', document, new vscode.Range(0, 0, 99, 0))));
	const lenses = await ask('CodeLens', 'provideCodeLenses', document);
	const uses = lenses.find(lens => lens.command.command === 'assay.showReferences').command.arguments;
	await state.commands.get('assay.showReferences')(...uses);
	await state.commands.get('assay.showReferences')(...uses.slice(0, 2), []);
	await state.commands.get('assay.showReferences')();
	assert.deepEqual(state.executed.map(one => one.name),
		['editor.action.showReferences', 'editor.action.showReferences', 'editor.action.referenceSearch.trigger']);
	assert(state.executed[0].values[2].length > 0);
	assert.equal(state.executed[1].values[2].length, state.executed[0].values[2].length, 'without places the server is asked');
}

/** What somebody who writes asks for. */
async function writing(document) {
	const owner = document.place('owner Owner', 8);
	const proposals = async place =>
		(await ask('CompletionItem', 'provideCompletionItems', document, place, undefined, { triggerKind: 0 })).items;
	const owners = await proposals(document.place('owner Owner', 6));
	assert(owners.some(item => JSON.stringify(item.label).includes('Owner') && item.range), 'a role is proposed as owner');
	const blocks = await proposals({ line: 1, character: 0 });
	assert(blocks.some(item => item.insertText instanceof vscode.SnippetString), 'a block is proposed with places to fill in');
	const help = await ask('SignatureHelp', 'provideSignatureHelp', document, document.place('category'), undefined, { triggerKind: 1 });
	assert(help.signatures.length > 0);
	assert.equal((await ask('Rename', 'prepareRename', document, owner)).placeholder, 'Owner');
	assert.deepEqual(filesOf(await ask('Rename', 'provideRenameEdits', document, owner, 'Keeper')), ['project.assay', 'risks.assay']);
	await assert.rejects(ask('Rename', 'provideRenameEdits', document, owner, 'not a name'), 'a refusal is for whoever renames');
}

/** What can be done about what was found: among others, accept it with a reason that is to be filled in. */
async function fixing(document) {
	const fixes = [];
	for (const one of found(document)) {
		fixes.push(...await ask('CodeActions', 'provideCodeActions', document, one.range, { diagnostics: [one], triggerKind: 1 }));
	}
	assert(fixes.every(fix => fix.kind.value.startsWith('quickfix') || fix.kind.value.startsWith('source')));
	const edits = fixes.filter(fix => fix.edit).flatMap(fix => [...fix.edit.files.values()].flat());
	assert(edits.some(edit => edit.snippet instanceof vscode.SnippetString), JSON.stringify(fixes));
}

async function formatting(document) {
	document.type('            owner Owner', '  owner   Owner');
	const options = { tabSize: 4, insertSpaces: true };
	const edits = await ask('DocumentFormattingEdit', 'provideDocumentFormattingEdits', document, options);
	assert(edits.length > 0 && edits.every(edit => edit.newText.trim() === '' || edit.newText.includes('owner Owner')), JSON.stringify(edits));
	const { line } = document.place('owner   Owner');
	const range = new vscode.Range(line, 0, line, 9);
	const ofLine = await ask('DocumentRangeFormattingEdit', 'provideDocumentRangeFormattingEdits', document, range, options);
	assert(ofLine.length > 0 && ofLine.length <= edits.length, JSON.stringify(ofLine));
}

/** A file that somebody else writes beside the open one. */
async function watching() {
	assert.deepEqual(state.watched.map(watcher => watcher.pattern), ['**/*.assay', '**/*.{pdf,html,htm,md,txt}']);
	const file = vscode.Uri.parse(address('other.assay'));
	writeFileSync(join(folder, 'other.assay'), 'package demo\n\nblurb\n');
	state.watched[0].created.fire(file);
	await until('what is found in the other file', () => state.diagnostics.get(file.toString())?.some(one => one.code.value === 'R101'));
}

const scenarios = {

	/** All that the editor asks for, of a text with an error. */
	async features() {
		await activate(command);
		const document = open('risks.assay');
		await until('a risk that is off the scale', () => isOff(document));
		const [off] = found(document).filter(one => one.code.value === 'R41');
		assert.match(off.message, /utanför/);
		assert.equal(off.severity, 0);
		assert.equal(off.code.target.scheme, 'file');
		assert.deepEqual(off.range.start, document.place('17'));

		await reading(document);
		await besides(document);
		await writing(document);
		await watching();
		document.type('17', '7');
		await until('that the risk is on the scale', () => !isOff(document));
		await fixing(document);
		await formatting(document);

		await extension.deactivate();
		assert.deepEqual(state.messages, []);
		assert.equal(state.providers.size, 0);
		assert.deepEqual(started.map(server => server.exitCode), [0]);
	},

	/** A server that ends by itself is started again, and what was typed counts. */
	async crash() {
		await activate(command);
		const document = open('risks.assay');
		await until('a risk that is off the scale', () => isOff(document));
		document.type('17', '7');
		document.type('owner Owner', 'owner Nobody');
		await until('that nobody is known by that name', () => !isOff(document) && found(document).some(one => one.message.includes('Nobody')));
		started[0].kill('SIGKILL');
		await until('a further server', () => started.length === 2);
		await until('what was found before', () => found(document).some(one => one.message.includes('Nobody')));
		assert(!isOff(document), 'the text that was typed counts, not that of the file');
		assert.deepEqual(state.messages.map(one => one.kind), ['warning']);
		assert.match(state.messages[0].text, /SIGKILL/);
		await extension.deactivate();
	},

	/** A server that ends whenever it is started is left alone in the end, and started when somebody asks for it. */
	async failing() {
		await activate('false');
		await until('that it is enough', () => state.messages.some(one => one.kind === 'error'));
		assert.deepEqual(state.messages.map(one => one.kind), ['warning', 'warning', 'warning', 'warning', 'warning', 'error']);
		assert.deepEqual(state.messages.at(-1).choices, ['Restart', 'Show Output']);
		const document = open('risks.assay');
		assert.equal(found(document).length, 0);
		state.settings.path = command;
		const tried = started.length;
		await Promise.all([state.commands.get('assay.restart')(), state.commands.get('assay.restart')()]);
		await until('a risk that is off the scale', () => isOff(document));
		assert.deepEqual(started.slice(tried).map(server => server.exitCode), [0, null], 'one server after the other');
		await extension.deactivate();
	},

	/** Five times within three minutes are enough, but not five times in a day. */
	async patience() {
		const { Restarts } = load('./lib/restarts.js');
		let minutes = 0;
		const restarts = new Restarts(() => minutes * 60_000);
		const after = pause => {
			minutes += pause;
			return restarts.isTooMany();
		};
		assert.deepEqual([0, 0.5, 0.5, 0.5, 0.5].map(after), [false, false, false, false, false]);
		assert.equal(after(0.9), true, 'the sixth within three minutes');
		restarts.forget();
		assert.equal(after(0), false, 'somebody has seen to it');
		assert.deepEqual(Array.from({ length: 20 }, () => after(0.61)).filter(isTooMany => isTooMany), [], 'now and then');
	},

	/** Without the command there is a message that leads to the setting. */
	async missing() {
		state.answers.set('error', 'Open Settings');
		await activate(join(folder, 'no-such-command'));
		await until('the settings', () => state.executed.length > 0);
		assert.deepEqual(state.messages.map(one => one.kind), ['error']);
		assert.match(state.messages[0].text, /no-such-command/);
		assert.deepEqual(state.executed, [{ name: 'workbench.action.openSettings', values: ['assay.path'] }]);
		await extension.deactivate();
	}
};

scenarios[scenario]().then(() => console.log('done'), failure => {
	console.error(failure);
	process.exit(1);
});
