package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Draws by a seed: the same seed gives the same draws. */
class Draws {

	final Random random;
	final boolean kind;
	private final LocalDate today;

	Draws(long seed, LocalDate today) {
		this.random = new Random(seed * 0x9E3779B97F4A7C15L + 12345);
		this.kind = random.nextBoolean();
		this.today = today;
	}

	boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	/** Bad luck is rarer in every second world, so that permission is seen often enough. */
	boolean mishap(int percent) {
		return chance(kind ? percent / 6 : percent);
	}

	<T> T one(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	<T> List<T> some(List<T> from, int percent) {
		return from.stream().filter(each -> chance(percent)).toList();
	}

	/** A day around the day at hand, or none. */
	LocalDate day(int noneIn100, int... offsets) {
		return chance(noneIn100) ? null : today.plusDays(offsets[random.nextInt(offsets.length)]);
	}

	LocalDate mostlyPast() {
		return day(30, -40, -20, -15, -10, -10, -1, 0, 1);
	}

	LocalDate mostlyLater() {
		return day(kind ? 85 : 60, -1, 0, 1, 30, 30);
	}
}
