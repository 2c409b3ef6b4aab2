package org.assay.ide.editor.feature;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Messages;
import org.assay.ide.editor.connect.Requests;
import org.assay.ide.editor.connect.Texts;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Proposes what can stand at a place. Called on a thread that may wait. */
public final class Completion implements IContentAssistProcessor {

	/** How long somebody who asked for proposals waits without giving up; the window answers meanwhile. */
	private static final long PATIENCE = 5_000;

	private String error;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		error = null;
		IDocument document = viewer.getDocument();
		Optional<URI> uri = LanguageService.current().uri(document);
		if (uri.isEmpty()) {
			return new ICompletionProposal[0];
		}
		List<CompletionItem> items = items(uri.get(), document, offset);
		return items.stream().map(item -> new CompletionProposal(item, document, offset)).toArray(ICompletionProposal[]::new);
	}

	private List<CompletionItem> items(URI uri, IDocument document, int offset) {
		try {
			CompletionParams params = new CompletionParams(new TextDocumentIdentifier(Locations.uri(uri)), Locations.position(document, offset));
			CompletableFuture<Either<List<CompletionItem>, CompletionList>> asked = LanguageService.current().ask(texts -> texts.completion(params));
			Optional<Either<List<CompletionItem>, CompletionList>> found = Requests.within(PATIENCE, asked);
			if (asked.isCancelled()) {
				Messages.say(Texts.of("completion.late"));
			}
			return found.map(answer -> answer.isLeft() ? answer.getLeft() : answer.getRight().getItems()).orElse(List.of());
		} catch (BadLocationException gone) {
			error = Texts.of("completion.changed");
			return List.of();
		}
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] {'.'};
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return error;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
