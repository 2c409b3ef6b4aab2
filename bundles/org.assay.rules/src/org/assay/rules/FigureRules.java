package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__TITLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.analysis.Corpus;
import org.assay.analysis.TextForm;
import org.assay.model.Citation;
import org.assay.model.Element;
import org.assay.model.RiskBand;
import org.assay.model.RiskModel;
import org.assay.model.Translation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What is shown can be read by those who do not see it, or not its colours. */
final class FigureRules implements RuleGroup {

	/** A picture in Markdown with its words, or one in HTML. */
	private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]\\n]{0,1000})\\](?=[(\\[])|<img\\b([^>]{0,1000})>",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern HTML_WORDS = Pattern.compile("\\balt\\s{0,3}=\\s{0,3}(?:\"([^\"]{0,1000})\"|'([^']{0,1000})')",
			Pattern.CASE_INSENSITIVE);
	/** The name of a file says nothing about what the picture shows. */
	private static final Pattern FILE_NAME = Pattern.compile("\\S{1,200}\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)", Pattern.CASE_INSENSITIVE);
	private static final Pattern CODE = Pattern.compile("`[^`]{0,1000}`");

	/** Words for colours with the form that stands for the colour. */
	private static final Map<String, String> COLOURS = colours();
	private static final String COLOUR = "(?<colour>" + String.join("|", COLOURS.keySet().stream().sorted().toList()) + ")";
	/** Risks called by nothing but their colour, such as the red risks. */
	private static final Pattern BY_COLOUR = Pattern
			.compile("(?<!\\p{L})" + COLOUR + "(?:-?(?:markera(?:d|de|t)|marked))? risk(?:en|er|erna|s)?(?!\\p{L})");
	/** Risks that are marked by colour and nothing else. */
	private static final Pattern MARKED = Pattern
			.compile("(?<!\\p{L})risk\\p{L}{0,4} [^.!?\\n]{0,60}(?:marker(?:ad|at|ade|as|ats) (?:i|med)|visas i|marked in|shown in) " + COLOUR
			+ "(?!\\p{L})");

	private final Set<String> bands = new HashSet<>();

	FigureRules(RuleContext context) {
		Corpus corpus = context.corpus();
		corpus.everything(RiskBand.class).forEach(band -> labels(band).forEach(label -> bands.add(COLOURS.getOrDefault(label, label))));
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R73, Element.class, this::picturesNeedWords);
		checks.on(RuleCatalogue.R74, Element.class, this::textMustNotSpeakOfColoursOnly);
		checks.on(RuleCatalogue.R74, RiskModel.class, this::bandsMustBeToldApartByWords);
	}

	private void picturesNeedWords(Element element, Reporter report) {
		Texts.of(element, (owner, feature, index, text) -> {
			if (text.contains("![") || text.contains("<")) {
				pictureNeedsWords(owner, feature, index, CODE.matcher(text).replaceAll(""), report);
			}
		});
	}

	/** One finding for each text; the first picture leads to the others. */
	private static void pictureNeedsWords(EObject owner, EAttribute feature, int index, String text, Reporter report) {
		Matcher picture = PICTURE.matcher(text);
		while (picture.find()) {
			String words = picture.group(1) != null ? picture.group(1) : htmlWords(picture.group(2));
			if (words.isBlank()) {
				report.at(owner, feature, index).with(picture.group());
				return;
			}
			if (FILE_NAME.matcher(words.strip()).matches()) {
				report.at(owner, feature, index).variant("file").with(words.strip());
				return;
			}
		}
	}

	private static String htmlWords(String attributes) {
		Matcher words = HTML_WORDS.matcher(attributes);
		return !words.find() ? "" : words.group(1) != null ? words.group(1) : words.group(2);
	}

	/** What a document says is quoted as it stands. A colour that a band is called by is a name like any other. */
	private void textMustNotSpeakOfColoursOnly(Element element, Reporter report) {
		if (element instanceof Citation) {
			return;
		}
		Texts.of(element, (owner, feature, index, text) -> {
			if (text.contains("isk")) {
				String small = text.toLowerCase(Locale.ROOT);
				for (Pattern pattern : List.of(BY_COLOUR, MARKED)) {
					Matcher found = pattern.matcher(small);
					if (found.find() && !bands.contains(COLOURS.get(found.group("colour")))) {
						report.at(owner, feature, index).variant("text").with(text.substring(found.start(), found.end()));
						return;
					}
				}
			}
		});
	}

	private void bandsMustBeToldApartByWords(RiskModel model, Reporter report) {
		Map<String, RiskBand> known = new HashMap<>();
		for (RiskBand band : model.getBands()) {
			String label = label(band);
			RiskBand same = label.isEmpty() ? null : known.putIfAbsent(label, band);
			if (same != null) {
				report.at(band, place(band)).variant("same").with(same, band, shown(band));
			} else if (COLOURS.containsKey(label)) {
				report.at(band, place(band)).with(shown(band));
			}
		}
	}

	private static EAttribute place(RiskBand band) {
		return TextForm.isBlank(band.getTitle()) ? NAMED_ELEMENT__NAME : NAMED_ELEMENT__TITLE;
	}

	/** What stands beside the colour in a legend: the title, or the name for want of one. */
	private static String shown(RiskBand band) {
		return String.valueOf(TextForm.isBlank(band.getTitle()) ? band.getName() : band.getTitle());
	}

	private static String label(RiskBand band) {
		return TextForm.normal(shown(band));
	}

	private static List<String> labels(RiskBand band) {
		List<String> labels = new ArrayList<>(List.of(label(band), TextForm.normal(band.getName())));
		band.getTranslations().stream().map(Translation::getText).map(TextForm::normal).forEach(labels::add);
		return labels;
	}

	private static Map<String, String> colours() {
		Map<String, String> colours = new HashMap<>();
		Map.of("red", List.of("röd", "röda", "rött", "red"), "yellow", List.of("gul", "gula", "gult", "yellow"),
				"green", List.of("grön", "gröna", "grönt", "green"), "orange", List.of("orange", "orangea"),
				"amber", List.of("amber")).forEach((colour, words) -> words.forEach(word -> colours.put(word, colour)));
		return colours;
	}
}
