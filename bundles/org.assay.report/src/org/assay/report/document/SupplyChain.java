package org.assay.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A supply chain: who does what for whom, in one or several variants below each other (wanted, agreed, actual).
 *
 * @param variants at least one
 */
public record SupplyChain(List<Variant> variants) implements Schematic {

	/**
	 * One variant of the chain.
	 *
	 * @param title for example "Önskad kedja"
	 * @param links from the controller to the last sub-processor; at least one
	 */
	public record Variant(String title, List<Party> links) {
		public Variant {
			Objects.requireNonNull(title);
			links = List.copyOf(links);
			if (links.isEmpty()) {
				throw new IllegalArgumentException("chain without parties: " + title);
			}
		}
	}

	/**
	 * A party of the chain.
	 *
	 * @param name    who
	 * @param role    as what, for example "personuppgiftsansvarig"
	 * @param arrow   what binds it to the party before, for example "biträdesavtal"; empty for the first
	 * @param remark  what is wrong with it, for example "utpekas i avtalet"; empty if nothing is
	 */
	public record Party(String name, String role, String arrow, String remark) {
		public Party {
			Objects.requireNonNull(name);
			Objects.requireNonNull(role);
			Objects.requireNonNull(arrow);
			Objects.requireNonNull(remark);
		}

		public static Party of(String name, String role) {
			return new Party(name, role, "", "");
		}

		/** The same party, bound to the one before it. */
		public Party boundBy(String agreement) {
			return new Party(name, role, agreement, remark);
		}

		/** The same party with what is wrong about it; drawn dashed and with a sign. */
		public Party differing(String what) {
			return new Party(name, role, arrow, what);
		}
	}

	public SupplyChain {
		variants = List.copyOf(variants);
		if (variants.isEmpty()) {
			throw new IllegalArgumentException("supply chain without variants");
		}
	}
}
