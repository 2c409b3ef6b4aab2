package org.assay.vscode;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours a text by a grammar as editors do: line by line, the leftmost match first, of those at one place the first in the grammar. */
final class Colours {

	/** Of a character that no pattern takes. */
	static final String NONE = "";

	/** A pattern; {@code end} is null for those that match within a line. */
	private record Rule(String scope, Pattern begin, Pattern end, Map<Integer, String> captures, List<Rule> inner) {
	}

	private final List<Rule> rules;
	/** The pattern that has begun and not ended. */
	private Rule open;

	private Colours(List<Rule> rules) {
		this.rules = rules;
	}

	/** Return the scope of each character of a text. */
	static String[] of(String text, String grammar) {
		Colours colours = new Colours(rules(JsonParser.parseString(grammar).getAsJsonObject().getAsJsonArray("patterns")));
		String[] scopes = new String[text.length()];
		Arrays.fill(scopes, NONE);
		int start = 0;
		for (String line : text.split("(?<=\n)")) {
			String bare = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
			colours.line(bare, scopes, start);
			start += line.length();
		}
		return scopes;
	}

	private static List<Rule> rules(JsonArray patterns) {
		List<Rule> rules = new ArrayList<>();
		for (JsonElement element : patterns == null ? new JsonArray() : patterns) {
			JsonObject pattern = element.getAsJsonObject();
			String scope = pattern.has("name") ? pattern.get("name").getAsString() : NONE;
			Map<Integer, String> captures = new TreeMap<>();
			if (pattern.has("captures")) {
				pattern.getAsJsonObject("captures").entrySet()
						.forEach(capture -> captures.put(Integer.valueOf(capture.getKey()), capture.getValue().getAsJsonObject().get("name").getAsString()));
			}
			boolean isBetween = pattern.has("begin");
			rules.add(new Rule(scope, Pattern.compile(pattern.get(isBetween ? "begin" : "match").getAsString()),
					isBetween ? Pattern.compile(pattern.get("end").getAsString()) : null, captures, rules(pattern.getAsJsonArray("patterns"))));
		}
		return rules;
	}

	private void line(String line, String[] scopes, int start) {
		int at = 0;
		while (at < line.length() || open != null) {
			at = open == null ? outside(line, at, scopes, start) : inside(line, at, scopes, start);
			if (at < 0) {
				return;
			}
		}
	}

	/** Return where to go on; less than zero at the end of the line. */
	private int outside(String line, int at, String[] scopes, int start) {
		Rule first = null;
		Matcher match = null;
		for (Rule rule : rules) {
			Matcher here = find(rule.begin(), line, at);
			if (here != null && (match == null || here.start() < match.start())) {
				first = rule;
				match = here;
			}
		}
		if (match == null) {
			return -1;
		}
		fill(scopes, start + match.start(), start + match.end(), first.scope());
		Matcher found = match;
		first.captures().forEach((group, scope) -> fill(scopes, start + found.start(group), start + found.end(group), scope));
		open = first.end() == null ? null : first;
		return match.end();
	}

	private int inside(String line, int at, String[] scopes, int start) {
		Matcher end = find(open.end(), line, at);
		for (Rule rule : open.inner()) {
			Matcher here = find(rule.begin(), line, at);
			if (here != null && (end == null || here.start() < end.start())) {
				fill(scopes, start + at, start + here.start(), open.scope());
				fill(scopes, start + here.start(), start + here.end(), rule.scope());
				return here.end();
			}
		}
		fill(scopes, start + at, start + (end == null ? line.length() : end.end()), open.scope());
		if (end == null) {
			return -1;
		}
		open = null;
		return end.end() == line.length() ? -1 : end.end();
	}

	private static Matcher find(Pattern pattern, String line, int at) {
		Matcher matcher = pattern.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
		return matcher.find(at) ? matcher : null;
	}

	private static void fill(String[] scopes, int from, int to, String scope) {
		Arrays.fill(scopes, from, to, scope);
	}
}
