package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.analysis.evidence.WordStep;
import org.assay.model.Citation;
import org.assay.report.document.Badge;
import org.assay.report.document.Inlines;

/** Citations in words: what became of looking for them, and which words differ. */
final class CitationWords {

	/** More changes than these are no longer read one by one. */
	private static final int MOST_CHANGES = 12;
	private static final int LONGEST_TITLE = 64;
	private static final int MOST_PLACES = 12;
	/** What stands behind a word without a space. */
	private static final String CLOSING = ".,;:!?)]}\u201d\u2019\u00bb";

	private final Material material;

	CitationWords(Material material) {
		this.material = material;
	}

	/** Return the title of a citation, else its first words. */
	String title(Citation citation) {
		if (Material.isStated(citation.getTitle()) || !Material.isStated(citation.getQuote())) {
			return material.names().title(citation);
		}
		return material.say("quote", shortened(citation.getQuote(), LONGEST_TITLE));
	}

	/** Return a text on one line that ends after a whole word. */
	static String shortened(String text, int most) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= most) {
			return line;
		}
		int end = line.lastIndexOf(' ', most);
		return line.substring(0, end > 0 ? end : most) + "\u00a0\u2026";
	}

	/** Return the state as a badge. */
	Badge badge(RegisteredCitation entry) {
		if (!entry.isQuoting()) {
			return Badge.neutral(material.say("register.citation.wordless"));
		}
		Optional<CitationState> state = entry.check().map(CitationCheck::state);
		String name = material.say("register.citation." + state.map(CitationState::name).orElse("UNSEEN"));
		if (state.isEmpty()) {
			return Badge.unassessed(name);
		}
		return switch (state.get()) {
		case FOUND -> Badge.positive(name);
		case OTHER_PAGE, AMBIGUOUS, CHANGED -> Badge.conditional(name);
		case LOOSE, NOT_FOUND, MISSING -> Badge.negative(name);
		case NO_TEXT, UNREADABLE, NOT_VERIFIABLE, REFUSED -> Badge.unassessed(name);
		};
	}

	/** Return what the state means for this citation, as a sentence. */
	String sentence(RegisteredCitation entry) {
		if (!entry.isQuoting()) {
			return material.say("register.sentence.wordless");
		}
		if (entry.check().isEmpty()) {
			return material.say("register.sentence.UNSEEN");
		}
		CitationCheck check = entry.check().get();
		String found = check.passage().map(this::place).orElse("");
		String key = "register.sentence." + check.state().name();
		return switch (check.state()) {
		case OTHER_PAGE -> material.say(key, found, check.passage().filter(FoundPassage::isLine).isPresent() ? line(entry.citation().getPage())
				: page(entry.citation().getPage()));
		case AMBIGUOUS -> material.say(key, check.passages().size(), places(check.passages()));
		case LOOSE -> material.say(key, found);
		case NOT_FOUND -> check.passage().isEmpty() ? material.say(key)
				: material.say(key) + " " + material.say("register.sentence.nearest", found);
		default -> material.say(key, found);
		};
	}

	private String places(List<FoundPassage> passages) {
		List<String> places = passages.stream().map(this::place).distinct().limit(MOST_PLACES).toList();
		return material.words().list(places);
	}

	/** Return where a passage stands, such as "sidan 12" or "sidan 12 och 13". */
	String place(FoundPassage passage) {
		String first = passage.isLine() ? line(passage.page()) : page(passage.page());
		if (passage.lastPage() <= passage.page()) {
			return first;
		}
		String key = passage.lastPage() == passage.page() + 1 ? "register.and-next" : "register.and-on";
		return material.say(key, first, material.words().language().number(passage.lastPage()));
	}

	String page(Integer number) {
		return material.say("register.page", material.words().language().number(number));
	}

	private String line(Integer number) {
		return material.say("register.line", material.words().language().number(number));
	}

	/** Return a line for each place at which the words of a quotation and those of its document differ. */
	List<Inlines> differences(List<WordStep> steps) {
		List<Inlines> lines = new ArrayList<>();
		int more = 0;
		for (int at = 0; at < steps.size(); at++) {
			if (steps.get(at).isSame()) {
				continue;
			}
			int end = at;
			while (end < steps.size() && !steps.get(end).isSame()) {
				end++;
			}
			if (lines.size() < MOST_CHANGES) {
				lines.add(difference(words(steps.subList(at, end), true), words(steps.subList(at, end), false)));
			} else {
				more++;
			}
			at = end;
		}
		if (more > 0) {
			lines.add(Inlines.of(material.words().plural("register.difference.more", more)));
		}
		return lines;
	}

	private Inlines difference(String quoted, String document) {
		return Inlines.of(quoted.isEmpty() ? material.say("register.difference.lacks", document)
				: document.isEmpty() ? material.say("register.difference.adds", quoted)
				: material.say("register.difference.other", quoted, document));
	}

	private static String words(List<WordStep> steps, boolean ofQuotation) {
		List<String> words = steps.stream().map(step -> ofQuotation ? step.quoted() : step.document()).filter(word -> !word.isEmpty()).toList();
		return String.join(" ", words);
	}

	/** Return the words of the document, those that differ from the quotation set apart; a mark stands where the quotation says more. */
	Inlines document(List<WordStep> steps) {
		Inlines run = Inlines.NONE;
		StringBuilder same = new StringBuilder();
		for (WordStep step : steps) {
			if (step.isSame()) {
				same.append(step.document()).append(' ');
				continue;
			}
			run = run.text(same.toString()).strong(step.document().isEmpty() ? "[ ]" : "[" + step.document() + "]");
			same.setLength(0);
			same.append(' ');
		}
		return run.text(same.toString().stripTrailing());
	}

	/** Return a passage with the words around it; the passage itself is set apart. */
	Inlines inContext(FoundPassage passage) {
		Inlines run = passage.preceding().isEmpty() ? Inlines.NONE : Inlines.of("\u2026\u00a0" + passage.preceding().strip() + " ");
		run = run.strong(passage.text());
		String following = passage.following().strip();
		return following.isEmpty() ? run : run.text((CLOSING.indexOf(following.charAt(0)) < 0 ? " " : "") + following + "\u00a0\u2026");
	}
}
