package org.assay.analysis;

import java.util.Comparator;
import org.assay.model.NamedElement;

/** Sorts ids so that runs of digits compare by their value: A2 before A10, A.5.9 before A.5.10. Everything else by code unit. */
public final class NaturalIdOrder implements Comparator<String> {

	public static final NaturalIdOrder IDS = new NaturalIdOrder();
	/** Elements by their ids, the unnamed first. */
	public static final Comparator<NamedElement> ELEMENTS =
			Comparator.comparing(element -> element.getName() == null ? "" : element.getName(), IDS);

	private NaturalIdOrder() {
	}

	@Override
	public int compare(String left, String right) {
		int i = 0;
		int j = 0;
		while (i < left.length() && j < right.length()) {
			int endLeft = runEnd(left, i);
			int endRight = runEnd(right, j);
			int order = compareRuns(left.substring(i, endLeft), right.substring(j, endRight));
			if (order != 0) {
				return order;
			}
			i = endLeft;
			j = endRight;
		}
		int order = Integer.compare(left.length() - i, right.length() - j);
		return order != 0 ? order : left.compareTo(right);
	}

	/** A run is all the digits that follow, or one other character. */
	private static int runEnd(String text, int start) {
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end == start ? start + 1 : end;
	}

	private static int compareRuns(String left, String right) {
		if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
			return Character.compare(left.charAt(0), right.charAt(0));
		}
		String a = withoutLeadingZeros(left);
		String b = withoutLeadingZeros(right);
		int order = Integer.compare(a.length(), b.length());
		return order != 0 ? order : a.compareTo(b);
	}

	private static String withoutLeadingZeros(String digits) {
		int start = 0;
		while (start < digits.length() - 1 && digits.charAt(start) == '0') {
			start++;
		}
		return digits.substring(start);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}
}
