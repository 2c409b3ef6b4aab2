package org.assay.lsp.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Network;
import org.assay.lsp.completion.walk.Reached;
import org.assay.lsp.completion.walk.Word;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;

/** Proposes words of the language where they fit, and snippets for statements with a block. */
final class KeywordProposals {

	private final Asked asked;
	private final boolean snippets;
	private final Set<Reached.Next> starts;
	private final Stated stated;

	private KeywordProposals(Asked asked, boolean snippets) {
		this.asked = asked;
		this.snippets = snippets && asked.cursor().isLastOnLine();
		this.starts = asked.statementStarts();
		this.stated = Stated.around(asked.cursor());
	}

	static List<Proposal> of(Asked asked, boolean snippets) {
		KeywordProposals proposals = new KeywordProposals(asked, snippets);
		List<Proposal> found = new ArrayList<>();
		Set<String> labels = new HashSet<>();
		for (Reached reached : asked.place().next()) {
			if (isLetters(reached.word()) && !proposals.stated.has(reached, proposals.starts.contains(reached.behind()))
					&& labels.add(reached.word().text())) {
				found.add(proposals.proposal(reached));
			}
		}
		return found;
	}

	private static boolean isLetters(Word word) {
		return word.kind() == Word.Kind.KEYWORD && Character.isLetter(word.text().charAt(0));
	}

	private Proposal proposal(Reached reached) {
		boolean statement = starts.contains(reached.behind());
		if (reached.word().literal() != null) {
			return literal(reached, statement ? asked.rank(true) : asked.rankOfValue());
		}
		boolean acceptance = reached.word().site() == Network.language().grammar().getAcceptanceAccess().getAcceptKeyword_0();
		int rank = acceptance ? asked.rankOfWhatAlwaysFits() : asked.rank(statement);
		Proposal plain = Proposal.of(CompletionItemKind.Keyword, reached.word().text(), asked.cursor().word(), rank)
				.said("", "", meaning(reached));
		Optional<String> snippet = snippets ? new SnippetWriter(asked.cursor(), asked.texts()).of(reached) : Optional.empty();
		return snippet.map(plain::asSnippet).orElse(plain);
	}

	private Proposal literal(Reached reached, int rank) {
		String meaning = asked.texts().of(reached.word().literal()).orElse("");
		return Proposal.of(CompletionItemKind.EnumMember, reached.word().text(), asked.cursor().word(), rank).said(meaning, "",
				Meant.feature(reached).flatMap(asked.texts()::of).orElse(""));
	}

	/** Return what the element is that a word begins, or the property. */
	private String meaning(Reached reached) {
		if (Meant.opens(reached)) {
			return asked.texts().of(Meant.element(reached.frame()).rule().getType().getClassifier()).orElse("");
		}
		List<EStructuralFeature> features = Meant.stated(reached);
		return features.isEmpty() ? "" : asked.texts().of(features.getFirst()).orElse("");
	}
}
