package org.assay.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.lsp.text.Ranges;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Findings as the protocol tells them. One that was accepted is a hint, with the reason. */
public final class Diagnostics {

	/** Where findings come from, as editors show it. */
	public static final String SOURCE = "assay";

	private Diagnostics() {
	}

	/** Return findings in the order of the text.
	 * @param pages address of the page of a rule, by its code; empty if there is none at hand */
	public static List<Diagnostic> of(List<Finding> findings, Function<String, Optional<String>> pages) {
		return findings.stream().map(finding -> of(finding, pages)).toList();
	}

	private static Diagnostic of(Finding finding, Function<String, Optional<String>> pages) {
		String message = finding.accepted().map(reason -> finding.message() + "\n" + reason).orElse(finding.message());
		Diagnostic diagnostic = new Diagnostic(Ranges.of(finding.range()), message);
		diagnostic.setSeverity(severity(finding));
		diagnostic.setSource(SOURCE);
		diagnostic.setCode(Either.forLeft(finding.code()));
		diagnostic.setData(finding.fingerprint());
		pages.apply(finding.code()).ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
		return diagnostic;
	}

	private static DiagnosticSeverity severity(Finding finding) {
		if (finding.accepted().isPresent()) {
			return DiagnosticSeverity.Hint;
		}
		return switch (finding.severity()) {
			case ERROR -> DiagnosticSeverity.Error;
			case WARNING -> DiagnosticSeverity.Warning;
			default -> DiagnosticSeverity.Information;
		};
	}

	/** Return whether a finding counts as something to do. */
	static boolean isOpen(Finding finding) {
		return finding.accepted().isEmpty() && finding.severity() != RuleSeverity.OFF;
	}
}
