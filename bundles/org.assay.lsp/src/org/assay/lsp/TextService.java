package org.assay.lsp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assay.core.files.Confined;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.completion.BlockHelp;
import org.assay.lsp.completion.ClientAbilities;
import org.assay.lsp.completion.Completion;
import org.assay.lsp.completion.FolderEntry;
import org.assay.lsp.feature.Definitions;
import org.assay.lsp.feature.Folds;
import org.assay.lsp.feature.Formatting;
import org.assay.lsp.feature.Hovers;
import org.assay.lsp.feature.Hints;
import org.assay.lsp.feature.Lenses;
import org.assay.lsp.feature.Links;
import org.assay.lsp.feature.Mentions;
import org.assay.lsp.feature.Renaming;
import org.assay.lsp.feature.Symbols;
import org.assay.lsp.feature.Tokens;
import org.assay.lsp.project.OpenFile;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.lsp.text.TextChanges;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client tells of texts in editors, and asks about them. */
final class TextService implements TextDocumentService {

	private final Supplier<Server> server;
	/** Texts in editors, by address; changes are told to the worker as whole texts. */
	private final Map<String, String> texts = new HashMap<>();

	TextService(Supplier<Server> server) {
		this.server = server;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		String uri = params.getTextDocument().getUri();
		take(uri, params.getTextDocument().getText());
		Server here = server.get();
		String text = params.getTextDocument().getText();
		here.change(() -> List.of(here.projects().openFile(uri, text).project()));
	}

	private synchronized void take(String uri, String text) {
		texts.put(uri, text);
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		String uri = params.getTextDocument().getUri();
		String text = changed(uri, params);
		Server here = server.get();
		here.change(() -> here.file(uri).map(file -> {
			file.project().edit(file.path(), text);
			return List.of(file.project());
		}).orElse(List.of()));
	}

	private synchronized String changed(String uri, DidChangeTextDocumentParams params) {
		String text = TextChanges.apply(texts.getOrDefault(uri, ""), params.getContentChanges());
		texts.put(uri, text);
		return text;
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		String uri = params.getTextDocument().getUri();
		synchronized (this) {
			texts.remove(uri);
		}
		Server here = server.get();
		here.change(() -> {
			List<OpenFile> closed = here.file(uri).stream().toList();
			here.projects().closeFile(uri);
			return closed.stream().map(OpenFile::project).toList();
		});
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		// the text in the editor counts, saved or not
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		Server here = server.get();
		String uri = params.getTextDocument().getUri();
		ClientAbilities client = new ClientAbilities(here.abilities().snippets(), false);
		return at(params, spot -> Either.forRight(Completion.at(spot, client, path -> entries(here, uri, path))), Either.forLeft(List.of()));
	}

	private static List<FolderEntry> entries(Server here, String uri, String path) {
		String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
		return here.file(uri).flatMap(file -> file.project().folder()).map(project -> project.entries(folder).stream()
				.map(entry -> new FolderEntry(entry.name(), entry.kind() == Confined.Kind.FOLDER)).toList()).orElse(List.of());
	}

	@Override
	public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
		return at(params, spot -> BlockHelp.at(spot).orElse(null), null);
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return at(params, spot -> Hovers.at(spot).orElse(null), null);
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		return at(params, spot -> Either.forRight(Definitions.at(spot, server.get().addresses())), Either.forLeft(List.of()));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return at(params, spot -> Mentions.at(spot, params.getContext().isIncludeDeclaration(), server.get().addresses()), List.of());
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return at(params, Mentions::highlightsAt, List.of());
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return at(params, spot -> switch (Renaming.prepare(spot)) {
			case Renaming.Answer.Possible possible -> Either3.forSecond(possible.result());
			case Renaming.Answer.Refused refused -> throw refusal(refused);
			case Renaming.Answer.Changed changed -> throw new IllegalStateException();
		}, null);
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return at(params, spot -> switch (Renaming.at(spot, params.getNewName())) {
			case Renaming.Answer.Changed changed -> changed.edit();
			case Renaming.Answer.Refused refused -> throw refusal(refused);
			case Renaming.Answer.Possible possible -> throw new IllegalStateException();
		}, null);
	}

	private static ResponseErrorException refusal(Renaming.Answer.Refused refused) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, refused.reason(), null));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return in(params.getTextDocument(), (state, file) -> Symbols.in(file).stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList(), List.of());
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return in(params.getTextDocument(), (state, file) -> Folds.of(file), List.of());
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return in(params.getTextDocument(), (state, file) -> Formatting.of(file), List.of());
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
		return in(params.getTextDocument(), (state, file) -> Formatting.of(file, params.getRange()), List.of());
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		return in(params.getTextDocument(), (state, file) -> Tokens.of(file), new SemanticTokens(List.of()));
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
		return in(params.getTextDocument(), (state, file) -> Lenses.in(state, file), List.of());
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return in(params.getTextDocument(), (state, file) -> Hints.in(state, file, params.getRange()), List.of());
	}

	@Override
	public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
		return in(params.getTextDocument(), (state, file) -> Links.in(state, file), List.of());
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		Server here = server.get();
		String uri = params.getTextDocument().getUri();
		return here.worker().ask(stop -> here.file(uri).map(open -> new Actions(here, open, stop).at(params)).orElse(List.of()));
	}

	/** Ask something about a place. */
	private <T> CompletableFuture<T> at(TextDocumentPositionParams place, Function<Spot, T> question, T none) {
		return in(place.getTextDocument(), (state, file) -> {
			TextLines lines = TextLines.of(file.getParseResult().getRootNode().getText());
			return question.apply(new Spot(state, file, Ranges.offset(place.getPosition(), lines)));
		}, none);
	}

	/** A question about a file. */
	@FunctionalInterface
	private interface Question<T> {
		T of(ProjectState state, TextResource file);
	}

	/** Ask something about a file; what could not be read at all, or is in no editor, has no answer. */
	private <T> CompletableFuture<T> in(TextDocumentIdentifier text, Question<T> question, T none) {
		Server here = server.get();
		return here.worker().ask(stop -> here.file(text.getUri()).flatMap(open -> {
			ProjectState state = open.project().state();
			return state.file(open.path()).map(file -> question.of(state, file));
		}).orElse(none));
	}
}
