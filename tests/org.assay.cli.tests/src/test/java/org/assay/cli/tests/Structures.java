package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What an output consists of, apart from the texts in it. */
final class Structures {

	private static final Pattern PART = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@");
	private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][^\\s>/]*)((?:\\s+[^\\s=>]+(?:=\"[^\"]*\")?)*)\\s*/?>|<!--|<!\\w+");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=>]+)(?:=\"[^\"]*\")?");
	private static final Set<String> JUNIT = Set.of("testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out");

	private Structures() {
	}

	/** Fail unless what a check has printed is sound in its format. */
	static void judge(String format, String out) throws Exception {
		switch (format) {
			case "json" -> JsonParser.parseString(out).getAsJsonObject();
			case "sarif" -> assertEquals(Set.of(), FormatsTest.violations(out));
			case "gitlab" -> JsonParser.parseString(out).getAsJsonArray();
			case "junit" -> {
				FormatsTest.validateJunit(out);
				Set<String> foreign = elements(out);
				foreign.removeAll(JUNIT);
				assertEquals(Set.of(), foreign);
			}
			case "github" -> assertTrue(out.lines()
					.allMatch(line -> line.matches("::(error|warning|notice) file=(all|words)\\.assay,line=.*")), out);
			default -> assertTrue(out.lines().noneMatch(line -> line.strip().startsWith("::")), out);
		}
	}

	private static Set<String> elements(String xml) throws Exception {
		NodeList elements = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
				.getElementsByTagName("*");
		return IntStream.range(0, elements.getLength()).mapToObj(index -> elements.item(index).getNodeName())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Return the kinds of what a text in Markdown consists of. */
	static Set<String> nodes(String markdown) {
		Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
		Set<String> nodes = new TreeSet<>();
		HostileFormatsTest.kinds(document, nodes);
		return nodes;
	}

	/** Return the kinds of tags in a page: each its name and the names of its attributes. */
	static Set<String> tags(String html) {
		return TAG.matcher(html).results().map(tag -> tag.group(1) == null ? tag.group()
				: tag.group(1) + ATTRIBUTE.matcher(tag.group(2)).results().map(attribute -> " " + attribute.group(1)).collect(Collectors.joining()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Fail unless a text is a difference of one file whose parts have as many lines as they say. */
	static void judgeDifference(String file, String text) {
		List<String> lines = text.lines().toList();
		assertEquals(List.of("--- a/" + file, "+++ b/" + file), lines.subList(0, 2));
		int next = 2;
		while (next < lines.size()) {
			Matcher part = PART.matcher(lines.get(next++));
			assertTrue(part.matches(), "a part begins: " + lines.get(next - 1));
			int before = count(part.group(1));
			int after = count(part.group(2));
			while (before > 0 || after > 0) {
				String sign = lines.get(next++).substring(0, 1);
				assertTrue(Set.of(" ", "+", "-").contains(sign), sign);
				before -= sign.equals("+") ? 0 : 1;
				after -= sign.equals("-") ? 0 : 1;
			}
		}
	}

	private static int count(String lines) {
		return lines == null ? 1 : Integer.parseInt(lines);
	}

	/** Return what a document is if another text stands in it in place of a word. */
	static JsonElement replaced(JsonElement element, String word, String text) {
		if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
			return new JsonPrimitive(element.getAsString().replace(word, text));
		}
		JsonElement copy = element.deepCopy();
		if (copy instanceof JsonArray array) {
			IntStream.range(0, array.size()).forEach(index -> array.set(index, replaced(array.get(index), word, text)));
		} else if (copy instanceof JsonObject object) {
			List.copyOf(object.keySet()).forEach(name -> object.add(name, replaced(object.get(name), word, text)));
		}
		return copy;
	}

	/** Return the places at which a document differs from one that is expected, each with both values. */
	static Set<String> differences(JsonElement expected, JsonElement found) {
		Map<String, String> ones = new TreeMap<>();
		Map<String, String> others = new TreeMap<>();
		collect("", expected, ones);
		collect("", found, others);
		Set<String> places = new TreeSet<>(ones.keySet());
		places.addAll(others.keySet());
		return places.stream().filter(place -> !fits(ones.get(place), others.get(place)))
				.map(place -> place + ": " + ones.get(place) + " became " + others.get(place)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** A long text may be told by its beginning. */
	private static boolean fits(String expected, String found) {
		return Objects.equals(expected, found) || expected != null && found != null && found.endsWith("…")
				&& expected.startsWith(found.substring(0, found.length() - 1));
	}

	private static void collect(String path, JsonElement element, Map<String, String> values) {
		if (element instanceof JsonArray array) {
			IntStream.range(0, array.size()).forEach(index -> collect(path + "[%03d]".formatted(index), array.get(index), values));
		} else if (element instanceof JsonObject object) {
			object.entrySet().forEach(entry -> collect(path + "." + entry.getKey(), entry.getValue(), values));
		} else {
			values.put(path, element.isJsonNull() ? "nothing" : element.getAsString());
		}
	}

	/** Collect the places where a word stands. */
	static void fields(String path, JsonElement element, String word, Set<String> filled) {
		if (element instanceof JsonArray array) {
			array.forEach(each -> fields(path, each, word, filled));
		} else if (element instanceof JsonObject object) {
			object.entrySet().forEach(entry -> fields(path + "." + entry.getKey(), entry.getValue(), word, filled));
		} else if (element.isJsonPrimitive() && element.getAsString().contains(word)) {
			filled.add(path);
		}
	}
}
