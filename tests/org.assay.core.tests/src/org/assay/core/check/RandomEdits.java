package org.assay.core.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Edits as people make them, and worse ones, by a seed: letters, words, lines and whole files come, go and change places. Now and then all is mended,
 * file by file, so that the texts never become mere noise.
 */
final class RandomEdits {

	private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*|\\d+|\"[^\"\n]*\"|[{},]");

	private static final String LETTERS = "abcABC_ .\n{}\"/*,0é\u202E";

	/** After so many edits all is mended. */
	private static final int SPELL = 30;

	private final Random random;
	private final SortedMap<String, String> sound;
	private final TreeMap<String, String> texts = new TreeMap<>();
	private final Deque<Edit> undo = new ArrayDeque<>();
	private final Deque<Edit> mending = new ArrayDeque<>();
	private int made;

	/**
	 * What was done.
	 *
	 * @param path file
	 * @param before text before; empty if there was no such file
	 * @param after text afterwards; empty if there is no such file
	 * @param what what it was, for people
	 */
	record Edit(String path, Optional<String> before, Optional<String> after, String what) {
	}

	RandomEdits(SortedMap<String, String> texts, long seed) {
		this.sound = new TreeMap<>(texts);
		this.texts.putAll(texts);
		this.random = new Random(seed);
	}

	SortedMap<String, String> texts() {
		return texts;
	}

	/** Make an edit. */
	Edit next() {
		if (++made % SPELL == 0) {
			mend();
		}
		if (!mending.isEmpty()) {
			return apply(mending.pop());
		}
		if (!undo.isEmpty() && random.nextInt(3) == 0) {
			Edit last = undo.pop();
			return apply(new Edit(last.path(), last.after(), last.before(), "undo of " + last.what()));
		}
		Edit edit = apply(choose());
		undo.push(edit);
		if (undo.size() > 40) {
			undo.removeLast();
		}
		return edit;
	}

	private void mend() {
		undo.clear();
		mending.clear();
		Set<String> paths = new TreeSet<>(texts.keySet());
		paths.addAll(sound.keySet());
		for (String path : paths) {
			Edit edit = new Edit(path, Optional.ofNullable(texts.get(path)), Optional.ofNullable(sound.get(path)), "mend");
			if (!edit.before().equals(edit.after())) {
				mending.add(edit);
			}
		}
	}

	private Edit apply(Edit edit) {
		edit.after().ifPresentOrElse(text -> texts.put(edit.path(), text), () -> texts.remove(edit.path()));
		return edit;
	}

	private Edit choose() {
		String path = anyOf(new ArrayList<>(texts.keySet()));
		String text = texts.get(path);
		return switch (random.nextInt(20)) {
			case 0, 1, 2 -> letter(path, text);
			case 3, 4 -> withoutWord(path, text);
			case 5, 6, 7, 8 -> otherWord(path, text);
			case 9, 10 -> withoutLine(path, text);
			case 11, 12 -> repeatedLine(path, text);
			case 13, 14 -> movedLine(path, text);
			case 15 -> changed(path, text, text + "\n" + texts.get(anyOf(new ArrayList<>(texts.keySet()))), "append");
			case 16 -> otherName(path, text);
			case 17 -> texts.size() < 3 ? letter(path, text) : new Edit(path, Optional.of(text), Optional.empty(), "delete file");
			case 18 -> copied(path, text);
			default -> otherPackage(path, text);
		};
	}

	private Edit changed(String path, String before, String after, String what) {
		return new Edit(path, Optional.of(before), Optional.of(after), what);
	}

	private Edit letter(String path, String text) {
		int at = random.nextInt(text.length() + 1);
		String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
		boolean delete = at < text.length() && random.nextBoolean();
		return changed(path, text, text.substring(0, at) + (delete ? text.substring(at + 1) : letter + text.substring(at)), delete ? "delete letter" : "type " + letter);
	}

	private Edit withoutWord(String path, String text) {
		return words(text).isEmpty() ? letter(path, text) : replaced(path, text, anyOf(words(text)), "", "delete");
	}

	private Edit otherWord(String path, String text) {
		if (words(text).isEmpty()) {
			return letter(path, text);
		}
		List<MatchResult> others = words(texts.get(anyOf(new ArrayList<>(texts.keySet()))));
		return others.isEmpty() ? letter(path, text) : replaced(path, text, anyOf(words(text)), anyOf(others).group(), "put");
	}

	private Edit otherName(String path, String text) {
		List<MatchResult> names = words(text).stream().filter(word -> Character.isLetter(word.group().charAt(0))).toList();
		return names.isEmpty() ? letter(path, text) : replaced(path, text, anyOf(names), anyOf(names).group() + random.nextInt(3), "rename");
	}

	private Edit replaced(String path, String text, MatchResult word, String other, String what) {
		return changed(path, text, text.substring(0, word.start()) + other + text.substring(word.end()), what + " " + word.group() + " > " + other);
	}

	private Edit withoutLine(String path, String text) {
		List<String> lines = lines(text);
		String gone = lines.remove(random.nextInt(lines.size()));
		return changed(path, text, String.join("\n", lines), "delete line " + gone.strip());
	}

	private Edit repeatedLine(String path, String text) {
		List<String> lines = lines(text);
		String line = anyOf(lines);
		lines.add(random.nextInt(lines.size() + 1), line);
		return changed(path, text, String.join("\n", lines), "repeat line " + line.strip());
	}

	private Edit movedLine(String path, String text) {
		List<String> lines = lines(text);
		String line = lines.remove(random.nextInt(lines.size()));
		lines.add(random.nextInt(lines.size() + 1), line);
		return changed(path, text, String.join("\n", lines), "move line " + line.strip());
	}

	private Edit copied(String path, String text) {
		String copy = path.replace(".assay", "") + random.nextInt(3) + ".assay";
		return new Edit(copy, Optional.ofNullable(texts.get(copy)), Optional.of(text), "copy file " + path);
	}

	private Edit otherPackage(String path, String text) {
		return changed(path, text, text.replaceFirst("(?m)^package .*$", random.nextBoolean() ? "package other" : ""), "package");
	}

	private static List<String> lines(String text) {
		return new ArrayList<>(List.of(text.split("\n", -1)));
	}

	private static List<MatchResult> words(String text) {
		return WORD.matcher(text).results().toList();
	}

	private <T> T anyOf(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
