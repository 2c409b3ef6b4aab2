package org.assay.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.analysis.Inverse;
import org.assay.analysis.Linked;
import org.assay.model.Control;
import org.assay.model.Framework;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.MappingKind;
import org.assay.model.NamedElement;

/** Finds the control of another framework that means the same, by the mappings between the two. */
final class SameControl {

	private final Inverse<Mapping> from;
	private final Inverse<Mapping> to;

	SameControl(Corpus corpus) {
		List<Mapping> all = corpus.everything(Mapping.class);
		from = Inverse.of(all, mapping -> Linked.of(mapping.getFrom()).stream().toList());
		to = Inverse.of(all, mapping -> Linked.of(mapping.getTo()).stream().toList());
	}

	/** Return the control of a framework that equals one of another; empty if a mapping names none, or several. */
	Optional<NamedElement> of(Control control, Framework wanted) {
		if (!(control.eContainer() instanceof Framework own)) {
			return Optional.empty();
		}
		List<NamedElement> same = Stream.concat(
				from.of(own).stream().filter(mapping -> mapping.getTo() == wanted).flatMap(mapping -> equal(mapping))
						.filter(entry -> entry.getSource() == control).flatMap(entry -> Linked.all(entry.getTargets())),
				to.of(own).stream().filter(mapping -> mapping.getFrom() == wanted).flatMap(mapping -> equal(mapping))
						.filter(entry -> entry.getTargets().contains(control)).flatMap(entry -> Linked.of(entry.getSource()).stream()))
				.distinct().toList();
		return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
	}

	private static Stream<MappingEntry> equal(Mapping mapping) {
		return mapping.getEntries().stream().filter(entry -> entry.getKind() == MappingKind.EQUALS);
	}
}
