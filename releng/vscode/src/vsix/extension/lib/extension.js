'use strict';

const vscode = require('vscode');
const { Client } = require('./client');
const editor = require('./editor');

let client;

/** Is called by the editor when the first text of the language is opened. */
async function activate(context) {
	const log = vscode.window.createOutputChannel('Assay', { log: true });
	client = new Client(log);
	context.subscriptions.push(log,
		vscode.commands.registerCommand('assay.restart', () => client.restart()),
		vscode.commands.registerCommand('assay.showReferences', showReferences),
		vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('assay') ? client.restart() : undefined));
	await client.start();
}

/** Is called by the editor when it closes. */
async function deactivate() {
	await client?.dispose();
	client = undefined;
}

/**
 * Show where something is used: places that a lens knows, those that the server finds where a lens does not know them, or, from the
 * palette, those of the name at the cursor.
 */
async function showReferences(file, place, locations) {
	if (file === undefined) {
		await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
		return;
	}
	const found = locations?.length ? locations : await client.ask('textDocument/references',
		{ textDocument: { uri: file }, position: place, context: { includeDeclaration: false } });
	const shown = (found ?? []).map(editor.location);
	await vscode.commands.executeCommand('editor.action.showReferences', editor.uri(file), editor.position(place), shown);
}

module.exports = { activate, deactivate };
