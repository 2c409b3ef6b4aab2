package org.assay.evidence.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.PictureFormat;
import org.assay.evidence.picture.Region;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.ReadingFormat;
import org.assay.evidence.text.Box;
import org.assay.evidence.text.FormatException;

/**
 * What the two processes say to each other. A question: mark, number, limits, type or part of a page, length, document. An answer: mark,
 * number, length, and a reading as {@link ReadingFormat} or a picture as {@link PictureFormat} writes it. Numbers are of four bytes, the
 * first the largest.
 */
final class Frames {

	private static final int READ = 0x41513031;
	private static final int DRAW = 0x41513032;
	private static final int ANSWER = 0x41413031;
	/** Places of words take about as much as the words; more than this is not an answer. */
	private static final int TEXT_FACTOR = 8;
	/** In the place of the length of a document: the one of the last drawing. */
	private static final int THE_SAME = -1;

	private Frames() {
	}

	/** Ask for a reading. */
	static void ask(DataOutputStream out, Question.Read question) throws IOException {
		begin(out, READ, question);
		out.writeInt(question.type().ordinal());
		document(out, question.bytes());
		out.flush();
	}

	/** Ask for a drawing.
	 * @param isHeld whether the process has the document already */
	static void ask(DataOutputStream out, Question.Draw question, boolean isHeld) throws IOException {
		begin(out, DRAW, question);
		Region region = question.region();
		out.writeInt(region.page());
		out.writeInt(region.exact() ? 1 : 0);
		out.writeInt(region.marks().size());
		for (Box mark : region.marks()) {
			out.writeFloat(mark.left());
			out.writeFloat(mark.top());
			out.writeFloat(mark.right());
			out.writeFloat(mark.bottom());
		}
		if (isHeld) {
			out.writeInt(THE_SAME);
		} else {
			document(out, question.bytes());
		}
		out.flush();
	}

	private static void begin(DataOutputStream out, int mark, Question<?> question) throws IOException {
		Limits limits = question.limits();
		out.writeInt(mark);
		out.writeInt(question.number());
		out.writeInt(limits.inputBytes());
		out.writeInt(limits.pages());
		out.writeInt(limits.textBytes());
		out.writeLong(limits.processorTime().toMillis());
		out.writeInt(limits.heapMebibytes());
	}

	private static void document(DataOutputStream out, byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	/** The next question; null if there are no more. A drawing of the same document has that of {@code before}. */
	static Question<?> question(DataInputStream in, byte[] before) throws IOException {
		int mark = in.read();
		if (mark < 0) {
			return null;
		}
		mark = mark << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
		int number = in.readInt();
		Limits limits = new Limits(in.readInt(), in.readInt(), in.readInt(), Duration.ofMillis(in.readLong()), in.readInt());
		return switch (mark) {
			case READ -> new Question.Read(number, DocumentType.values()[in.readInt()], document(in, limits, null), limits);
			case DRAW -> {
				Region region = region(in);
				yield new Question.Draw(number, document(in, limits, before), region, limits);
			}
			default -> throw new FormatException("not a question");
		};
	}

	private static Region region(DataInputStream in) throws IOException {
		int page = in.readInt();
		boolean exact = in.readInt() == 1;
		int count = in.readInt();
		if (count < 0 || count > Region.MOST_MARKS) {
			throw new FormatException("not a part of a page");
		}
		List<Box> marks = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			marks.add(new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
		}
		return new Region(page, marks, exact);
	}

	private static byte[] document(DataInputStream in, Limits limits, byte[] before) throws IOException {
		int length = in.readInt();
		if (length == THE_SAME && before != null) {
			return before;
		}
		if (length < 0 || length > limits.inputBytes()) {
			throw new FormatException("not a question");
		}
		byte[] bytes = new byte[length];
		in.readFully(bytes);
		return bytes;
	}

	static void answer(DataOutputStream out, int number, byte[] answer) throws IOException {
		out.writeInt(ANSWER);
		out.writeInt(number);
		out.writeInt(answer.length);
		out.write(answer);
		out.flush();
	}

	/** The reading that answers a question; whatever is not one is a {@link FormatException}. */
	static Reading reading(DataInputStream in, Question.Read question) throws IOException {
		return ReadingFormat.fromBytes(answer(in, question, (long) TEXT_FACTOR * question.limits().textBytes() + 1024));
	}

	/** The drawing that answers a question; whatever is not one is a {@link FormatException}. */
	static PagePicture picture(DataInputStream in, Question.Draw question) throws IOException {
		return PictureFormat.fromBytes(answer(in, question, PictureFormat.LONGEST));
	}

	private static byte[] answer(DataInputStream in, Question<?> question, long most) throws IOException {
		int mark = in.readInt();
		int number = in.readInt();
		int length = in.readInt();
		if (mark != ANSWER || number != question.number() || length < 0 || length > most) {
			throw new FormatException("not an answer to question " + question.number());
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}
}
