'use strict';

const { spawn } = require('node:child_process');
const { PassThrough } = require('node:stream');
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-jsonrpc/node');

/** How long a server may take to end after it was told to. */
const PATIENCE_MILLIS = 3000;

/** A process of the server, and the connection to it. */
class Server {

	/**
	 * Start a process.
	 *
	 * @param {string} command the command assay, or its path
	 * @param {{error: (text: string) => void}} log is told what the server says beside the protocol
	 * @param {(reason: string) => void} ended is called once, when the process ends without having been told to
	 */
	constructor(command, log, ended) {
		this.log = log;
		this.ended = ended;
		this.isOver = false;
		this.waiting = new Set();
		this.process = start(command);
		this.gone = new Promise(resolve => {
			this.process.once('error', failure => this.over(failure.code === 'ENOENT' ? 'ENOENT' : failure.message, resolve));
			this.process.once('exit', (code, signal) => this.over(signal ?? String(code), resolve));
		});
		// what is written to a process that has just died is lost, which says no more than its end does
		const input = new PassThrough();
		input.pipe(this.process.stdin).on('error', () => undefined);
		this.process.stderr.setEncoding('utf8').on('data', text => log.error(text.trimEnd()));
		this.connection = createMessageConnection(new StreamMessageReader(this.process.stdout), new StreamMessageWriter(input));
		this.connection.onError(([failure]) => log.error(failure.message));
	}

	over(reason, resolve) {
		resolve();
		// first, because the connection would tell those who wait of a failure
		this.waiting.forEach(withoutAnswer => withoutAnswer());
		this.connection.dispose();
		if (!this.isOver) {
			this.isOver = true;
			this.ended(reason);
		}
	}

	/**
	 * Ask something. Where the process ends there is no answer: the connection by itself would leave some requests open for ever.
	 *
	 * @param {object[]} more parameters, and what tells that an answer is no longer wanted
	 */
	request(method, ...more) {
		return new Promise((resolve, reject) => {
			const withoutAnswer = () => resolve(undefined);
			this.waiting.add(withoutAnswer);
			this.connection.sendRequest(method, ...more).then(resolve, reject).finally(() => this.waiting.delete(withoutAnswer));
		});
	}

	/** Tell the server to end, and see to it that it does. */
	async stop() {
		if (this.isOver) {
			return;
		}
		this.isOver = true;
		const late = setTimeout(() => this.process.kill(), PATIENCE_MILLIS);
		try {
			await this.request('shutdown');
			await this.connection.sendNotification('exit');
		} catch (failure) {
			this.log.error(failure.message);
			this.process.kill();
		}
		await this.gone;
		clearTimeout(late);
	}
}

/** On Windows a command is a script, which only a shell can start. */
function start(command) {
	return process.platform === 'win32' ? spawn(`"${command}"`, ['lsp'], { shell: true, windowsHide: true }) : spawn(command, ['lsp']);
}

module.exports = { Server };
