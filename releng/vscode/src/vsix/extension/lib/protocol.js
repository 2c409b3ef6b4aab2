'use strict';

/** From the editor to the protocol. */

function position(place) {
	return { line: place.line, character: place.character };
}

function range(of) {
	return { start: position(of.start), end: position(of.end) };
}

function identifier(document) {
	return { uri: document.uri.toString() };
}

function at(document, place) {
	return { textDocument: identifier(document), position: position(place) };
}

function item(document) {
	return { uri: document.uri.toString(), languageId: document.languageId, version: document.version, text: document.getText() };
}

function change(event) {
	return {
		textDocument: { uri: event.document.uri.toString(), version: event.document.version },
		contentChanges: event.contentChanges.map(part => ({ range: range(part.range), rangeLength: part.rangeLength, text: part.text }))
	};
}

function diagnostic(found) {
	const code = typeof found.code === 'object' ? found.code.value : found.code;
	return { range: range(found.range), message: found.message, severity: found.severity + 1, code, source: found.source };
}

function folder(of) {
	return { uri: of.uri.toString(), name: of.name };
}

/** Why proposals are asked for; the editor counts reasons from zero. */
function completionContext(context) {
	return { triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter };
}

function signatureContext(context) {
	return { triggerKind: context.triggerKind, triggerCharacter: context.triggerCharacter, isRetrigger: context.isRetrigger };
}

/** What was found at the place, and which kinds of actions are wanted. */
function actionContext(context) {
	return {
		diagnostics: context.diagnostics.map(diagnostic),
		only: context.only && [context.only.value],
		triggerKind: context.triggerKind
	};
}

const FILE_CHANGES = { created: 1, changed: 2, deleted: 3 };

module.exports = {
	position, range, identifier, at, item, change, diagnostic, folder, completionContext, signatureContext, actionContext, FILE_CHANGES
};
