package org.assay.lsp.completion.walk;

/**
 * A word that may come next.
 *
 * @param word the word
 * @param frame the rule that asks for it
 * @param entered number of rules that begin with it
 * @param behind where the grammar goes on behind it
 */
public record Reached(Word word, Frame frame, int entered, Next behind) {

	/** How the grammar goes on; only of use to whoever walks it. */
	public static final class Next {
		private final Config config;

		Next(Config config) {
			this.config = config;
		}

		Config config() {
			return config;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Next next && config.equals(next.config);
		}

		@Override
		public int hashCode() {
			return config.hashCode();
		}
	}
}
