package org.assay.lsp.feature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.analysis.ProjectPath;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.core.Wording;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.lsp.text.Uris;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Links to the documents that a text names and to the pages that it cites: only to files within the project, and only to such as are known
 * to be there.
 */
public final class Links {

	private final ProjectState project;
	private final Wording words;
	private final TextLines lines;
	private final List<DocumentLink> links = new ArrayList<>();

	private Links(ProjectState project, TextLines lines) {
		this.project = project;
		this.words = FeatureTexts.in(project.locale());
		this.lines = lines;
	}

	/** Return the links of a file in text order. */
	public static List<DocumentLink> in(ProjectState project, TextResource file) {
		Links links = new Links(project, TextLines.of(file.getParseResult().getRootNode().getText()));
		if (!file.getContents().isEmpty()) {
			file.getContents().getFirst().eContents().forEach(links::add);
		}
		return links.links;
	}

	private void add(EObject element) {
		switch (element) {
			case Document document -> address(document).ifPresent(uri -> link(document, Literals.DOCUMENT__FILE, uri, words.say("link.document")));
			case Citation citation when citation.getDocument() != null -> address(citation.getDocument()).ifPresent(uri -> cited(citation, uri));
			default -> {
				// names no document
			}
		}
	}

	/** Return the address of the file of a document; empty if it is not known to be there. */
	private Optional<String> address(Document document) {
		String file = document.getFile();
		boolean isThere = file != null && ProjectPath.problem(file).isEmpty()
				&& project.analysis().evidence().check().of(document).filter(check -> check.state().isThere()).isPresent();
		if (!isThere) {
			return Optional.empty();
		}
		Path path = project.root().resolve(file).normalize();
		return path.startsWith(project.root()) ? Optional.of(Uris.of(path)) : Optional.empty();
	}

	/** Where the words were found counts, before what is typed. */
	private void cited(Citation citation, String uri) {
		Optional<FoundPassage> passage = project.analysis().evidence().check().of(citation).filter(check -> check.state().isThere())
				.flatMap(CitationCheck::passage);
		boolean hasPages = citation.getDocument().getFile().toLowerCase(Locale.ROOT).endsWith(".pdf");
		Integer page = passage.filter(found -> !found.isLine()).map(FoundPassage::page).orElse(citation.getPage());
		EStructuralFeature place = citation.getPage() == null ? Literals.CITATION__QUOTE : Literals.CITATION__PAGE;
		if (hasPages && page != null) {
			link(citation, place, uri + "#page=" + page, words.say("link.page", page));
		} else {
			link(citation, place, uri, words.say("link.document"));
		}
	}

	private void link(EObject element, EStructuralFeature feature, String uri, String tooltip) {
		for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
			boolean quoted = node.getText().strip().startsWith("\"") && !node.getText().strip().startsWith("\"\"\"")
					&& node.getEndOffset() - node.getOffset() > 2;
			int inner = quoted ? 1 : 0;
			links.add(new DocumentLink(Ranges.of(node.getOffset() + inner, node.getEndOffset() - inner, lines), uri, null, tooltip));
		}
	}
}
