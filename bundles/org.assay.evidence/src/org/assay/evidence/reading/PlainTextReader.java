package org.assay.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;

/** Reads plain text: its places are its lines, and a hyphen at the end of a line may have parted a word. */
final class PlainTextReader {

	private static final Pattern LINE = Pattern.compile("\r\n|[\n\r\u000b\f\u0085\u2028\u2029]");
	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private PlainTextReader() {
	}

	static Reading read(String source, Limits limits) throws LimitReached {
		new TextAllowance(limits).take(source);
		List<Page> pages = new ArrayList<>();
		int number = 0;
		for (String line : LINE.split(source)) {
			number++;
			String text = BLANK.matcher(line).replaceAll(" ").strip();
			if (!text.isEmpty()) {
				pages.add(new Page(number, 0, 0, List.of(Line.of(text))));
			}
		}
		return new Reading.Read(new DocumentText(Unit.LINE, true, pages));
	}
}
