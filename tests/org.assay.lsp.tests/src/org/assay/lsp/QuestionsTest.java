package org.assay.lsp;

import static org.assay.lsp.Connection.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.assay.lsp.Connection.Way;
import org.assay.lsp.text.Uris;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client asks about a text, by calls and over a pipe: each answer survives the way. */
class QuestionsTest {

	private static final String PROJECT = "package a\n\nproject P {\n    organisation Town\n}\n";
	private static final String TOWN = """
			package a

			organisation Town "The town" {
			    kind municipality
			    role Ciso "Head of security"
			}

			information Clients "Clients" {
			    owner Town.Ciso
			}

			assessment Meals "Meals" of Planner {
			    date 2022-01-01
			}

			service Planner "Planner" {
			    handles Clients
			}
			""";

	@TempDir
	private Path folder;
	private Path file;

	private Connection open(Way way) throws IOException {
		Files.writeString(folder.resolve("project.assay"), PROJECT);
		file = Files.writeString(folder.resolve("town.assay"), TOWN);
		Connection connection = Connection.to(folder, way, "en");
		connection.open(file, TOWN);
		return connection;
	}

	private TextDocumentIdentifier text() {
		return new TextDocumentIdentifier(Uris.of(file));
	}

	/** Return the place in front of the last letter of a piece of the text. */
	private static Position at(String piece) {
		String before = TOWN.substring(0, TOWN.indexOf(piece) + piece.length() - 1);
		return new Position((int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
	}

	private TextDocumentService texts(Connection connection) {
		return connection.server().getTextDocumentService();
	}

	@ParameterizedTest
	@EnumSource
	void completesWordsAndNames(Way way) throws IOException {
		try (Connection connection = open(way)) {
			List<CompletionItem> items = get(texts(connection).completion(new CompletionParams(text(), at("owner T")))).getRight().getItems();
			assertTrue(items.stream().anyMatch(item -> item.getLabel().equals("Ciso")), items.toString());
			List<CompletionItem> words = get(texts(connection).completion(new CompletionParams(text(), at("    handles")))).getRight().getItems();
			assertTrue(words.stream().anyMatch(item -> item.getLabel().equals("handles")), words.toString());
			assertTrue(get(texts(connection).signatureHelp(new SignatureHelpParams(text(), at("handles C")))).getSignatures().getFirst().getLabel().contains("handles"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhatANameStandsForAndWhereItIsUsed(Way way) throws IOException {
		try (Connection connection = open(way)) {
			assertTrue(get(texts(connection).hover(new HoverParams(text(), at("owner Town.Ciso")))).getContents().getRight().getValue().contains("Head of security"));
			List<? extends LocationLink> places = get(texts(connection).definition(new DefinitionParams(text(), at("handles Clients")))).getRight();
			assertEquals(7, places.getFirst().getTargetSelectionRange().getStart().getLine());
			assertEquals(3, get(texts(connection).references(new ReferenceParams(text(), at("organisation Town"), new ReferenceContext(true)))).size());
			assertEquals(2, get(texts(connection).documentHighlight(new DocumentHighlightParams(text(), at("organisation Town")))).size());
		}
	}

	@ParameterizedTest
	@EnumSource
	void renamesInAllFilesOrSaysWhyNot(Way way) throws IOException {
		try (Connection connection = open(way)) {
			assertEquals("Town", get(texts(connection).prepareRename(new PrepareRenameParams(text(), at("organisation Town")))).getSecond().getPlaceholder());
			WorkspaceEdit edit = get(texts(connection).rename(new RenameParams(text(), at("organisation Town"), "City")));
			assertEquals(List.of(Uris.of(folder.resolve("project.assay")), Uris.of(file)),
					edit.getDocumentChanges().stream().map(change -> change.getLeft().getTextDocument().getUri()).sorted().toList());
			ExecutionException refused = assertThrows(ExecutionException.class,
					() -> texts(connection).rename(new RenameParams(text(), at("organisation Town"), "no name")).get());
			assertTrue(refused.getCause().getMessage().contains("no name"), refused.getCause().getMessage());
		}
	}

	@ParameterizedTest
	@EnumSource
	void showsTheShapeOfATextAlsoOfABrokenOne(Way way) throws IOException {
		try (Connection connection = open(way)) {
			List<String> names = symbols(connection);
			assertEquals(List.of("Town", "Clients", "Meals", "Planner"), names);
			assertTrue(get(texts(connection).foldingRange(new FoldingRangeRequestParams(text()))).size() >= 4);
			int colours = get(texts(connection).semanticTokensFull(new SemanticTokensParams(text()))).getData().size();
			connection.change(Uris.of(file), TOWN.replace("owner Town.Ciso", "owner owner {{ \"\"\""));
			assertTrue(symbols(connection).containsAll(List.of("Town", "Clients")), symbols(connection).toString());
			assertTrue(get(texts(connection).semanticTokensFull(new SemanticTokensParams(text()))).getData().size() > colours / 4);
			assertTrue(!get(connection.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("Tow"))).getRight().isEmpty());
		}
	}

	private List<String> symbols(Connection connection) {
		return get(texts(connection).documentSymbol(new DocumentSymbolParams(text()))).stream().map(symbol -> symbol.getRight().getName()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void laysATextOut(Way way) throws IOException {
		try (Connection connection = open(way)) {
			DocumentFormattingParams params = new DocumentFormattingParams(text(), new FormattingOptions(4, true));
			assertEquals(0, get(texts(connection).formatting(params)).size());
			connection.change(Uris.of(file), TOWN.replace("    kind municipality", "kind    municipality"));
			List<? extends TextEdit> edits = get(texts(connection).formatting(params));
			assertEquals(3, edits.getFirst().getRange().getStart().getLine());
		}
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhatFollowsBesideTheText(Way way) throws IOException {
		try (Connection connection = open(way)) {
			assertTrue(get(texts(connection).codeLens(new CodeLensParams(text()))).stream().anyMatch(lens -> lens.getCommand().getTitle().startsWith("used")));
			assertEquals(List.of(), get(texts(connection).documentLink(new DocumentLinkParams(text()))));
			assertEquals(List.of(), get(texts(connection).inlayHint(new InlayHintParams(text(), new Range(new Position(0, 0), new Position(20, 0))))));
		}
	}

	@ParameterizedTest
	@EnumSource
	void offersFixesOfTheTextAsItIsNow(Way way) throws IOException {
		try (Connection connection = open(way)) {
			connection.change(Uris.of(file), TOWN.replace("owner Town.Ciso", "owner Town.Cisso"));
			CodeActionParams params = new CodeActionParams(text(), new Range(at("owner T"), at("owner Town")), new CodeActionContext(List.of(), List.of(CodeActionKind.QuickFix)));
			List<CodeAction> actions = get(texts(connection).codeAction(params)).stream().map(action -> action.getRight()).toList();
			CodeAction fix = actions.stream().filter(action -> Boolean.TRUE.equals(action.getIsPreferred())).findFirst().orElseThrow(() -> new AssertionError(actions));
			assertTrue(fix.getDiagnostics().stream().allMatch(diagnostic -> diagnostic.getCode().getLeft().equals("R102")), fix.toString());
			assertTrue(fix.getEdit().toString().contains("Ciso"), fix.toString());
		}
	}

	@ParameterizedTest
	@EnumSource
	void anAnswerThatIsNoLongerWantedHoldsNothingUp(Way way) throws IOException {
		try (Connection connection = open(way)) {
			for (int each = 0; each < 50; each++) {
				CompletableFuture<?> unwanted = texts(connection).completion(new CompletionParams(text(), at("owner T")));
				unwanted.cancel(true);
			}
			assertEquals(4, symbols(connection).size());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aTextThatNobodyHasOpenedHasNoAnswer(Way way) throws IOException {
		try (Connection connection = open(way)) {
			TextDocumentIdentifier other = new TextDocumentIdentifier(Uris.of(folder.resolve("none.assay")));
			assertEquals(List.of(), get(texts(connection).documentSymbol(new DocumentSymbolParams(other))));
			assertEquals(List.of(), get(texts(connection).references(new ReferenceParams(other, new Position(5, 5), new ReferenceContext(true)))));
		}
	}
}
