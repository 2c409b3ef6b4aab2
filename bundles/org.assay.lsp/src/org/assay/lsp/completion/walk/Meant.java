package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;

/** What words of the grammar mean in the model. */
public final class Meant {

	private Meant() {
	}

	/** Return the property that a name, a value or a word of a list is stated for; empty for any other word. */
	public static Optional<EStructuralFeature> feature(Reached word) {
		return value(word).flatMap(Meant::feature);
	}

	/** Return the reference that a word begins to state; empty if it is none. */
	public static Optional<EReference> reference(Reached word) {
		AbstractElement site = word.word().site();
		Frame frame = word.frame();
		int entered = word.entered();
		// a qualified name is a rule of its own, and only its first word begins it
		while (GrammarUtil.containingCrossReference(site) == null && entered > 0 && isValueRule(frame)) {
			site = frame.site().orElseThrow();
			frame = frame.around().orElseThrow();
			entered--;
		}
		CrossReference reference = GrammarUtil.containingCrossReference(site);
		return reference == null ? Optional.empty()
				: feature(GrammarUtil.containingAssignment(reference)).filter(EReference.class::isInstance).map(EReference.class::cast);
	}

	/** Return whether a name can have several parts. */
	public static boolean isQualified(Reached word) {
		return GrammarUtil.containingCrossReference(word.word().site()) == null;
	}

	/** Return the assignment that the value of a word is for. */
	private static Optional<Assignment> value(Reached word) {
		Assignment own = GrammarUtil.containingAssignment(word.word().site());
		Frame frame = word.frame();
		while (own == null && isValueRule(frame)) {
			own = GrammarUtil.containingAssignment(frame.site().orElseThrow());
			frame = frame.around().orElseThrow();
		}
		return Optional.ofNullable(own);
	}

	private static boolean isValueRule(Frame frame) {
		return frame.rule() instanceof ParserRule rule && !(rule.getType().getClassifier() instanceof EClass);
	}

	/** Return the feature that is assigned; the rule tells its owner, or an action in front of it. */
	static Optional<EStructuralFeature> feature(Assignment assignment) {
		EClass owner = owner(assignment);
		return Optional.ofNullable(owner == null ? null : owner.getEStructuralFeature(assignment.getFeature()));
	}

	private static EClass owner(Assignment assignment) {
		EClass owner = (EClass) GrammarUtil.containingParserRule(assignment).getType().getClassifier();
		for (EObject part = assignment; part instanceof AbstractElement; part = part.eContainer()) {
			if (part.eContainer() instanceof Group group && group.getElements().getFirst() instanceof Action action) {
				owner = (EClass) action.getType().getClassifier();
			}
		}
		return owner;
	}

	/** Return the properties, each with one value, that a word of the language begins to state; none if it can begin another one. */
	public static List<EStructuralFeature> single(Reached word) {
		List<Assignment> stated = begunBy(word.word().site());
		boolean single = stated.stream().noneMatch(assignment -> assignment.getOperator().equals("+="));
		return single ? stated.stream().flatMap(assignment -> feature(assignment).stream()).toList() : List.of();
	}

	/** Return the properties that a word of the language can begin to state. */
	public static List<EStructuralFeature> stated(Reached word) {
		return begunBy(word.word().site()).stream().flatMap(assignment -> feature(assignment).stream()).toList();
	}

	private static List<Assignment> begunBy(AbstractElement site) {
		Assignment own = GrammarUtil.containingAssignment(site);
		if (own != null) {
			return List.of(own);
		}
		List<Assignment> stated = new ArrayList<>();
		boolean known = site.eContainer() instanceof Group group && behind(group, group.getElements().indexOf(site) + 1, stated);
		return known ? stated : List.of();
	}

	/** Collect what is assigned in a group from a part on, up to the first part that must be there; return whether there is one. */
	private static boolean behind(Group group, int from, List<Assignment> found) {
		for (AbstractElement part : group.getElements().subList(from, group.getElements().size())) {
			List<Assignment> inside = part instanceof Assignment own ? List.of(own) : EcoreUtil2.getAllContentsOfType(part, Assignment.class);
			boolean choice = part instanceof Alternatives || part instanceof Group;
			found.addAll(choice || inside.isEmpty() ? inside : inside.subList(0, 1));
			if (!inside.isEmpty() && !GrammarUtil.isOptionalCardinality(part)) {
				return true;
			}
		}
		return !found.isEmpty();
	}

	/** Return the property of the element around that a new element is the value of; empty if it may have several. */
	public static Optional<EStructuralFeature> place(Frame element) {
		return element.site().map(GrammarUtil::containingAssignment).filter(assignment -> !assignment.getOperator().equals("+="))
				.flatMap(Meant::feature);
	}

	/** Return the rule of the element that a rule says something of: the rule itself, or for a fragment the one that calls it. */
	public static Frame element(Frame frame) {
		Frame element = frame;
		while (element.isFragment()) {
			element = element.around().orElseThrow();
		}
		return element;
	}

	/** Return the outermost of the elements that begin with a word; empty if it says something of an element that is there already. */
	public static Optional<Frame> begun(Reached word) {
		Frame begun = null;
		Frame frame = word.frame();
		for (int entered = word.entered(); entered > 0; entered--) {
			if (!frame.isFragment() && !isValueRule(frame)) {
				begun = frame;
			}
			frame = frame.around().orElseThrow();
		}
		return Optional.ofNullable(begun);
	}

	/** Return whether a word of the language is the first word of an element, its kind. */
	public static boolean opens(Reached word) {
		boolean element = word.entered() > 0 && !word.frame().isFragment() && !isValueRule(word.frame());
		return element && word.word().literal() == null && GrammarUtil.containingAssignment(word.word().site()) == null;
	}

	/** Return whether a word of the language is the first of what can be left out. */
	public static boolean beginsClause(Reached word) {
		AbstractElement site = word.word().site();
		return word.word().literal() == null && (GrammarUtil.containingAssignment(site) != null || site.eContainer() instanceof Group group
				&& group.getElements().getFirst() == site);
	}
}
