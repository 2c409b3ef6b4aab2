package org.assay.lsp.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.scoping.AssayScope;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Assessment;
import org.assay.model.Element;
import org.assay.model.InformationSet;
import org.assay.model.Organisation;
import org.assay.model.Risk;
import org.assay.model.Role;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.StringValueKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Writes that a finding is accepted, in front of the element that it is about. Who answers for it, and why, is for somebody to say. */
final class Accepting {

	/** What says that an acceptance does nothing is not accepted. */
	private static final String OF_ACCEPTANCES = "R106";

	private final ProjectState project;
	private final boolean snippets;

	Accepting(ProjectState project, boolean snippets) {
		this.project = project;
		this.snippets = snippets;
	}

	/** Return the edit; empty if a finding cannot be accepted, or if nobody could answer for it. */
	Optional<WorkspaceEdit> edit(Finding finding, TextResource file) {
		if (!isAcceptable(finding)) {
			return Optional.empty();
		}
		Optional<Element> carrier = carrier(finding, file).filter(Places::isEditable);
		return carrier.flatMap(element -> role(element).map(role -> edit(finding, element, role)));
	}

	private static boolean isAcceptable(Finding finding) {
		boolean settable = RuleCatalogue.find(finding.code()).map(Rule::settable).orElse(true);
		return settable && finding.severity() != RuleSeverity.ERROR && finding.accepted().isEmpty() && !finding.code().equals(OF_ACCEPTANCES);
	}

	/** Return the innermost element around the place of a finding that the finding is about. */
	private static Optional<Element> carrier(Finding finding, TextResource file) {
		TextLines lines = TextLines.of(file.getParseResult().getRootNode().getText());
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(),
				lines.offset(finding.range().line(), finding.range().column()));
		EObject place = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		Optional<Element> element = place == null ? Optional.empty() : Containers.nearest(place, Element.class);
		while (element.isPresent() && !QualifiedNames.nearest(element.get()).equals(finding.element())) {
			element = Containers.around(element.get(), Element.class);
		}
		return element;
	}

	/**
	 * Return the role that is most likely to answer: of what the finding is about, of the assessment, of the organisation; in words that mean
	 * it there.
	 */
	private Optional<String> role(Element carrier) {
		return candidates(carrier).filter(Linked::is).flatMap(role -> written(role, carrier).stream()).findFirst();
	}

	private Stream<Role> candidates(Element carrier) {
		Stream<Role> owners = Stream.iterate((EObject) carrier, around -> around != null, EObject::eContainer).flatMap(Accepting::owner);
		Stream<Role> ofOrganisation = project.corpus().organisation().map(Organisation::getRoles).map(List::stream).orElseGet(Stream::empty);
		return Stream.of(owners, ofOrganisation, project.corpus().all(Role.class).stream()).flatMap(roles -> roles);
	}

	private static Stream<Role> owner(EObject element) {
		return Stream.of(switch (element) {
			case InformationSet information -> information.getOwner();
			case Risk risk -> risk.getOwner();
			case Assessment assessment -> assessment.getApprover();
			default -> element;
		}).filter(Role.class::isInstance).map(Role.class::cast);
	}

	private static Optional<String> written(Role role, Element carrier) {
		TextResource file = (TextResource) carrier.eResource();
		IScopeProvider scopes = file.getResourceServiceProvider().get(IScopeProvider.class);
		IValueConverterService converters = file.getResourceServiceProvider().get(IValueConverterService.class);
		return scopes.getScope(carrier, Literals.ACCEPTANCE__ROLE) instanceof AssayScope scope
				? Optional.ofNullable(scope.getSingleElement(role)).map(found -> converters.toString(found.getName().toString(), "QName"))
				: Optional.empty();
	}

	/** A whole line is put in front of that of the element, because editors indent the further lines of what they insert as they like. */
	private WorkspaceEdit edit(Finding finding, Element carrier, String role) {
		INode node = NodeModelUtils.findActualNodeFor(carrier);
		String text = node.getRootNode().getText();
		TextLines lines = TextLines.of(text);
		int lineStart = lines.start(lines.line(node.getOffset()));
		String indentation = text.substring(lineStart, node.getOffset());
		boolean beginsLine = indentation.isBlank();
		int place = beginsLine ? lineStart : node.getOffset();
		String front = (beginsLine ? indentation : "") + "accept " + finding.code() + " \"";
		String back = "\" by " + role + " on " + project.analysis().asOf() + (beginsLine ? lineBreak(text) : " ");
		String reason = FeatureTexts.in(project.locale()).say("action.accept.reason");
		Range range = Ranges.of(place, place, lines);
		if (!snippets) {
			return Edits.of(Map.of(Places.pathOf(carrier), List.of(new TextEdit(range, front + reason + back))), project);
		}
		String snippet = escaped(front) + "${1:" + escaped(reason) + "}" + escaped(back);
		StringValue value = new StringValue(StringValueKind.SNIPPET, snippet);
		TextDocumentEdit change = new TextDocumentEdit(new VersionedTextDocumentIdentifier(Addresses.ofFile(project, Places.pathOf(carrier)),
				null),
				List.of(Either.forRight(new SnippetTextEdit(range, value))));
		return new WorkspaceEdit(List.of(Either.forLeft(change)));
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
	}

	private static String lineBreak(String text) {
		int end = text.indexOf('\n');
		return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : end < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
	}
}
