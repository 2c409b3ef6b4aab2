package org.assay.lsp.feature;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.Wording;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextLines;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Classification;
import org.assay.model.RequirementAnswer;
import org.assay.model.RiskRegister;
import org.assay.model.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Puts today in the place of the day on which something was last looked at: an answer to a requirement, a classification, a source, a table
 * of risks. A classification that was valid until a day that has passed is valid for as long again.
 */
public final class Reviewing {

	private static final int LONGEST_LABEL = 60;

	private Reviewing() {
	}

	/** Return the action for the statement at a place; empty if it has no earlier day. */
	public static Optional<CodeAction> at(Spot spot) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(spot.file().getParseResult().getRootNode(), spot.offset());
		EObject element = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (element instanceof RiskRegister register) {
			// within a table one asks about a risk
			return action(register, Literals.RISK_REGISTER__DATE, spot);
		}
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
		TextLines lines = TextLines.of(spot.text());
		List<TextEdit> edits = new ArrayList<>(List.of(new TextEdit(Ranges.of(nodes.getFirst(), lines), today.toString())));
		Optional<LocalDate> until = renewed(element, stated, today);
		until.ifPresent(day -> NodeModelUtils.findNodesForFeature(element, Literals.CLASSIFICATION__VALID_UNTIL)
				.forEach(node -> edits.add(new TextEdit(Ranges.of(node, lines), day.toString()))));
		CodeAction action = new CodeAction(title(element, stated, until, FeatureTexts.in(spot.project().locale())));
		action.setKind(CodeActionKind.RefactorRewrite);
		action.setEdit(Edits.of(Map.of(Places.pathOf(element), edits), spot.project()));
		return Optional.of(action);
	}

	/** Return until when a classification is valid if it is looked at today; empty if nothing has to change. */
	private static Optional<LocalDate> renewed(EObject element, LocalDate stated, LocalDate today) {
		LocalDate until = element instanceof Classification classification ? classification.getValidUntil() : null;
		return until == null || !until.isBefore(today) || until.isBefore(stated) ? Optional.empty()
				: Optional.of(today.plus(Period.between(stated, until)));
	}

	private static String title(EObject element, LocalDate stated, Optional<LocalDate> until, Wording words) {
		String text = beforeDay(Places.textOf(element), stated);
		String label = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) + "…" : text;
		return until.map(day -> words.say("action.reviewed.until", label, day)).orElseGet(() -> words.say("action.reviewed", label));
	}

	/** Return what stands in front of a day and the word that introduces it. */
	private static String beforeDay(String text, LocalDate day) {
		String before = text.substring(0, Math.max(0, text.indexOf(day.toString()))).strip();
		int word = before.lastIndexOf(' ');
		return word < 0 ? text : before.substring(0, word);
	}
}
