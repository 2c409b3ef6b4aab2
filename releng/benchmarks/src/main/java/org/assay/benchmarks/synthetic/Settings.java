package org.assay.benchmarks.synthetic;

import java.util.Set;

/**
 * What a synthetic project is to be like.
 *
 * @param elements number of elements, as the last line of {@code assay check} counts them; at least {@value #FEWEST}
 * @param services number of assessed services, or 0 for one of {@value #PER_SERVICE} elements on average
 * @param files number of files, or 0 for one of {@value #PER_FILE} elements on average; no more than there are parts that can stand alone
 * @param packages number of packages, or 0 for one to each assessed service
 * @param references mean number of references of an element, or 0 for what the text needs anyway, about 2.9
 * @param errors share of the elements that get an error, 0 to 1
 * @param kinds kinds of errors, in equal shares
 * @param seed same seed, same bytes
 */
public record Settings(int elements, int services, int files, int packages, double references, double errors, Set<ErrorKind> kinds,
		long seed) {

	static final int FEWEST = 80;
	static final int PER_SERVICE = 150;
	static final int PER_FILE = 25;

	/** @throws IllegalArgumentException if a number is out of range */
	public Settings {
		require(elements >= FEWEST, "elements is " + elements + ", expected " + FEWEST + " or more");
		require(services >= 0 && services <= elements / FEWEST, "services is " + services + ", expected 0 to " + elements / FEWEST);
		require(files >= 0, "files is " + files + ", expected 0 or more");
		require(packages >= 0, "packages is " + packages + ", expected 0 or more");
		require(references >= 0 && references <= 1000, "references is " + references + ", expected 0 to 1000");
		require(errors >= 0 && errors <= 1, "errors is " + errors + ", expected 0 to 1");
		require(errors == 0 || !kinds.isEmpty(), "no kind of error, expected at least one");
		kinds = Set.copyOf(kinds);
	}

	/** Return settings of a project without errors, with the mean sizes of real assessments. */
	public static Settings of(int elements) {
		return new Settings(elements, 0, 0, 0, 0, 0, Set.of(ErrorKind.values()), 1);
	}

	public Settings withServices(int number) {
		return new Settings(elements, number, files, packages, references, errors, kinds, seed);
	}

	public Settings withFiles(int number) {
		return new Settings(elements, services, number, packages, references, errors, kinds, seed);
	}

	public Settings withPackages(int number) {
		return new Settings(elements, services, files, number, references, errors, kinds, seed);
	}

	public Settings withReferences(double mean) {
		return new Settings(elements, services, files, packages, mean, errors, kinds, seed);
	}

	public Settings withErrors(double share, Set<ErrorKind> of) {
		return new Settings(elements, services, files, packages, references, share, of, seed);
	}

	public Settings withSeed(long number) {
		return new Settings(elements, services, files, packages, references, errors, kinds, number);
	}

	private static void require(boolean holds, String message) {
		if (!holds) {
			throw new IllegalArgumentException(message);
		}
	}
}
