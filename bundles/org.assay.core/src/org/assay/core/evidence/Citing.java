package org.assay.core.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.dsl.conversion.QuotedText;
import org.assay.evidence.matching.Quotation;

/** Makes citations of passages, ready to be put into a text: each is looked for before it is offered, and found. */
public final class Citing {

	/** More places than these are no longer a choice. */
	private static final int MOST_PLACES = 20;
	private static final int MOST_WORDS_OF_NAME = 4;
	private static final int LONGEST_NAME = 40;
	/** Fewer words before and after a passage are tried first. */
	private static final int[] WORDS_OF_HINT = {3, 5, 8};

	private final CitedFile file;

	private Citing(CitedFile file) {
		this.file = file;
	}

	/**
	 * What there is to cite.
	 *
	 * @param file what was seen of the file
	 * @param check what became of looking for the words
	 * @param citations citations of the places at which the words stand, best first; none if they stand nowhere
	 */
	public record Citable(DocumentCheck file, CitationCheck check, List<Proposal> citations) {

		public Citable {
			citations = List.copyOf(citations);
		}
	}

	/**
	 * A citation of one place.
	 *
	 * @param passage where it is
	 * @param after words before the passage that tell it from others; empty if the page does
	 * @param before words behind the passage that tell it from others; empty if they are not needed
	 */
	public record Proposal(FoundPassage passage, Optional<String> after, Optional<String> before) {

		/** Return the statement.
		 * @param name name for the citation
		 * @param document name of its document */
		public String statement(String name, String document) {
			return "cite " + name + " in " + document + " page " + passage.page() + " " + QuotedText.write(passage.text())
					+ after.map(words -> " after " + QuotedText.write(words))
					.orElse("") + before.map(words -> " before " + QuotedText.write(words)).orElse("");
		}
	}

	/**
	 * Look for words in a document.
	 *
	 * @param path path of the document, for its type and to open it
	 */
	public static Citable find(String path, Quotation quotation, DocumentFiles files, DocumentTexts texts) {
		CitedFile file = CitedFile.open(path, true, files, texts);
		return new Citing(file).find(quotation);
	}

	private Citable find(Quotation quotation) {
		CitationCheck check = QuotationSearch.check(quotation, file);
		List<Proposal> proposals = new ArrayList<>();
		if (check.state().isThere()) {
			check.passages().stream().limit(MOST_PLACES).forEach(passage -> proposal(passage).ifPresent(proposals::add));
		}
		return new Citable(file.check(), check, proposals);
	}

	/** Return the shortest citation that finds a passage and no other; empty if there is none. */
	private Optional<Proposal> proposal(FoundPassage passage) {
		List<Proposal> candidates = new ArrayList<>();
		candidates.add(new Proposal(passage, Optional.empty(), Optional.empty()));
		for (int words : WORDS_OF_HINT) {
			candidates.add(new Proposal(passage, some(passage.wordsBefore(words)), Optional.empty()));
			candidates.add(new Proposal(passage, Optional.empty(), some(passage.wordsAfter(words))));
			candidates.add(new Proposal(passage, some(passage.wordsBefore(words)), some(passage.wordsAfter(words))));
		}
		return candidates.stream().filter(this::isFound).findFirst();
	}

	private static Optional<String> some(String words) {
		return Optional.of(words).filter(text -> !text.isEmpty());
	}

	private boolean isFound(Proposal proposal) {
		FoundPassage passage = proposal.passage();
		CitationCheck check = QuotationSearch.check(new Quotation(passage.text(), OptionalInt.of(passage.page()), proposal.after(),
				proposal.before()), file);
		return check.state() == CitationState.FOUND && check.passage().filter(passage::equals).isPresent();
	}

	/**
	 * Return a name for a citation: its first words, as names are written.
	 *
	 * @param taken names that are given already
	 */
	public static String name(String text, Set<String> taken) {
		StringBuilder name = new StringBuilder();
		int words = 0;
		for (String word : text.split("[^\\p{L}\\p{N}]+")) {
			if (word.isEmpty() || words == MOST_WORDS_OF_NAME || name.length() + word.length() > LONGEST_NAME) {
				continue;
			}
			name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1).toLowerCase(Locale.ROOT));
			words++;
		}
		if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
			name.insert(0, "Passage");
		}
		String base = name.toString();
		for (int number = 2; taken.contains(name.toString()); number++) {
			name.setLength(0);
			name.append(base).append(number);
		}
		return name.toString();
	}
}
