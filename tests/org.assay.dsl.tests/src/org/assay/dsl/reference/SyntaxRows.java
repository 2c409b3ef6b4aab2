package org.assay.dsl.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TypeRef;

/**
 * Cuts a rule of the grammar into the lines of its table: the clauses of its first line, then each kind of statement of its block. A clause
 * is a value with the words in front of it, or an optional part.
 */
final class SyntaxRows {

	private static final Set<String> NAMING = Set.of("name", "title", "translations");

	private final MetamodelTexts texts;
	private final ParserRule rule;
	private final Set<SyntaxRow> rows = new LinkedHashSet<>();
	private final List<AbstractElement> pending = new ArrayList<>();
	private boolean inBlock;

	private SyntaxRows(ParserRule rule, MetamodelTexts texts) {
		this.rule = rule;
		this.texts = texts;
	}

	/** Return the lines for a rule, in the order of the grammar. */
	static List<SyntaxRow> of(ParserRule rule, MetamodelTexts texts) {
		SyntaxRows rows = new SyntaxRows(rule, texts);
		rows.sequence(rule.getAlternatives());
		return List.copyOf(rows.rows);
	}

	private void sequence(AbstractElement element) {
		List<AbstractElement> parts = element instanceof Group group ? group.getElements() : List.of(element);
		for (int index = 0; index < parts.size(); index++) {
			AbstractElement part = parts.get(index);
			boolean listed = index + 1 < parts.size() && features(parts.get(index + 1)).equals(features(part)) && part instanceof Assignment;
			if (listed) {
				pending.add(part);
			} else if (!SyntaxText.isPrefix(part)) {
				part(part);
			}
		}
		pending.clear();
	}

	private void part(AbstractElement part) {
		switch (part) {
			case Keyword brace when isBrace(brace) -> {
				pending.clear();
				inBlock = true;
			}
			case Keyword word -> pending.add(word);
			case Alternatives choice -> statements(choice);
			case RuleCall call when isFragment(call) -> fragment(call.getRule());
			case Group block when holdsBlock(block) -> sequence(block);
			default -> add(part);
		}
	}

	private void statements(Alternatives choice) {
		List<AbstractElement> words = List.copyOf(pending);
		pending.clear();
		for (AbstractElement statement : choice.getElements()) {
			if (holdsBlock(statement) || statement instanceof RuleCall call && isFragment(call)) {
				part(statement);
			} else {
				pending.addAll(words);
				add(statement);
			}
		}
	}

	private void fragment(AbstractRule fragment) {
		if (!SyntaxText.isNaming(fragment)) {
			pending.clear();
			sequence(fragment.getAlternatives());
		}
		pending.clear();
	}

	private void add(AbstractElement part) {
		List<AbstractElement> written = new ArrayList<>(pending);
		written.add(part);
		pending.clear();
		if (namesOnly(written)) {
			return;
		}
		List<String> meanings = new ArrayList<>();
		Set<String> told = new LinkedHashSet<>();
		written.forEach(element -> tell(element, "", meanings, told));
		if (meanings.isEmpty()) {
			meanings.add(texts.of(kindOf(part)));
		}
		// each statement of a block may be left out and repeated, so the table need not say it
		boolean statement = inBlock && part instanceof Group && written.size() == 1;
		rows.add(new SyntaxRow(statement ? SyntaxText.of(((Group) part).getElements()) : SyntaxText.of(written), meanings));
	}

	/** Names and titles are the same for all kinds; the reference explains them once. */
	private boolean namesOnly(List<AbstractElement> written) {
		List<String> features = written.stream().flatMap(part -> features(part).stream()).toList();
		boolean named = AssayPackage.Literals.NAMED_ELEMENT.isSuperTypeOf((EClass) rule.getType().getClassifier());
		return named && !features.isEmpty() && NAMING.containsAll(features);
	}

	/** What a piece without features stands for: the kind that it calls or creates. */
	private static EClassifier kindOf(AbstractElement part) {
		return switch (part) {
			case RuleCall call -> call.getRule().getType().getClassifier();
			case Action action -> action.getType().getClassifier();
			case Group group -> group.getElements().stream().filter(element -> !(element instanceof Keyword)).map(SyntaxRows::kindOf)
					.findFirst().orElseThrow();
			default -> throw new IllegalStateException("stands for nothing: " + part);
		};
	}

	private void tell(AbstractElement element, String word, List<String> meanings, Set<String> told) {
		if (element instanceof Assignment assignment && told.add(assignment.getFeature())) {
			String text = texts.ofFeature(ownerOf(assignment), assignment.getFeature());
			meanings.add(meanings.isEmpty() || word.isEmpty() ? text : "`" + word + "`: " + text);
		}
		List<AbstractElement> parts = switch (element) {
			case Group group -> group.getElements();
			case Alternatives choice -> choice.getElements();
			default -> List.of();
		};
		String before = "";
		for (AbstractElement part : parts) {
			tell(part, before, meanings, told);
			before = part instanceof Keyword keyword ? (before + " " + keyword.getValue()).strip() : "";
		}
	}

	/** The class whose feature is set: that of the action in front of the assignment, else that of the rule. */
	private static EClass ownerOf(Assignment assignment) {
		TypeRef type = null;
		for (AbstractElement element = assignment; type == null
				&& element.eContainer() instanceof AbstractElement container; element = container) {
			type = container.eContents().stream().filter(Action.class::isInstance).map(Action.class::cast).map(Action::getType)
					.findFirst().orElse(null);
		}
		ParserRule rule = (ParserRule) GrammarUtil.containingRule(assignment);
		return (EClass) (type == null ? rule.getType() : type).getClassifier();
	}

	private static boolean isFragment(RuleCall call) {
		return call.getRule() instanceof ParserRule called && called.isFragment();
	}

	private static boolean isBrace(Keyword word) {
		return "{".equals(word.getValue()) || "}".equals(word.getValue());
	}

	private static boolean holdsBlock(AbstractElement element) {
		return element instanceof Group group && group.getElements().stream()
				.anyMatch(part -> part instanceof Keyword word && isBrace(word) || part instanceof RuleCall call && isFragment(call)
				|| holdsBlock(part));
	}

	private static List<String> features(AbstractElement element) {
		return switch (element) {
			case Assignment assignment -> List.of(assignment.getFeature());
			case Group group -> group.getElements().stream().flatMap(part -> features(part).stream()).toList();
			default -> List.of();
		};
	}
}
