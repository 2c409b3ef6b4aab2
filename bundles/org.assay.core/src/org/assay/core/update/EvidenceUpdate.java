package org.assay.core.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.SafeFixes;
import org.assay.dsl.loading.SourceText;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.rules.Finding;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.TextFix;

/**
 * States the hashes of documents as they are now, and the pages on which the passages stand that are cited from them. A document is left as
 * it is if one of its quotations does not stand in it word for word, or if that is not known: its wording is for people to judge.
 */
public final class EvidenceUpdate {

	private static final Set<String> CODES = Set.of(RuleCatalogue.R116.code(), RuleCatalogue.R118.code());

	private EvidenceUpdate() {
	}

	/**
	 * What came of it.
	 *
	 * @param fixes the texts as they are then, and what changed in them
	 * @param left documents that were left as they are, in text order
	 */
	public record Outcome(SafeFixes.Outcome fixes, List<Left> left) {

		public Outcome {
			left = List.copyOf(left);
		}
	}

	/**
	 * A document that was left as it is.
	 *
	 * @param citations its citations that have to be looked at
	 */
	public record Left(Document document, List<Citation> citations) {

		public Left {
			citations = List.copyOf(citations);
		}
	}

	/**
	 * Bring hashes and pages up to date. Nothing is written.
	 *
	 * @param sources the texts that were checked
	 * @param project what they say
	 * @param check checks texts in the same way
	 * @param names names of the documents that are meant; empty for all
	 */
	public static Outcome of(List<SourceText> sources, CheckedProject project, Function<List<SourceText>, CheckedProject> check,
			Set<String> names) {
		List<Left> left = new ArrayList<>();
		Set<String> current = new HashSet<>();
		for (Document document : project.corpus().all(Document.class)) {
			if (names.isEmpty() || names.contains(document.getName()) || names.contains(QualifiedNames.nearest(document))) {
				consider(document, project, left, current);
			}
		}
		Function<Finding, Optional<TextFix>> choose = finding -> CODES.contains(finding.code()) && current.contains(finding.element())
				? finding.fixes().stream().findFirst()
				: Optional.empty();
		return new Outcome(SafeFixes.apply(sources, project, check, choose), left);
	}

	private static void consider(Document document, CheckedProject project, List<Left> left, Set<String> current) {
		EvidenceCheck check = project.analysis().evidence().check();
		List<Citation> citations = project.corpus().all(Citation.class).stream().filter(citation -> citation.getDocument() == document).toList();
		List<Citation> open = citations.stream().filter(citation -> check.of(citation).filter(found -> !isThere(found)).isPresent()).toList();
		if (check.of(document).filter(seen -> seen.sha256().isPresent()).isPresent() && open.isEmpty()) {
			current.add(QualifiedNames.nearest(document));
			citations.forEach(citation -> current.add(QualifiedNames.nearest(citation)));
		} else if (!open.isEmpty()) {
			left.add(new Left(document, open));
		}
	}

	/** A place that is not clear has to be chosen by somebody, but the words stand there. */
	private static boolean isThere(CitationCheck found) {
		return found.state().isThere() && found.state() != CitationState.AMBIGUOUS;
	}
}
