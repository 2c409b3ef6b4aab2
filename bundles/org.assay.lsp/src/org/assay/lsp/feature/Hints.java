package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Citation;
import org.assay.model.Risk;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Derived values that editors show behind what is typed. */
public final class Hints {

	private final ProjectState project;
	private final TextLines lines;
	private final int start;
	private final int end;
	private final List<InlayHint> hints = new ArrayList<>();

	private Hints(ProjectState project, TextLines lines, Range range) {
		this.project = project;
		this.lines = lines;
		this.start = Ranges.offset(range.getStart(), lines);
		this.end = Ranges.offset(range.getEnd(), lines);
	}

	/** Return the values for a stretch of a file in text order. */
	public static List<InlayHint> in(ProjectState project, TextResource file, Range range) {
		Hints hints = new Hints(project, TextLines.of(file.getParseResult().getRootNode().getText()), range);
		if (!file.getContents().isEmpty()) {
			hints.collect(file.getContents().getFirst().eAllContents());
		}
		return hints.hints;
	}

	private void collect(TreeIterator<EObject> elements) {
		while (elements.hasNext()) {
			EObject element = elements.next();
			INode node = NodeModelUtils.getNode(element);
			if (node != null && (node.getEndOffset() < start || node.getOffset() > end)) {
				elements.prune();
			} else if (element instanceof Risk risk) {
				risk(risk);
			} else if (element instanceof Citation citation) {
				citation(citation);
			}
		}
	}

	/** Value and band stand behind the score that is typed last. */
	private void risk(Risk risk) {
		Optional<INode> last = Stream.of(Literals.RISK__LIKELIHOOD, Literals.RISK__CONSEQUENCE)
				.flatMap(feature -> NodeModelUtils.findNodesForFeature(risk, feature).stream()).max(Comparator.comparingInt(INode::getEndOffset));
		last.ifPresent(node -> RiskWords.evaluation(risk, project).flatMap(evaluation -> RiskWords.of(evaluation.rating()))
				.ifPresent(value -> add(node, "= " + value, "hint.value")));
	}

	/** The page that was found stands behind the one that is typed, if it is another one, or behind the quotation. */
	private void citation(Citation citation) {
		Optional<FoundPassage> passage = project.analysis().evidence().check().of(citation).filter(check -> check.state().isThere())
				.flatMap(CitationCheck::passage);
		List<INode> page = NodeModelUtils.findNodesForFeature(citation, Literals.CITATION__PAGE);
		List<INode> quote = NodeModelUtils.findNodesForFeature(citation, Literals.CITATION__QUOTE);
		boolean isKnown = passage.isPresent() && citation.getPage() != null && citation.getPage() == passage.get().page();
		if (passage.isEmpty() || isKnown || page.isEmpty() && quote.isEmpty()) {
			return;
		}
		add(page.isEmpty() ? quote.getFirst() : page.getFirst(), "→ " + EvidenceWords.of(project).place(passage.get()), "hint.found");
	}

	private void add(INode node, String label, String tooltip) {
		if (node.getEndOffset() < start || node.getEndOffset() > end) {
			return;
		}
		InlayHint hint = new InlayHint(Ranges.position(node.getEndOffset(), lines), Either.forLeft(label));
		hint.setPaddingLeft(true);
		hint.setTooltip(FeatureTexts.in(project.locale()).say(tooltip));
		hints.add(hint);
	}
}
