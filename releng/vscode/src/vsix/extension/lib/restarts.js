'use strict';

const MOST = 5;
const WITHIN_MILLIS = 3 * 60 * 1000;

/** How often a server that ended by itself was started again, and whether that makes sense once more. */
class Restarts {

	/** @param {() => number} clock milliseconds since any moment */
	constructor(clock = Date.now) {
		this.clock = clock;
		this.times = [];
	}

	/** Note a further start; answer whether it is one too many within a short time. */
	isTooMany() {
		const now = this.clock();
		this.times = this.times.filter(time => now - time < WITHIN_MILLIS);
		this.times.push(now);
		return this.times.length > MOST;
	}

	/** Forget all of them, because somebody has seen to it. */
	forget() {
		this.times = [];
	}
}

module.exports = { Restarts, MOST };
