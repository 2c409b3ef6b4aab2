package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.lsp.completion.Meanings;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a word of the language means where it stands. */
final class KeywordWords {

	private final Meanings meanings;

	KeywordWords(Meanings meanings) {
		this.meanings = meanings;
	}

	/** Return what is known of a word, one line for each property that it can begin. */
	List<String> of(ILeafNode leaf) {
		EObject grammar = leaf.getGrammarElement();
		EnumLiteralDeclaration literal = EcoreUtil2.getContainerOfType(grammar, EnumLiteralDeclaration.class);
		if (literal != null) {
			return meanings.of(literal.getEnumLiteral()).stream().toList();
		}
		if (!(grammar instanceof Keyword keyword) || !Character.isLetter(keyword.getValue().charAt(0))) {
			return List.of();
		}
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
		EClass type = owner == null ? null : owner.eClass();
		return type == null ? List.of() : kind(keyword).map(List::of).orElseGet(() -> properties(keyword, type));
	}

	/** Return what the kind of element is that a word begins. */
	private Optional<String> kind(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		boolean begins = rule instanceof ParserRule parser && !parser.isFragment() && EcoreUtil2.getAllContentsOfType(rule, Keyword.class)
				.stream()
				.filter(word -> Character.isLetter(word.getValue().charAt(0))).findFirst().filter(first -> first == keyword).isPresent();
		boolean isElement = rule.getType().getClassifier() instanceof EClass type
				&& (Literals.ELEMENT.isSuperTypeOf(type) || type == Literals.IMPORT || type == Literals.ACCEPTANCE);
		return begins && isElement ? meanings.of(rule.getType().getClassifier()) : Optional.empty();
	}

	private List<String> properties(Keyword keyword, EClass owner) {
		Set<String> names = new LinkedHashSet<>();
		Assignment own = GrammarUtil.containingAssignment(keyword);
		if (own != null) {
			names.add(own.getFeature());
		} else {
			behind(keyword, names);
		}
		List<String> lines = new ArrayList<>();
		for (String name : names) {
			EStructuralFeature feature = owner.getEStructuralFeature(name);
			if (feature != null) {
				meanings.of(feature).ifPresent(lines::add);
			}
		}
		return lines;
	}

	/** Collect the properties that can follow a word: the first one behind it, or one of each alternative. */
	private static void behind(AbstractElement element, Set<String> names) {
		for (AbstractElement inner = element; inner.eContainer() instanceof Group group; inner = group) {
			for (AbstractElement next : group.getElements().subList(group.getElements().indexOf(inner) + 1, group.getElements().size())) {
				if (first(next, names)) {
					return;
				}
			}
		}
	}

	private static boolean first(AbstractElement element, Set<String> names) {
		return switch (element) {
			case Assignment assignment -> {
				names.add(assignment.getFeature());
				yield true;
			}
			case Alternatives alternatives -> {
				boolean found = false;
				for (AbstractElement alternative : alternatives.getElements()) {
					found |= first(alternative, names);
				}
				yield found;
			}
			case Group group -> {
				for (AbstractElement inner : group.getElements()) {
					if (first(inner, names)) {
						yield true;
					}
				}
				yield false;
			}
			default -> false;
		};
	}
}
