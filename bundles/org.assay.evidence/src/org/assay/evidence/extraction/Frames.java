package org.assay.evidence.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;

import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.ReadingFormat;
import org.assay.evidence.text.FormatException;

/**
 * What the two processes say to each other. A question: mark, number, type, limits, length, document. An answer: mark, number, length,
 * reading as {@link ReadingFormat} writes it. Numbers are of four bytes, the first the largest.
 */
final class Frames {

	private static final int QUESTION = 0x41513031;
	private static final int ANSWER = 0x41413031;
	/** Places of words take about as much as the words; more than this is not an answer. */
	private static final int TEXT_FACTOR = 8;

	private Frames() {
	}

	/** A document to read. */
	record Question(int number, DocumentType type, byte[] bytes, Limits limits) {
	}

	static void ask(DataOutputStream out, Question question) throws IOException {
		Limits limits = question.limits;
		out.writeInt(QUESTION);
		out.writeInt(question.number);
		out.writeInt(question.type.ordinal());
		out.writeInt(limits.inputBytes());
		out.writeInt(limits.pages());
		out.writeInt(limits.textBytes());
		out.writeLong(limits.processorTime().toMillis());
		out.writeInt(limits.heapMebibytes());
		out.writeInt(question.bytes.length);
		out.write(question.bytes);
		out.flush();
	}

	/** The next question; null if there are no more. */
	static Question question(DataInputStream in) throws IOException {
		int mark = in.read();
		if (mark < 0) {
			return null;
		}
		mark = mark << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
		int number = in.readInt();
		DocumentType type = DocumentType.values()[in.readInt()];
		Limits limits = new Limits(in.readInt(), in.readInt(), in.readInt(), Duration.ofMillis(in.readLong()), in.readInt());
		int length = in.readInt();
		if (mark != QUESTION || length < 0 || length > limits.inputBytes()) {
			throw new FormatException("not a question");
		}
		byte[] bytes = new byte[length];
		in.readFully(bytes);
		return new Question(number, type, bytes, limits);
	}

	static void answer(DataOutputStream out, int number, Reading reading) throws IOException {
		byte[] bytes = ReadingFormat.toBytes(reading);
		out.writeInt(ANSWER);
		out.writeInt(number);
		out.writeInt(bytes.length);
		out.write(bytes);
		out.flush();
	}

	/** The answer to a question; whatever is not one is a {@link FormatException}. */
	static Reading answer(DataInputStream in, Question question) throws IOException {
		int mark = in.readInt();
		int number = in.readInt();
		int length = in.readInt();
		if (mark != ANSWER || number != question.number || length < 0 || length > (long) TEXT_FACTOR * question.limits.textBytes() + 1024) {
			throw new FormatException("not an answer to question " + question.number);
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return ReadingFormat.fromBytes(bytes);
	}
}
