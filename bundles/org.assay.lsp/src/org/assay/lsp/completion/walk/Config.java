package org.assay.lsp.completion.walk;

/**
 * One way in which what stands in front of a place can be read.
 *
 * @param state the place in the grammar
 * @param frame the rule that it is in
 */
record Config(State state, Frame frame) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Config config && state == config.state && frame == config.frame;
	}

	@Override
	public int hashCode() {
		return 31 * System.identityHashCode(state) + System.identityHashCode(frame);
	}

	/** Return how many words it takes at least to complete the file. */
	int distance() {
		int distance = state.distance();
		for (Frame frame = this.frame; frame.around().isPresent(); frame = frame.around().get()) {
			distance += frame.back().distance();
		}
		return distance;
	}
}
