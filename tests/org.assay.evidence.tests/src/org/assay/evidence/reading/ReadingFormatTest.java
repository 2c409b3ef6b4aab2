package org.assay.evidence.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.reading.Reading.Measure;
import org.assay.evidence.text.Box;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.FormatException;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;
import org.junit.jupiter.api.Test;

/** What is written is read again, and nothing else is. */
final class ReadingFormatTest {

	private static final Line PLACED = new Line(Role.NOTE, 90, new Box(1, -2.5f, 300.125f, 400), "två ord",
			new int[] { -8, 40, 50, 3000 });
	private static final List<Reading> READINGS = List.of(
			new Reading.Read(new DocumentText(Unit.PAGE, true, List.of(new Page(3, 595, 842, List.of(PLACED, Line.of("שלום 𝄞"))),
					new Page(4, 0, 0, List.of())))),
			new Reading.Encrypted(), new Reading.Damaged(), new Reading.NoTextLayer(7, 9), new Reading.TooLarge(Measure.TEXT, 20_000_000),
			new Reading.NotVerifiable(Cause.INTERRUPTED), new Reading.UnreadableType());

	@Test
	void readsWhatWasWritten() throws FormatException {
		for (Reading reading : READINGS) {
			byte[] bytes = ReadingFormat.toBytes(reading);
			assertEquals(reading, ReadingFormat.fromBytes(bytes));
			assertArrayEquals(bytes, ReadingFormat.toBytes(ReadingFormat.fromBytes(bytes)));
		}
	}

	@Test
	void refusesEveryChangedOrCutByte() {
		for (Reading reading : READINGS) {
			byte[] bytes = ReadingFormat.toBytes(reading);
			for (int at = 0; at < bytes.length; at++) {
				byte[] changed = bytes.clone();
				changed[at] ^= 0x10;
				assertThrows(FormatException.class, () -> ReadingFormat.fromBytes(changed));
				byte[] cut = Arrays.copyOf(bytes, at);
				assertThrows(FormatException.class, () -> ReadingFormat.fromBytes(cut));
			}
		}
	}

	@Test
	void refusesNoise() {
		Random random = new Random(1);
		for (int i = 0; i < 2_000; i++) {
			byte[] noise = new byte[random.nextInt(200)];
			random.nextBytes(noise);
			assertThrows(FormatException.class, () -> ReadingFormat.fromBytes(noise));
		}
	}
}
