package org.assay.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides which elements get an error, with dice of its own: the text around an error is the one without it. */
final class Faults {

	private static final List<String> NONSENSE = List.of("beskrivning \"Nyckelordet finns inte\"", "note \"Texten slutar inte",
			"?? fel tecken", "description");

	private final double share;
	private final List<ErrorKind> kinds;
	private final Dice dice;
	private final Map<ErrorKind, Integer> due = new EnumMap<>(ErrorKind.class);

	Faults(Settings settings, Dice dice) {
		this.share = settings.errors();
		this.kinds = new ArrayList<>(Arrays.stream(ErrorKind.values()).filter(settings.kinds()::contains).toList());
		this.dice = dice;
	}

	/** Note that an element begins. */
	void element() {
		if (share > 0 && dice.happens(share)) {
			due.merge(dice.of(kinds), 1, Integer::sum);
		}
	}

	/** Return whether an error of a kind belongs here, at the first place after its element where it can stand. */
	boolean takes(ErrorKind kind) {
		int waiting = due.getOrDefault(kind, 0);
		if (waiting == 0) {
			return false;
		}
		due.put(kind, waiting - 1);
		return true;
	}

	String nonsense() {
		return dice.of(NONSENSE);
	}
}
