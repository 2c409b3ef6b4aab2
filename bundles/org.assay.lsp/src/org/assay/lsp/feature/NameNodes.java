package org.assay.lsp.feature;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Reference;
import org.assay.dsl.scoping.AssayScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Where in the text a reference of the model stands, and what a name in the text means in the model. */
final class NameNodes {

	private NameNodes() {
	}

	/** Return the text of a reference; empty if the file has no places. */
	static Optional<INode> of(Reference reference) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(reference.source(), reference.feature());
		if (isAsWritten(reference.source(), reference.feature(), nodes)) {
			return Optional.of(nodes.get(Math.max(0, reference.index())));
		}
		EObject meant = reference.feature().isMany() ? (EObject) ((List<?>) reference.source().eGet(reference.feature())).get(reference.index())
				: (EObject) reference.source().eGet(reference.feature());
		return nodes.stream().filter(node -> lookedUp(reference.source(), reference.feature(), node).filter(found -> found == meant).isPresent())
				.findFirst();
	}

	/** Return what the text of a reference means; empty if it means nothing, or several things. */
	static Optional<EObject> meaning(EObject source, EReference feature, INode node) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(source, feature);
		int index = nodes.indexOf(node);
		if (index < 0 || !isAsWritten(source, feature, nodes)) {
			return lookedUp(source, feature, node);
		}
		return Optional.of(feature.isMany() ? (EObject) ((List<?>) source.eGet(feature)).get(index) : (EObject) source.eGet(feature));
	}

	/** Names that mean nothing stand in the text and not in the model, and then values are not where their texts are. */
	private static boolean isAsWritten(EObject source, EReference feature, List<INode> nodes) {
		return feature.isMany() ? ((List<?>) source.eGet(feature)).size() == nodes.size() : nodes.size() == 1 && source.eGet(feature) != null;
	}

	private static Optional<EObject> lookedUp(EObject source, EReference feature, INode node) {
		// what the parser began to read and gave up belongs to no file
		if (!(source.eResource() instanceof XtextResource file)) {
			return Optional.empty();
		}
		IScopeProvider scopes = file.getResourceServiceProvider().get(IScopeProvider.class);
		if (!(scopes.getScope(source, feature) instanceof AssayScope scope)) {
			return Optional.empty();
		}
		String name = String.join(".", NamePart.of(node).stream().map(NamePart::text).toList());
		return Optional.ofNullable(scope.getSingleElement(name)).map(IEObjectDescription::getEObjectOrProxy);
	}

	/** Return the name of the grammar rule that a name is written by, such as {@code QName}. */
	static String rule(INode node) {
		EObject grammar = node.getGrammarElement();
		if (grammar instanceof CrossReference reference) {
			grammar = reference.getTerminal();
		}
		return grammar instanceof RuleCall call ? call.getRule().getName() : "Name";
	}

	/** Return the innermost node around one, itself included, that is the value of a property. */
	static Optional<INode> value(INode inner) {
		for (INode node = inner; node != null && !node.hasDirectSemanticElement(); node = node.getParent()) {
			if (node.getGrammarElement() != null && GrammarUtil.containingAssignment(node.getGrammarElement()) != null) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}
}
