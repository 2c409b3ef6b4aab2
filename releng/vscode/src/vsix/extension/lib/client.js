'use strict';

const vscode = require('vscode');
const { ABILITIES } = require('./abilities');
const { Features, TEXTS } = require('./features');
const { Restarts } = require('./restarts');
const { Server } = require('./server');
const editor = require('./editor');
const protocol = require('./protocol');

/** What the protocol says where an answer is no longer wanted, or no longer right, or where the connection has ended. */
const WITHOUT_ANSWER = new Set([-32800, -32801, -32802, -32097, -32099]);

/**
 * Keeps a server for the window of the editor: tells it what is open and what changes, shows what it finds, and starts it again when
 * it ends by itself. Texts belong to the editor, so that nothing is lost with a server.
 */
class Client {

	/** @param log an output channel of the editor */
	constructor(log) {
		this.log = log;
		this.restarts = new Restarts();
		this.diagnostics = vscode.languages.createDiagnosticCollection('assay');
		this.features = new Features((method, params, token) => this.ask(method, params, token));
		this.watchers = new Map();
		this.perServer = [];
		this.server = undefined;
		this.isInitialized = false;
		this.turn = Promise.resolve();
		this.listeners = [
			vscode.workspace.onDidOpenTextDocument(document => this.opened(document)),
			vscode.workspace.onDidCloseTextDocument(document => this.closed(document)),
			vscode.workspace.onDidChangeTextDocument(event => this.changed(event)),
			vscode.workspace.onDidSaveTextDocument(document => this.saved(document)),
			vscode.workspace.onDidChangeWorkspaceFolders(event => this.tell('workspace/didChangeWorkspaceFolders',
				{ event: { added: event.added.map(protocol.folder), removed: event.removed.map(protocol.folder) } }))
		];
	}

	/** Start a server; what goes wrong is shown. A server that ends while it is set up is dealt with as one that ends at any time. */
	async start() {
		const settings = vscode.workspace.getConfiguration('assay');
		const command = settings.get('path') || 'assay';
		const server = new Server(command, this.log, reason => this.ended(server, command, reason));
		this.server = server;
		try {
			await this.begin(server, settings);
		} catch (failure) {
			this.log.error(failure.message);
			vscode.window.showErrorMessage(vscode.l10n.t('Assay: the server could not be set up: {0}', failure.message));
		}
	}

	async begin(server, settings) {
		this.answer(server.connection);
		server.connection.listen();
		const folders = vscode.workspace.workspaceFolders ?? [];
		const language = settings.get('language');
		const answer = await server.request('initialize', {
			processId: process.pid,
			clientInfo: { name: vscode.env.appName, version: vscode.version },
			locale: vscode.env.language,
			rootUri: folders.length ? folders[0].uri.toString() : null,
			workspaceFolders: folders.map(protocol.folder),
			capabilities: ABILITIES,
			initializationOptions: { asOf: settings.get('asOf') || undefined, language: language === 'auto' ? undefined : language }
		});
		if (server !== this.server) {
			// it has ended meanwhile, or somebody does not want it any more
			return;
		}
		this.isInitialized = true;
		this.tell('initialized', {});
		vscode.workspace.textDocuments.forEach(document => this.opened(document));
		this.perServer.push(...this.features.register(answer.capabilities));
	}

	/** Let the server end. */
	async stop() {
		const server = this.server;
		this.forget();
		await server?.stop();
	}

	/** Start again: with other settings, or because somebody asks for it. */
	restart() {
		return this.inTurn(async () => {
			this.restarts.forget();
			await this.stop();
			await this.start();
		});
	}

	dispose() {
		this.listeners.forEach(listener => listener.dispose());
		return this.inTurn(async () => {
			await this.stop();
			this.diagnostics.dispose();
		});
	}

	/** Somebody who asks twice gets one server after the other, not two. */
	inTurn(work) {
		this.turn = this.turn.then(work, work);
		return this.turn;
	}

	/** Take back all that came from a server. */
	forget() {
		this.server = undefined;
		this.isInitialized = false;
		this.perServer.splice(0).forEach(part => part.dispose());
		this.watchers.forEach(watchers => watchers.forEach(watcher => watcher.dispose()));
		this.watchers.clear();
		this.diagnostics.clear();
	}

	/** A server has ended by itself: say so, and start another one unless that has not helped. */
	async ended(server, command, reason) {
		if (this.server !== server) {
			return;
		}
		this.forget();
		this.log.error(`${command} lsp: ${reason}`);
		if (reason === 'ENOENT') {
			await this.offerSettings(vscode.l10n.t('Assay: {0} was not found. Set assay.path to the command.', command));
		} else if (this.restarts.isTooMany()) {
			await this.offerRestart(vscode.l10n.t('Assay: the server has ended several times in a row ({0}) and is not started again.', reason));
		} else {
			vscode.window.showWarningMessage(vscode.l10n.t('Assay: the server has ended ({0}) and is started again. No text is lost.', reason));
			await this.start();
		}
	}

	async offerSettings(message) {
		const open = vscode.l10n.t('Open Settings');
		if (await vscode.window.showErrorMessage(message, open) === open) {
			await vscode.commands.executeCommand('workbench.action.openSettings', 'assay.path');
		}
	}

	async offerRestart(message) {
		const restart = vscode.l10n.t('Restart');
		const log = vscode.l10n.t('Show Output');
		const chosen = await vscode.window.showErrorMessage(message, restart, log);
		if (chosen === restart) {
			await this.restart();
		} else if (chosen === log) {
			this.log.show();
		}
	}

	// texts

	opened(document) {
		this.tellOf(document, 'textDocument/didOpen', { textDocument: protocol.item(document) });
	}

	closed(document) {
		this.tellOf(document, 'textDocument/didClose', { textDocument: protocol.identifier(document) });
	}

	saved(document) {
		this.tellOf(document, 'textDocument/didSave', { textDocument: protocol.identifier(document) });
	}

	changed(event) {
		if (event.contentChanges.length) {
			this.tellOf(event.document, 'textDocument/didChange', protocol.change(event));
		}
	}

	tellOf(document, method, params) {
		if (vscode.languages.match(TEXTS, document)) {
			this.tell(method, params);
		}
	}

	/** Tell the server something; until it is set up it knows nothing, and then it is told all that is open. */
	tell(method, params) {
		if (this.isInitialized) {
			this.server.connection.sendNotification(method, params).catch(failure => this.log.error(failure.message));
		}
	}

	/** Ask the server something. Without a server there is no answer; a refusal is for whoever asked. */
	async ask(method, params, token) {
		if (!this.isInitialized) {
			return undefined;
		}
		try {
			return await this.server.request(method, params, ...token ? [token] : []);
		} catch (failure) {
			if (WITHOUT_ANSWER.has(failure.code)) {
				return undefined;
			}
			this.log.error(`${method}: ${failure.message}`);
			throw failure;
		}
	}

	// what the server says and asks

	answer(connection) {
		connection.onNotification('textDocument/publishDiagnostics', found => {
			// a server that is about to end may still find something
			if (connection === this.server?.connection) {
				this.diagnostics.set(editor.uri(found.uri), found.diagnostics.map(editor.diagnostic));
			}
		});
		connection.onNotification('window/logMessage', said => this.log.info(said.message));
		connection.onNotification('window/showMessage', said => void show(said));
		connection.onRequest('window/showMessageRequest', async said => {
			const title = await show(said);
			return said.actions?.find(action => action.title === title) ?? null;
		});
		connection.onRequest('client/registerCapability', asked => asked.registrations.forEach(one => this.watch(one)));
		connection.onRequest('client/unregisterCapability', asked => asked.unregisterations.forEach(one => this.unwatch(one.id)));
		connection.onRequest('workspace/applyEdit', async asked => {
			const applied = await vscode.workspace.applyEdit(editor.workspaceEdit(asked.edit));
			return { applied };
		});
		connection.onRequest('workspace/codeLens/refresh', () => this.again(this.features.lenses));
		connection.onRequest('workspace/inlayHint/refresh', () => this.again(this.features.hints));
		connection.onRequest('workspace/semanticTokens/refresh', () => this.again(this.features.tokens));
	}

	again(emitter) {
		emitter.fire();
		return null;
	}

	/** Tell the server of files that it wants to hear of. */
	watch(registration) {
		if (registration.method !== 'workspace/didChangeWatchedFiles') {
			return;
		}
		this.unwatch(registration.id);
		this.watchers.set(registration.id, registration.registerOptions.watchers.map(wanted => {
			const watcher = vscode.workspace.createFileSystemWatcher(wanted.globPattern);
			const tell = type => uri => this.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uri.toString(), type }] });
			watcher.onDidCreate(tell(protocol.FILE_CHANGES.created));
			watcher.onDidChange(tell(protocol.FILE_CHANGES.changed));
			watcher.onDidDelete(tell(protocol.FILE_CHANGES.deleted));
			return watcher;
		}));
	}

	unwatch(id) {
		this.watchers.get(id)?.forEach(watcher => watcher.dispose());
		this.watchers.delete(id);
	}
}

/** Show a message of the server; answer which of its actions was chosen. */
function show(said) {
	const actions = (said.actions ?? []).map(action => action.title);
	const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
	const shown = { 1: showErrorMessage, 2: showWarningMessage }[said.type] ?? showInformationMessage;
	return shown(said.message, ...actions);
}

module.exports = { Client };
