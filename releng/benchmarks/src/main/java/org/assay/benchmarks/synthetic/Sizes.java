package org.assay.benchmarks.synthetic;

/**
 * How many elements of each kind one assessed service gets: the proportions of the assessment of digital supervision in
 * examples/linkoping-homecare, with answers and verdicts added. Requirements make up for what the others leave, so that
 * the sum is exact.
 *
 * @param sets information sets
 * @param items data items in each
 * @param risks risks
 * @param sections narrative sections
 * @param findings findings
 * @param decided whether every requirement is answered and the verdict allows the use
 * @param total elements altogether
 */
record Sizes(int sets, int items, int risks, int sections, int findings, boolean decided, int total) {

	private static final double USUAL = 150;

	static Sizes of(int total, int number) {
		double scale = total / USUAL;
		return new Sizes(share(2, scale), Math.clamp(share(6, scale), 2, Words.ITEMS.size()),
				share(10, scale), Math.clamp(share(4, scale), 1, 11), share(6, scale), number % 3 == 1, total);
	}

	/** Return how many of the elements that are left are requirements. */
	int requirements(int left) {
		return decided ? left / 2 : (left * 3 + 2) / 4;
	}

	/** Return how many of the elements that are left are answers; one may be left over. */
	int answers(int left) {
		return decided ? left / 2 : left - requirements(left);
	}

	private static int share(int usual, double scale) {
		return Math.max(1, (int) Math.round(usual * scale));
	}
}
