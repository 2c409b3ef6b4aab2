package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.lsp.completion.walk.State.Call;
import org.assay.lsp.completion.walk.State.Free;
import org.assay.lsp.completion.walk.State.Take;

/** The shortest text that completes a file from a place on. */
final class Ending {

	private final List<String> words = new ArrayList<>();

	private Ending() {
	}

	/** Return the words. */
	static List<String> of(Config config) {
		Ending ending = new Ending();
		ending.complete(config.state());
		for (Frame frame = config.frame(); frame.around().isPresent(); frame = frame.around().get()) {
			ending.complete(frame.back());
		}
		return ending.words;
	}

	private void complete(State from) {
		State state = from;
		// each step leads nearer to the end, or costs nothing and leads to a place that is as near
		while (!state.isLast()) {
			State.Edge nearest = state.edges().stream().min(Comparator.comparingInt(State::distance)).orElseThrow();
			switch (nearest) {
				case Free free -> {
					// nothing to read
				}
				case Take take -> words.add(sample(take.word()));
				case Call call -> complete(call.start());
			}
			state = nearest.target();
		}
	}

	private static String sample(Word word) {
		return switch (word.kind()) {
			case KEYWORD -> word.text();
			case NAME, ID -> "x";
			case NUMBER -> "1";
			case DATE -> "2000-01-01";
			case STRING, TEXT_BLOCK -> "\"\"";
		};
	}
}
