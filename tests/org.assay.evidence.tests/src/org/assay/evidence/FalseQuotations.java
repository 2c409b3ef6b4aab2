package org.assay.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.assay.evidence.Specimen.Known;
import org.assay.evidence.matching.Quotation;

/** Quotations that a specimen does not say, each made from one that it says. */
final class FalseQuotations {

	/** Ways to falsify a passage. */
	enum Way {
		DROPPED, ADDED, REPLACED, NEGATED, NUMBER, GLUED, UNIT, WRONG_PAGE
	}

	private final Specimen specimen;
	private final Random random;
	private final String all;

	FalseQuotations(Specimen specimen, Random random) {
		this.specimen = specimen;
		this.random = random;
		this.all = String.join(" ", specimen.passages().stream().map(Known::text).toList());
	}

	/** A false quotation; nothing if the falsified passage happens to stand in the document as well. */
	Optional<Quotation> next(Way way) {
		Known known = any();
		List<String> words = new ArrayList<>(List.of(known.text().split(" ")));
		int inner = 1 + random.nextInt(words.size() - 2);
		switch (way) {
			case DROPPED -> words.remove(inner);
			case ADDED -> words.add(inner, word());
			case REPLACED -> words.set(inner, word());
			case NEGATED -> negate(words, inner);
			case NUMBER -> words.replaceAll(this::otherNumber);
			case UNIT -> words.replaceAll(this::otherUnit);
			case GLUED -> {
				List<String> other = List.of(any().text().split(" "));
				words = new ArrayList<>(words.subList(0, (words.size() + 1) / 2));
				words.addAll(other.subList(other.size() / 2, other.size()));
			}
			case WRONG_PAGE -> {
				int pages = specimen.passages().stream().mapToInt(Known::page).max().orElse(1);
				int page = 1 + (known.page() + 1 + random.nextInt(pages - 2)) % pages;
				boolean elsewhere = specimen.passages().stream()
						.anyMatch(other -> other.text().contains(known.text()) && other.page() != known.page());
				return elsewhere || page == known.page() || page == known.page() + 1 ? Optional.empty()
						: Optional.of(Quotation.of(known.text()).onPage(page));
			}
		}
		String text = String.join(" ", words);
		return all.contains(text) ? Optional.empty() : Optional.of(new Quotation(text, hint(known), Optional.empty(), Optional.empty()));
	}

	private OptionalInt hint(Known known) {
		return random.nextBoolean() ? OptionalInt.of(known.page()) : OptionalInt.empty();
	}

	private void negate(List<String> words, int inner) {
		if (!words.remove(specimen.language().negation())) {
			words.add(inner, specimen.language().negation());
		}
	}

	private String otherNumber(String word) {
		return word.replace('1', '7').replace('2', '3').replace('5', '6').replace('9', '4').replace('8', '0');
	}

	private String otherUnit(String word) {
		String percent = specimen.language().percent();
		return percent.startsWith(word) || word.startsWith("arb") || word.startsWith("mån") ? "promille" : word.equals("000") ? "00" : word;
	}

	private Known any() {
		return specimen.passages().get(random.nextInt(specimen.passages().size()));
	}

	private String word() {
		String[] words = any().text().split(" ");
		return words[random.nextInt(words.length)];
	}
}
