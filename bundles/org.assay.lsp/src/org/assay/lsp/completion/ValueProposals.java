package org.assay.lsp.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.assay.dsl.loading.LibrarySource;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Reached;
import org.assay.lsp.completion.walk.Word;
import org.assay.lsp.project.ProjectState;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;

/** Proposes values that are neither names nor words of the language: days, packages, codes of rules, countries and languages. */
final class ValueProposals {

	private static final List<String> LANGUAGES = List.of("da", "de", "en", "fi", "fr", "nb", "nn", "pl", "se", "sv");

	private final Asked asked;
	private final List<Proposal> found = new ArrayList<>();

	private ValueProposals(Asked asked) {
		this.asked = asked;
	}

	static List<Proposal> of(Asked asked) {
		ValueProposals proposals = new ValueProposals(asked);
		asked.place().next().forEach(proposals::add);
		return proposals.found.stream().distinct().toList();
	}

	private void add(Reached reached) {
		EStructuralFeature feature = Meant.feature(reached).orElse(null);
		boolean whole = asked.cursor().name().equals(asked.cursor().word());
		if (!whole && feature != Literals.IMPORT__NAMESPACE && feature != Literals.ASSAY_FILE__NAME) {
			// only packages have names of several parts
			return;
		}
		if (reached.word().kind() == Word.Kind.DATE) {
			dates();
		} else if (feature == Literals.IMPORT__NAMESPACE || feature == Literals.ASSAY_FILE__NAME) {
			packages(feature == Literals.IMPORT__NAMESPACE);
		} else if (feature == Literals.ACCEPTANCE__RULE || feature == Literals.SEVERITY_OVERRIDE__RULE) {
			rules();
		} else if (isOf("CountryCode", reached)) {
			countries();
		} else if (isOf("LanguageTag", reached)) {
			languages();
		}
	}

	private static boolean isOf(String rule, Reached reached) {
		return reached.entered() > 0 && reached.frame().rule().getName().equals(rule);
	}

	private void dates() {
		LocalDate today = project().analysis().asOf();
		date(today, "date.today");
		date(today.plusYears(1), "date.nextYear");
		date(LocalDate.of(today.getYear(), 12, 31), "date.yearEnd");
	}

	private void date(LocalDate day, String said) {
		add(CompletionItemKind.Value, day.toString(), asked.texts().word(said), false);
	}

	private void packages(boolean imported) {
		TreeSet<String> names = new TreeSet<>();
		project().corpus().projectFiles().stream().map(AssayFile::getName).filter(name -> name != null && !name.isEmpty()).forEach(names::add);
		if (imported) {
			names.addAll(LibrarySource.standard().packages());
		}
		for (String name : names) {
			String own = asked.texts().word(LibrarySource.standard().packages().contains(name) ? "package.library" : "package.project");
			add(CompletionItemKind.Module, imported ? name + ".*" : name, own, true);
		}
	}

	private void rules() {
		RuleTexts texts = RuleTexts.of(project().locale().getLanguage());
		RuleCatalogue.all().forEach(rule -> add(CompletionItemKind.Constant, rule.code(), texts.title(rule), false));
	}

	private void countries() {
		Locale shown = project().locale();
		Arrays.stream(Locale.getISOCountries()).sorted()
				.forEach(code -> add(CompletionItemKind.Constant, code, Locale.of("", code).getDisplayCountry(shown), false));
	}

	private void languages() {
		LANGUAGES.forEach(tag -> add(CompletionItemKind.Constant, tag, Locale.of(tag).getDisplayLanguage(project().locale()), false));
	}

	private void add(CompletionItemKind kind, String value, String said, boolean qualified) {
		found.add(Proposal.of(kind, value, qualified ? asked.cursor().name() : asked.cursor().word(), asked.rankOfValue()).said(said, "", ""));
	}

	private ProjectState project() {
		return asked.cursor().spot().project();
	}
}
