package org.assay.lsp.completion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.lsp.completion.walk.Network;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** What is said of elements that are proposed. */
final class ElementTexts {

	/** So many levels are derived while somebody types, and no more. */
	private static final int MOST_DERIVED = 60;

	/** The word that each kind begins with; the grammar never changes. */
	private static final Map<EClass, String> KINDS = new ConcurrentHashMap<>();

	private final Asked asked;
	private final boolean deriving;
	private final String typed;

	ElementTexts(Asked asked, int candidates) {
		this.asked = asked;
		this.deriving = candidates <= MOST_DERIVED;
		this.typed = asked.cursor().typed(asked.cursor().name()).toLowerCase(Locale.ROOT);
	}

	Proposal proposal(NamedElement element, String name, int rank) {
		boolean variable = element instanceof Variable;
		CompletionItemKind kind = variable ? CompletionItemKind.Variable : CompletionItemKind.Reference;
		String qualified = variable ? "" : QualifiedNames.of(element).orElse("");
		String title = element.getTitle() == null ? "" : element.getTitle();
		return Proposal.of(kind, name, asked.cursor().name(), rank).filteredBy(filter(name, qualified, title))
				.said((kindOf(element.eClass()) + " " + qualified).strip(), title, documentation(element, title));
	}

	/** What is typed may be the beginning of a longer name, or of a word of the title. */
	private String filter(String name, String qualified, String title) {
		String plain = typed.startsWith("^") ? name : name.replace("^", "");
		if (plain.toLowerCase(Locale.ROOT).startsWith(typed)) {
			return plain;
		}
		int inName = ("." + qualified).toLowerCase(Locale.ROOT).indexOf("." + typed);
		if (inName >= 0) {
			return qualified.substring(inName);
		}
		int inTitle = (" " + title).toLowerCase(Locale.ROOT).indexOf(" " + typed);
		return inTitle >= 0 ? title.substring(inTitle) : plain;
	}

	private String documentation(NamedElement element, String title) {
		Optional<EffectiveClassification> levels = switch (element) {
			case InformationSet information when deriving -> Optional.of(asked.cursor().spot().project().analysis().classification(information));
			case ServiceInstance service when deriving -> Optional.of(asked.cursor().spot().project().analysis().classification(service));
			default -> Optional.empty();
		};
		String derived = levels.map(ElementTexts::line).orElse("");
		return title.isEmpty() || derived.isEmpty() ? title + derived : title + "\n\n" + derived;
	}

	private static String line(EffectiveClassification classification) {
		return classification.levels().stream().filter(EffectiveLevel::isKnown)
				.map(level -> level.aspect().getName() + (level.isLowerBound() ? " ≥ " : " ") + level.level().get().getName())
				.collect(Collectors.joining(", "));
	}

	/** Return the word that elements of a kind begin with. */
	static String kindOf(EClass type) {
		return KINDS.computeIfAbsent(type, some -> {
			AbstractRule rule = GrammarUtil.findRuleForName(Network.language().grammar().getGrammar(), some.getName());
			return rule == null ? "" : EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().map(Keyword::getValue)
					.filter(word -> Character.isLetter(word.charAt(0))).findFirst().orElse("");
		});
	}
}
