package org.assay.analysis.verdict;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.model.EvidenceSource;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.Verdict;

/** Facts taken to be otherwise than the text says. Immutable; the model is never changed. */
public final class Assumptions {

	public static final Assumptions NONE = new Assumptions(Map.of());

	private final Map<Fact, Boolean> values;

	private Assumptions(Map<Fact, Boolean> values) {
		this.values = values;
	}

	/** Return these assumptions and one more, which goes before what was assumed of the same fact. */
	public Assumptions with(Fact fact, boolean holds) {
		Map<Fact, Boolean> more = new HashMap<>(values);
		more.put(fact, holds);
		return new Assumptions(more);
	}

	/** Return these assumptions and those of others, which go first. */
	public Assumptions with(Assumptions others) {
		Map<Fact, Boolean> more = new HashMap<>(values);
		more.putAll(others.values);
		return new Assumptions(more);
	}

	/** Return these assumptions in a world without a law, a mechanism, an event, a piece of evidence or a verdict; empty if it is none of these. */
	public Optional<Assumptions> without(NamedElement element) {
		boolean canFall = element instanceof LegalInstrument || element instanceof LegalEvent || element instanceof EvidenceSource
				|| element instanceof Verdict;
		return canFall ? Fact.of(element).map(fact -> with(fact, false)) : Optional.empty();
	}

	/** Return what is assumed, in the order of the facts. */
	public Map<Fact, Boolean> values() {
		Map<Fact, Boolean> ordered = new LinkedHashMap<>();
		values.keySet().stream().sorted(Fact.ORDER).forEach(fact -> ordered.put(fact, values.get(fact)));
		return Collections.unmodifiableMap(ordered);
	}

	boolean holds(Fact.Kind kind, NamedElement element) {
		return !values.isEmpty() && Boolean.TRUE.equals(values.get(new Fact(kind, element)));
	}

	boolean fails(Fact.Kind kind, NamedElement element) {
		return !values.isEmpty() && Boolean.FALSE.equals(values.get(new Fact(kind, element)));
	}
}
