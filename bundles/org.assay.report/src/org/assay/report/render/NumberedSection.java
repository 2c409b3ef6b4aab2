package org.assay.report.render;

import java.util.ArrayList;
import java.util.List;

import org.assay.report.document.Section;
import org.assay.report.document.Section.Numbering;

/**
 * A section with its number.
 *
 * @param number   for example "2.1" or "A"; empty if unnumbered
 * @param level    1 for a chapter
 * @param section  the section
 * @param children its subsections
 */
record NumberedSection(String number, int level, Section section, List<NumberedSection> children) {

	/** Number the chapters and annexes of a report. */
	static List<NumberedSection> of(List<Section> sections) {
		return number(sections, "", 1);
	}

	private static List<NumberedSection> number(List<Section> sections, String prefix, int level) {
		List<NumberedSection> numbered = new ArrayList<>();
		int decimal = 0;
		int annex = 0;
		for (Section section : sections) {
			String number = switch (section.numbering()) {
			case DECIMAL -> prefix + ++decimal;
			case ANNEX -> annexLetter(annex++);
			case NONE -> "";
			};
			String below = number.isEmpty() ? "" : number + ".";
			numbered.add(new NumberedSection(number, level, section, number(section.subsections(), below, level + 1)));
		}
		return numbered;
	}

	/** A to Z, then AA, AB ... */
	private static String annexLetter(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return index < 26 ? last : annexLetter(index / 26 - 1) + last;
	}

	boolean isAnnex() {
		return section.numbering() == Numbering.ANNEX;
	}

	String anchor() {
		return LinkTarget.anchor(section.id());
	}

	/** The heading element; headings below the fourth level would be too small to tell apart. */
	String headingElement() {
		return "h" + Math.min(level + 1, 4);
	}
}
