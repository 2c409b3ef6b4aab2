// As much of the editor as the extension asks for. Everything that it is told is kept, for a test to look at.
'use strict';

class EventEmitter {
	constructor() {
		this.listeners = new Set();
		this.event = listener => {
			this.listeners.add(listener);
			return { dispose: () => this.listeners.delete(listener) };
		};
	}

	fire(value) {
		this.listeners.forEach(listener => listener(value));
	}
}

/** A class that only keeps what it is made of. */
const kept = (...names) => class {
	constructor(...values) {
		names.forEach((name, index) => {
			this[name] = values[index];
		});
	}
};

class Uri {
	constructor(text) {
		this.text = new URL(text).href;
		this.scheme = this.text.split(':')[0];
	}

	static parse(text) {
		return new Uri(text);
	}

	toString() {
		return this.text;
	}
}

class Range {
	constructor(...places) {
		const [line, character, endLine, endCharacter] = places;
		this.start = places.length === 2 ? line : { line, character };
		this.end = places.length === 2 ? character : { line: endLine, character: endCharacter };
	}
}

class WorkspaceEdit {
	constructor() {
		this.files = new Map();
	}

	set(uri, edits) {
		this.files.set(uri.toString(), edits);
	}
}

class CodeActionKind {
	static Empty = new CodeActionKind('');

	constructor(value) {
		this.value = value;
	}

	append(part) {
		return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
	}
}

/** A text in an editor. */
class TextDocument {
	constructor(address, text) {
		Object.assign(this, { uri: new Uri(address), languageId: 'assay', version: 1, text });
	}

	getText() {
		return this.text;
	}

	/** Where a piece of the text stands, and how far behind its beginning. */
	place(piece, behind = 0) {
		const at = this.text.indexOf(piece);
		if (at < 0) {
			throw new Error(`${piece} does not stand in ${this.uri}`);
		}
		const before = this.text.slice(0, at + behind).split('\n');
		return { line: before.length - 1, character: before.at(-1).length };
	}

	/** Put other words in the place of a piece of the text, as somebody who types does. */
	type(piece, words) {
		const range = { start: this.place(piece), end: this.place(piece, piece.length) };
		this.text = this.text.replace(piece, words);
		this.version++;
		events.changed.fire({ document: this, contentChanges: [{ range, rangeLength: piece.length, text: words }] });
	}
}

const events = Object.fromEntries(['opened', 'closed', 'changed', 'saved', 'folders', 'settings'].map(name => [name, new EventEmitter()]));
const state = {
	events,
	settings: {},
	providers: new Map(),
	diagnostics: new Map(),
	messages: [],
	answers: new Map(),
	commands: new Map(),
	executed: [],
	log: [],
	watched: []
};

const provider = name => (...parts) => {
	const offered = parts.find(part => typeof part === 'object' && Object.values(part).some(value => typeof value === 'function'));
	state.providers.set(name, offered);
	return { dispose: () => state.providers.delete(name) };
};

const message = kind => async (text, ...choices) => {
	state.messages.push({ kind, text, choices });
	return state.answers.get(kind);
};

const languages = {
	match: (selector, document) => (document.languageId === selector.language && document.uri.scheme === selector.scheme ? 10 : 0),
	createDiagnosticCollection: () => ({
		set: (uri, found) => state.diagnostics.set(uri.toString(), found),
		clear: () => state.diagnostics.clear(),
		dispose: () => undefined
	})
};
for (const name of ['Hover', 'Definition', 'Reference', 'DocumentHighlight', 'DocumentSymbol', 'WorkspaceSymbol', 'DocumentLink',
	'FoldingRange', 'CompletionItem', 'SignatureHelp', 'CodeActions', 'DocumentFormattingEdit', 'DocumentRangeFormattingEdit', 'Rename',
	'CodeLens', 'InlayHints', 'DocumentSemanticTokens']) {
	languages[`register${name}Provider`] = provider(name);
}

module.exports = {
	version: '1.85.0',
	env: { appName: 'A test', language: 'en' },
	l10n: { t: (text, ...values) => text.replace(/\{(\d+)\}/g, (whole, index) => values[index]) },
	languages,
	workspace: {
		textDocuments: [],
		workspaceFolders: [],
		getConfiguration: () => ({ get: name => state.settings[name] }),
		applyEdit: async () => true,
		createFileSystemWatcher: pattern => {
			const [created, changed, deleted] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
			state.watched.push({ pattern, created, changed, deleted });
			return { onDidCreate: created.event, onDidChange: changed.event, onDidDelete: deleted.event, dispose: () => undefined };
		},
		onDidOpenTextDocument: events.opened.event,
		onDidCloseTextDocument: events.closed.event,
		onDidChangeTextDocument: events.changed.event,
		onDidSaveTextDocument: events.saved.event,
		onDidChangeWorkspaceFolders: events.folders.event,
		onDidChangeConfiguration: events.settings.event
	},
	window: {
		showErrorMessage: message('error'),
		showWarningMessage: message('warning'),
		showInformationMessage: message('information'),
		createOutputChannel: () => ({
			info: text => state.log.push(text),
			error: text => state.log.push(text),
			show: () => undefined,
			dispose: () => undefined
		})
	},
	commands: {
		registerCommand: (name, run) => {
			state.commands.set(name, run);
			return { dispose: () => state.commands.delete(name) };
		},
		executeCommand: async (name, ...values) => {
			state.executed.push({ name, values });
		}
	},
	EventEmitter, Uri, Range, WorkspaceEdit, CodeActionKind,
	FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
	Position: kept('line', 'character'),
	Location: kept('uri', 'range'),
	MarkdownString: kept('value'),
	SnippetString: kept('value'),
	TextEdit: kept('range', 'newText'),
	SnippetTextEdit: kept('range', 'snippet'),
	Diagnostic: kept('range', 'message', 'severity'),
	DiagnosticRelatedInformation: kept('location', 'message'),
	Hover: kept('contents', 'range'),
	CompletionItem: kept('label', 'kind'),
	CompletionList: kept('items', 'isIncomplete'),
	SignatureHelp: kept(),
	SignatureInformation: kept('label', 'documentation'),
	ParameterInformation: kept('label', 'documentation'),
	DocumentHighlight: kept('range', 'kind'),
	DocumentSymbol: kept('name', 'detail', 'kind', 'range', 'selectionRange'),
	SymbolInformation: kept('name', 'kind', 'containerName', 'location'),
	CodeAction: kept('title', 'kind'),
	CodeLens: kept('range', 'command'),
	DocumentLink: kept('range', 'target'),
	InlayHint: kept('position', 'label', 'kind'),
	InlayHintLabelPart: kept('value'),
	FoldingRange: kept('start', 'end', 'kind'),
	SemanticTokens: kept('data', 'resultId'),
	SemanticTokensLegend: kept('tokenTypes', 'tokenModifiers'),
	TextDocument,
	state
};
