package org.assay.cli;

/**
 * The arguments without options that a command takes.
 *
 * @param words how they are called, such as {@code [PATH...]}; empty if there are none
 * @param fewest how many it needs
 * @param most how many it takes
 */
record Operands(String words, int fewest, int most) {

	/** None at all. */
	static final Operands NONE = new Operands("", 0, 0);

	/** One that can be left out. */
	static Operands optional(String name) {
		return new Operands("[" + name + "]", 0, 1);
	}

	/** Any number of them. */
	static Operands any(String name) {
		return new Operands("[" + name + "...]", 0, Integer.MAX_VALUE);
	}

	/** One that is needed, and any number more. */
	static Operands several(String name) {
		return new Operands(name + "...", 1, Integer.MAX_VALUE);
	}

	/** One that is needed. */
	static Operands needed(String name) {
		return new Operands(name, 1, 1);
	}

	/** One that is needed, and a second one that can be left out. */
	static Operands needed(String name, String second) {
		return new Operands(name + " [" + second + "]", 1, 2);
	}

	/** Return whether the command takes none. */
	boolean isEmpty() {
		return most == 0;
	}
}
