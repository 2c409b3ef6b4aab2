package org.assay.lsp.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextLines;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Classification;
import org.assay.model.RequirementAnswer;
import org.assay.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Puts today in the place of the day on which something was last looked at: an answer to a requirement, a classification, a source. */
public final class Reviewing {

	private static final int LONGEST_LABEL = 60;

	private Reviewing() {
	}

	/** Return the action for the statement at a place; empty if it has no earlier day. */
	public static Optional<CodeAction> at(Spot spot) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(spot.file().getParseResult().getRootNode(), spot.offset());
		EObject element = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		for (; element != null; element = element.eContainer()) {
			Optional<EStructuralFeature> day = day(element);
			if (day.isPresent()) {
				return action(element, day.get(), spot);
			}
		}
		return Optional.empty();
	}

	private static Optional<EStructuralFeature> day(EObject element) {
		return Optional.ofNullable(switch (element) {
			case RequirementAnswer answer -> Literals.REQUIREMENT_ANSWER__DATE;
			case Classification classification -> Literals.CLASSIFICATION__DATE;
			case Source source -> Literals.SOURCE__CHECKED;
			default -> null;
		});
	}

	private static Optional<CodeAction> action(EObject element, EStructuralFeature feature, Spot spot) {
		LocalDate today = spot.project().analysis().asOf();
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (nodes.size() != 1 || !(element.eGet(feature) instanceof LocalDate stated) || !stated.isBefore(today) || !Places.isEditable(element)) {
			return Optional.empty();
		}
		String label = Places.textOf(element);
		CodeAction action = new CodeAction(FeatureTexts.in(spot.project().locale()).say("action.reviewed",
				label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label));
		action.setKind(CodeActionKind.RefactorRewrite);
		TextEdit edit = new TextEdit(Ranges.of(nodes.getFirst(), TextLines.of(spot.text())), today.toString());
		action.setEdit(Edits.of(Map.of(Places.pathOf(element), List.of(edit)), spot.project()));
		return Optional.of(action);
	}
}
