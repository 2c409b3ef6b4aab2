package org.assay.benchmarks.synthetic;

/**
 * Names of what belongs to one assessed service. They end in its number, so that no two of a project are alike and each
 * can be named from elsewhere.
 *
 * @param number of the service, from 0
 * @param packages number of packages of the project
 * @param services number of services of the project
 */
record Names(int number, int packages, int services) {

	static final String ROOT = "ekdal";

	/** Return the names of another service of the same project. */
	Names other(int service) {
		return new Names(service, packages, services);
	}

	/** Return the package, each of which holds services that follow each other. */
	String space() {
		return packages == 1 ? ROOT : ROOT + ".del" + (1 + (int) ((long) number * packages / services));
	}

	String of(String kind) {
		return kind + String.format("%04d", number + 1);
	}

	/** Return the name of something of another service as this one writes it. */
	String from(Names elsewhere, String name) {
		return space().equals(elsewhere.space()) ? name : elsewhere.space() + "." + name;
	}
}
