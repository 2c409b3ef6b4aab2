package org.assay.ide.view;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people look for names: numbers in them count as numbers, so that R9 stands before R10. */
final class NaturalOrder implements Comparator<String> {

	static final Comparator<String> OF_TEXTS = new NaturalOrder();

	private static final Pattern PART = Pattern.compile("\\d{1,18}|\\D+|\\d+");

	@Override
	public int compare(String one, String other) {
		Matcher first = PART.matcher(one);
		Matcher second = PART.matcher(other);
		while (true) {
			boolean hasFirst = first.find();
			boolean hasSecond = second.find();
			if (!hasFirst || !hasSecond) {
				return Boolean.compare(hasFirst, hasSecond);
			}
			int order = compareParts(first.group(), second.group());
			if (order != 0) {
				return order;
			}
		}
	}

	private static int compareParts(String one, String other) {
		boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0)) && one.length() <= 18 && other.length() <= 18;
		return numbers ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareToIgnoreCase(other);
	}
}
