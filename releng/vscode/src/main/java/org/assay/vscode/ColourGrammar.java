package org.assay.vscode;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The grammar by which editors colour a text before the server has read it, in the format of TextMate. It sees one line at a time and
 * knows no blocks: what a word is follows from where in its line it stands, and from what stands behind it.
 */
final class ColourGrammar {

	private static final String LETTER = "A-Za-z_\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{2AF}\\x{370}-\\x{1FFF}";
	private static final String ID = "[" + LETTER + "][" + LETTER + "0-9]*(?:-[" + LETTER + "0-9]+)*";
	private static final String DOTTED = "\\^?" + ID + "(?:\\.(?:\\^?" + ID + "|[0-9]+|\\*))*";
	private static final String WORD_END = "(?![" + LETTER + "0-9]|-[" + LETTER + "0-9])";
	/** A number or a word may stand between the name of an element and its title or block. */
	private static final String DECLARED = "(?=\\s*(?:[0-9]+\\s*)?[\"{])";
	/** A day, a number, a text or what looks like a name follows words that lead to it, and not words that are values. */
	private static final String LEADING = "(?=\\s+[\"0-9A-Z])";
	private static final String NOT_TEXT = "(?!\\s*\")";

	private static final String NAMESPACE = "entity.name.namespace.assay";
	private static final String DECLARATION = "entity.name.type.assay";
	private static final String NAME = "variable.other.assay";

	/** Within a line, a word that can be several things is the first of these. */
	private static final List<WordKind> WITHIN_LINE = List.of(WordKind.VALUE, WordKind.PROPERTY, WordKind.OPERATOR,
			WordKind.UNIT, WordKind.BLOCK);

	private final LanguageGrammar language;
	private final JsonArray patterns = new JsonArray();

	private ColourGrammar(LanguageGrammar language) {
		this.language = language;
	}

	/** Return the grammar of colours as JSON, the same text for the same language. */
	static String of(LanguageGrammar language) {
		return new ColourGrammar(language).json();
	}

	private String json() {
		texts();
		beginningsOfLines();
		names();
		numbers();
		withinLines();
		signs();
		JsonObject grammar = new JsonObject();
		grammar.addProperty("name", "Assay");
		grammar.addProperty("scopeName", "source.assay");
		grammar.add("fileTypes", strings(List.of("assay")));
		grammar.add("patterns", patterns);
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(grammar) + "\n";
	}

	private void texts() {
		between("comment.block.assay", "/\\*", "\\*/");
		match("comment.line.double-slash.assay", "//.*$");
		between("string.quoted.triple.assay", "\"\"\"", "\"\"\"");
		JsonArray escapes = new JsonArray();
		escapes.add(pattern("constant.character.escape.assay", "\\\\."));
		// a text that is not closed ends with its line
		between("string.quoted.double.assay", "\"", "\"|$").add("patterns", escapes);
	}

	private void beginningsOfLines() {
		Set<String> blocks = language.words(WordKind.BLOCK);
		Set<String> properties = language.words(WordKind.PROPERTY);
		Set<String> sources = Set.of("package", "import");
		Set<String> naming = without(language.naming(), sources);
		Set<String> nameless = without(without(blocks, naming), sources);
		beginning(sources, "\\s+(" + DOTTED + ")", WordKind.BLOCK, NAMESPACE);
		beginning(without(naming, properties), "\\s+(" + DOTTED + ")", WordKind.BLOCK, DECLARATION);
		beginning(common(naming, properties), "\\s+(" + DOTTED + ")" + DECLARED, WordKind.BLOCK, DECLARATION);
		beginning(without(nameless, properties), "", WordKind.BLOCK);
		beginning(common(nameless, properties), NOT_TEXT, WordKind.BLOCK);
		beginning(properties, "", WordKind.PROPERTY);
		beginning(blocks, "", WordKind.BLOCK);
	}

	/** What is no word in this place, though it may look like one. */
	private void names() {
		match(NAME, "\\^?" + ID + "(?:\\.(?:\\^?" + ID + "|[0-9]+))+");
		match(NAME, "\\^" + ID);
	}

	private void numbers() {
		match("constant.numeric.date.assay", "[0-9]+(?:-[0-9]+)+");
		match("constant.numeric.integer.assay", "[0-9]+");
	}

	private void withinLines() {
		Set<String> leading = common(language.words(WordKind.PROPERTY), language.words(WordKind.VALUE));
		match(WordKind.PROPERTY.scope(), oneOf(leading) + WORD_END + LEADING);
		Set<String> seen = new TreeSet<>();
		for (WordKind kind : WITHIN_LINE) {
			Set<String> words = without(language.words(kind), seen);
			match(kind.scope(), oneOf(words) + WORD_END);
			seen.addAll(words);
		}
		match(NAME, ID);
	}

	private void signs() {
		match("punctuation.section.block.assay", "[{}]");
		match("punctuation.section.group.assay", "[()]");
		match("keyword.operator.assay", "\\.\\.|!=|<=|>=|[=<>+*-]");
		match("punctuation.separator.assay", "[,.:]");
	}

	private void beginning(Set<String> words, String rest, WordKind kind, String... others) {
		JsonObject captures = new JsonObject();
		captures.add("1", named(kind.scope()));
		for (int index = 0; index < others.length; index++) {
			captures.add(Integer.toString(index + 2), named(others[index]));
		}
		JsonObject pattern = new JsonObject();
		pattern.addProperty("match", "^\\s*(" + oneOf(words) + ")" + WORD_END + rest);
		pattern.add("captures", captures);
		patterns.add(pattern);
	}

	private void match(String scope, String expression) {
		patterns.add(pattern(scope, expression));
	}

	private JsonObject between(String scope, String begin, String end) {
		JsonObject pattern = named(scope);
		pattern.addProperty("begin", begin);
		pattern.addProperty("end", end);
		patterns.add(pattern);
		return pattern;
	}

	private static JsonObject pattern(String scope, String expression) {
		JsonObject pattern = named(scope);
		pattern.addProperty("match", expression);
		return pattern;
	}

	private static JsonObject named(String scope) {
		JsonObject named = new JsonObject();
		named.addProperty("name", scope);
		return named;
	}

	private static JsonArray strings(Collection<String> some) {
		JsonArray array = new JsonArray();
		some.forEach(array::add);
		return array;
	}

	/** Longer words come first, so that none is taken for a longer one that begins with it. */
	private static String oneOf(Set<String> words) {
		List<String> sorted = new ArrayList<>(words);
		sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		return "(?:" + String.join("|", sorted) + ")";
	}

	private static Set<String> without(Set<String> words, Set<String> others) {
		Set<String> rest = new TreeSet<>(words);
		rest.removeAll(others);
		return rest;
	}

	private static Set<String> common(Set<String> words, Set<String> others) {
		Set<String> common = new TreeSet<>(words);
		common.retainAll(others);
		return common;
	}
}
