package org.assay.evidence.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;

import org.assay.evidence.pdf.BuiltInFonts;
import org.assay.evidence.picture.PictureFormat;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.ReadingFormat;

/**
 * The process that reads documents nobody trusts, and draws parts of their pages. It takes documents on its standard input, one after
 * the other, and writes what it read or drew on its standard output, in the form of {@link Frames}; it opens no file and no address. It
 * ends when its input does, when it runs out of memory, and by itself when a document takes longer than it may, so that it does not
 * outlive whoever started it.
 */
public final class Extraction {

	/** Exit code after a document took too long. */
	static final int TOO_LONG = 4;
	/** Exit code of the virtual machine that ran out of memory, see {@link Extractor}. */
	static final int NO_MEMORY = 3;

	private static final long TICK = 200;

	private volatile long began;
	private volatile Duration used = Duration.ZERO;
	private volatile Limits limits;

	private Extraction() {
	}

	/** Read documents until the input ends. */
	public static void main(String[] arguments) throws IOException {
		OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
		PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
		System.setOut(silent);
		System.setErr(silent);
		BuiltInFonts.install();
		new Extraction().serve(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))),
				new DataOutputStream(answers));
	}

	private void serve(DataInputStream in, DataOutputStream out) throws IOException {
		Thread watch = new Thread(this::watch, "watch");
		watch.setDaemon(true);
		watch.start();
		Pages pages = new Pages();
		for (Question<?> question = Frames.question(in, null); question != null; question = Frames.question(in, pages.document())) {
			used = processorTime();
			began = System.nanoTime();
			limits = question.limits();
			Frames.answer(out, question.number(), switch (question) {
				case Question.Read read -> {
					pages.close();
					yield ReadingFormat.toBytes(DocumentReader.read(read.type(), read.bytes(), read.limits()));
				}
				case Question.Draw draw -> PictureFormat.toBytes(pages.draw(draw.bytes(), draw.region()));
			});
			limits = null;
		}
	}

	private void watch() {
		while (true) {
			Limits now = limits;
			if (now != null) {
				long most = now.processorTime().toNanos();
				boolean overdue = System.nanoTime() - began > Limits.WALL * most;
				if (overdue || processorTime().minus(used).toNanos() > most) {
					Runtime.getRuntime().halt(TOO_LONG);
				}
			}
			try {
				Thread.sleep(TICK);
			} catch (InterruptedException ended) {
				return;
			}
		}
	}

	private static Duration processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}
}
