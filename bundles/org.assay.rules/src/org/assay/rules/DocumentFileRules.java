package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.DOCUMENT__FILE;
import static org.assay.model.AssayPackage.Literals.DOCUMENT__SHA256;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.analysis.Linked;
import org.assay.analysis.ProjectPath;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.model.Citation;
import org.assay.model.Document;

/**
 * The file of a document is there, is the one that was cited, and has text that can be searched. Nothing is said of documents that nobody
 * opened.
 */
final class DocumentFileRules implements RuleGroup {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

	private final EvidenceCheck check;
	private final Map<Document, Integer> citations = new IdentityHashMap<>();

	DocumentFileRules(RuleContext context) {
		check = context.analysis().evidence().check();
		for (Citation citation : context.corpus().all(Citation.class)) {
			Linked.of(citation.getDocument()).ifPresent(document -> citations.merge(document, 1, Integer::sum));
		}
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R115, Document.class, this::fileMustBeThere);
		checks.on(RuleCatalogue.R116, Document.class, this::fileMustBeTheOneThatWasCited);
		checks.on(RuleCatalogue.R120, Document.class, this::citedDocumentMustBeReadable);
	}

	/** A path that leads out of the project has been said already. */
	private void fileMustBeThere(Document document, Reporter report) {
		Optional<DocumentCheck> seen = check.of(document);
		boolean outside = document.getFile() != null && ProjectPath.problem(document.getFile()).filter(ProjectPath.Problem::leaves).isPresent();
		if (seen.isPresent() && !outside && !seen.get().state().isThere()) {
			report.at(document, DOCUMENT__FILE).variant(word(seen.get().state())).with(document.getFile());
		}
	}

	private void fileMustBeTheOneThatWasCited(Document document, Reporter report) {
		Optional<String> actual = check.of(document).flatMap(DocumentCheck::sha256);
		String stated = document.getSha256();
		Optional<Fix> fix = actual.map(sha256 -> Fix.state(document, DOCUMENT__SHA256, "sha256", Written.quoted(sha256)).titled("hash"));
		if (stated != null && !SHA256.matcher(stated.strip()).matches()) {
			report.at(document, DOCUMENT__SHA256).fix(fix).with(document);
		} else if (actual.isPresent() && stated == null && citations.containsKey(document)) {
			report.at(document, DOCUMENT__FILE).variant("unstated").fix(fix).with(document, citations.get(document));
		} else if (actual.isPresent() && stated != null && !actual.get().equalsIgnoreCase(stated.strip())) {
			report.at(document, DOCUMENT__SHA256).variant("changed").fix(fix).with(document.getFile(), actual.get());
		}
	}

	private void citedDocumentMustBeReadable(Document document, Reporter report) {
		Optional<DocumentCheck> seen = check.of(document);
		if (seen.isPresent() && citations.containsKey(document) && seen.get().state().isThere() && seen.get().state() != DocumentState.THERE) {
			report.at(document, DOCUMENT__FILE).variant(word(seen.get().state()))
					.with(document.getFile(), citations.get(document), seen.get().limit());
		}
	}

	private static String word(DocumentState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
