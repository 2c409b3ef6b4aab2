package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.Expression;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Finds properties with one value that are stated twice (R104): the parser would silently keep the last. */
final class RepeatedProperties {

	private record Stated(EObject element, String feature) {
	}

	private final Map<EObject, String> singleFeatures = new HashMap<>();
	private final Set<Stated> stated = new HashSet<>();
	private final List<Problem> problems = new ArrayList<>();
	private final String path;

	private RepeatedProperties(String path) {
		this.path = path;
	}

	static List<Problem> of(XtextResource resource) {
		RepeatedProperties search = new RepeatedProperties(Resources.pathOf(resource));
		Places.rootOf(resource).getAsTreeIterable().forEach(search::visit);
		return search.problems;
	}

	private void visit(INode node) {
		String feature = node.getGrammarElement() == null ? "" : singleFeatures.computeIfAbsent(node.getGrammarElement(), RepeatedProperties::singleFeature);
		EObject owner = feature.isEmpty() ? null : ownerOf(node);
		if (owner != null && !(owner instanceof Expression) && !stated.add(new Stated(owner, feature))) {
			problems.add(new Problem("R104", "", List.of(written(node, feature)), Places.rangeOf(node, path), owner, owner.eClass().getEStructuralFeature(feature)));
		}
	}

	/** Return the feature that a grammar element assigns a single value to; empty if it assigns none. */
	private static String singleFeature(EObject grammarElement) {
		Assignment assignment = grammarElement instanceof AbstractElement ? GrammarUtil.containingAssignment(grammarElement) : null;
		return assignment == null || "+=".equals(assignment.getOperator()) ? "" : assignment.getFeature();
	}

	/** Return the words with which a property is written; the name of its feature if it has none. */
	private static String written(INode node, String feature) {
		Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
		List<String> words = new ArrayList<>();
		if (assignment.getTerminal() instanceof Keyword keyword) {
			words.add(keyword.getValue());
		} else if (assignment.eContainer() instanceof Group group) {
			group.getElements().stream().takeWhile(element -> element instanceof Keyword).forEach(element -> words.add(((Keyword) element).getValue()));
		}
		return words.isEmpty() ? feature : String.join(" ", words);
	}

	private static EObject ownerOf(INode node) {
		INode parent = node.getParent();
		while (parent != null && !parent.hasDirectSemanticElement()) {
			parent = parent.getParent();
		}
		return parent == null ? null : parent.getSemanticElement();
	}
}
