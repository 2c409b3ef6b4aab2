package org.assay.lsp.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.assay.lsp.completion.walk.Token;
import org.assay.lsp.project.Spot;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What could be written at a place: words of the language where they fit, names by what they would mean, properties in expressions,
 * values, and paths of files.
 * Nothing in comments and texts.
 */
public final class Completion {

	/** A longer list is read by nobody, and asked for again with the next letter. */
	public static final int MOST = 500;

	private Completion() {
	}

	/**
	 * Return what could be written at a place.
	 *
	 * @param spot the place; the word around it is replaced
	 * @param client what the editor can do
	 * @param folders returns what is in a folder of the project, given its path with a slash behind each folder; empty for the project's own
	 */
	public static CompletionList at(Spot spot, ClientAbilities client, Function<String, List<FolderEntry>> folders) {
		Cursor cursor = Cursor.of(spot);
		Optional<Token> inside = cursor.inside();
		if (inside.isPresent()) {
			return list(cursor, PathProposals.of(cursor, inside.get(), folders), false, client);
		}
		Meanings texts = Meanings.in(spot.project().locale());
		Asked atWord = Asked.atWord(cursor, texts);
		Asked atName = cursor.name().equals(cursor.word()) ? atWord : Asked.atName(cursor, texts);
		List<Proposal> proposals = new ArrayList<>(KeywordProposals.of(atWord, client.snippets()));
		proposals.addAll(PropertyProposals.of(atWord));
		proposals.addAll(ExceptionProposals.of(atWord));
		proposals.addAll(ValueProposals.of(atName));
		NameProposals.Names names = NameProposals.of(atName, MOST);
		proposals.addAll(names.proposals());
		return list(cursor, proposals, names.cut(), client);
	}

	private static CompletionList list(Cursor cursor, List<Proposal> proposals, boolean cut, ClientAbilities client) {
		List<Proposal> fitting = proposals.stream().filter(proposal -> fits(cursor, proposal))
				.sorted(Comparator.comparingInt(Proposal::rank)).toList();
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal proposal : fitting.subList(0, Math.min(MOST, fitting.size()))) {
			items.add(item(cursor, proposal, items.size(), client));
		}
		return new CompletionList(cut || fitting.size() > MOST, items);
	}

	private static boolean fits(Cursor cursor, Proposal proposal) {
		return proposal.filter().toLowerCase(Locale.ROOT).startsWith(cursor.typed(proposal.replaced()).toLowerCase(Locale.ROOT));
	}

	private static CompletionItem item(Cursor cursor, Proposal proposal, int index, ClientAbilities client) {
		CompletionItem item = new CompletionItem(proposal.label());
		item.setKind(proposal.kind());
		item.setSortText(String.format(Locale.ROOT, "%04d", index));
		item.setFilterText(proposal.filter());
		boolean snippet = !proposal.snippet().isEmpty();
		item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		item.setInsertTextMode(snippet ? InsertTextMode.AdjustIndentation : null);
		String text = snippet ? proposal.snippet() : proposal.label();
		item.setTextEdit(Either.forLeft(new TextEdit(cursor.range(proposal.replaced().start(), proposal.replaced().end()), text)));
		describe(item, proposal, client);
		return item;
	}

	private static void describe(CompletionItem item, Proposal proposal, ClientAbilities client) {
		if (!proposal.detail().isEmpty()) {
			item.setDetail(proposal.detail());
		}
		if (!proposal.documentation().isEmpty()) {
			item.setDocumentation(Either.forLeft(proposal.documentation()));
		}
		if (client.labelDetails() && !proposal.title().isEmpty()) {
			CompletionItemLabelDetails details = new CompletionItemLabelDetails();
			details.setDescription(proposal.title());
			item.setLabelDetails(details);
		}
	}
}
