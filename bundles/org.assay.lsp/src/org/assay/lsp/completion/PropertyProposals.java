package org.assay.lsp.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.analysis.expression.PathProperties;
import org.assay.analysis.expression.PathProperties.Property;
import org.assay.dsl.AssayLanguage;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Reached;
import org.assay.model.Aspect;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.BuiltInExpression;
import org.assay.model.Expression;
import org.assay.model.PathExpression;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.conversion.IValueConverterService;

/** Proposes the properties of what stands in front of a full stop in an expression. */
final class PropertyProposals {

	/** A type that can be more than so many kinds of elements is called an element. */
	private static final int MOST_KINDS = 4;

	private final Asked asked;

	private PropertyProposals(Asked asked) {
		this.asked = asked;
	}

	static List<Proposal> of(Asked asked) {
		PropertyProposals proposals = new PropertyProposals(asked);
		return asked.place().next().stream().filter(PropertyProposals::isSegment).findFirst().flatMap(asked::holder).map(proposals::of)
				.orElse(List.of());
	}

	private static boolean isSegment(Reached reached) {
		return Meant.feature(reached)
				.filter(feature -> feature == Literals.PATH_EXPRESSION__SEGMENTS || feature == Literals.BUILT_IN_EXPRESSION__SEGMENTS).isPresent();
	}

	private List<Proposal> of(EObject holder) {
		// the last segment is the missing one
		int segments = switch (holder) {
			case PathExpression path -> path.getSegments().size() - 1;
			case BuiltInExpression path -> path.getSegments().size() - 1;
			default -> -1;
		};
		return segments < 0 ? List.of()
				: PathProperties.after((Expression) holder, segments, asked.cursor().spot().project().corpus()).stream().map(this::proposal).toList();
	}

	private Proposal proposal(Property property) {
		String word = AssayLanguage.reading().getInstance(IValueConverterService.class).toString(property.word(), "Name");
		Optional<Aspect> aspect = property.feature().isPresent() ? Optional.empty() : aspect(property.word());
		return Proposal.of(CompletionItemKind.Property, word, asked.cursor().word(), asked.rankOfValue())
				.filteredBy(asked.cursor().typed(asked.cursor().word()).startsWith("^") ? word : property.word())
				.said(type(property), aspect.map(Aspect::getTitle).orElse(""), property.feature().flatMap(asked.texts()::of).orElse(""));
	}

	private Optional<Aspect> aspect(String name) {
		return asked.cursor().spot().project().corpus().everything(Aspect.class).stream()
				.filter(aspect -> name.equals(aspect.getName()) && aspect.getTitle() != null).findFirst();
	}

	private String type(Property property) {
		boolean list = property.kinds().contains("list");
		String one = property.kinds().stream().filter(kind -> !kind.equals("list")).map(kind -> said(kind, property)).distinct()
				.collect(Collectors.joining(", "));
		return list ? asked.texts().word("type.list", one) : one;
	}

	private String said(String kind, Property property) {
		if (kind.equals("choice")) {
			return String.join(", ", property.choices());
		}
		List<String> kinds = property.classes().stream().filter(type -> type != Literals.LEVEL).map(ElementTexts::kindOf)
				.filter(word -> !word.isEmpty()).toList();
		boolean named = kind.equals("element") && !kinds.isEmpty() && kinds.size() <= MOST_KINDS;
		return named ? String.join(", ", kinds) : asked.texts().word("type." + kind);
	}
}
