package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assay.model.Expression;
import org.assay.rules.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds properties with one value that are stated twice (R104): the parser would silently keep the last. */
final class RepeatedProperties {

	/** What elements of the grammar assign to, for all files; the grammar never changes. */
	private static final Map<EObject, String> SINGLE_FEATURES = new ConcurrentHashMap<>();

	/** Findings of a file that are told; nobody reads more. */
	private static final int MOST_TOLD = 10_000;

	private final List<Problem> problems = new ArrayList<>();
	private final String path;

	private RepeatedProperties(String path) {
		this.path = path;
	}

	/**
	 * An element while its nodes are looked at.
	 *
	 * @param stated numbers of the features that have been stated
	 * @param repeated numbers of those that have been stated twice
	 */
	private record Owner(EObject element, BitSet stated, BitSet repeated) {

		Owner(EObject element) {
			this(element, new BitSet(), new BitSet(0));
		}
	}

	static List<Problem> of(XtextResource resource) {
		RepeatedProperties search = new RepeatedProperties(Resources.pathOf(resource));
		search.visit(Places.rootOf(resource), null);
		return search.problems;
	}

	/** Look at a node and those below it.
	 * @param owner the element around the node; null if there is none */
	private void visit(INode node, Owner owner) {
		if (node instanceof ILeafNode leaf && leaf.isHidden()) {
			return;
		}
		String feature = node.getGrammarElement() == null ? "" : SINGLE_FEATURES.computeIfAbsent(node.getGrammarElement(), RepeatedProperties::singleFeature);
		if (!feature.isEmpty() && owner != null && !(owner.element() instanceof Expression)) {
			state(node, feature, owner);
		}
		if (node instanceof ICompositeNode composite) {
			Owner inner = ownerInside(composite, owner);
			for (INode child = composite.getFirstChild(); child != null; child = child.getNextSibling()) {
				visit(child, inner);
			}
		}
	}

	private static Owner ownerInside(ICompositeNode node, Owner around) {
		if (!node.hasDirectSemanticElement()) {
			return around;
		}
		EObject element = node.getSemanticElement();
		return around != null && around.element() == element ? around : new Owner(element);
	}

	private void state(INode node, String name, Owner owner) {
		EStructuralFeature feature = owner.element().eClass().getEStructuralFeature(name);
		if (feature == null) {
			return;
		}
		if (owner.stated().get(feature.getFeatureID()) && problems.size() == MOST_TOLD) {
			problems.add(Problem.ofText("R104", "more", List.of(Integer.toString(MOST_TOLD)), Places.rangeOf(node, path)));
		} else if (owner.stated().get(feature.getFeatureID()) && problems.size() < MOST_TOLD) {
			problems.add(new Problem("R104", "", List.of(written(node, name)), Places.rangeOf(node, path), owner.element(), feature)
					.offering(fixes(owner, feature)));
		}
		owner.stated().set(feature.getFeatureID());
	}

	/** Keep the one or the other of two values; a value that is stated a third time is looked at when these are two. */
	private static List<Fix> fixes(Owner owner, EStructuralFeature feature) {
		if (owner.repeated().get(feature.getFeatureID())) {
			return List.of();
		}
		owner.repeated().set(feature.getFeatureID());
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner.element(), feature);
		if (nodes.size() < 2) {
			return List.of();
		}
		Fix keepsFirst = keeping(owner.element(), feature, 1, nodes.get(0));
		boolean same = NodeModelUtils.getTokenText(nodes.get(0)).equals(NodeModelUtils.getTokenText(nodes.get(1)));
		return same ? List.of(keepsFirst.safely()) : List.of(keepsFirst, keeping(owner.element(), feature, 0, nodes.get(1)));
	}

	private static Fix keeping(EObject element, EStructuralFeature feature, int removed, INode kept) {
		return Fix.remove(element, feature, removed).titled("single", NodeModelUtils.getTokenText(kept));
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
}
