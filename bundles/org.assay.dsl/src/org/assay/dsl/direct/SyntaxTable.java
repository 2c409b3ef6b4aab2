package org.assay.dsl.direct;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.lexing.KeywordTable;
import org.assay.dsl.parser.antlr.AssayAntlrTokenFileProvider;
import org.assay.dsl.services.AssayGrammarAccess;

/**
 * The syntax of the language and its words in binary form, which is made when the command line is assembled and lies beside this class. Reading
 * it takes a tenth of the time that it takes to set up the grammar of Xtext and to look through it.
 */
public final class SyntaxTable {

	/** Name of the file beside this class. */
	public static final String NAME = "syntax.bin";

	/** Goes up when the form changes. */
	private static final int FORMAT = 1;

	/**
	 * What is in the table.
	 *
	 * @param words words of the language
	 */
	record Content(KeywordTable words, Syntax syntax) {
	}

	private SyntaxTable() {
	}

	/** Return the table of the language in binary form. */
	public static byte[] write() {
		Content content = ofGrammar();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(FORMAT);
			out.writeLong(key());
			Map<String, Integer> words = new TreeMap<>(content.words().numbers());
			out.writeShort(content.words().kinds());
			out.writeShort(words.size());
			for (Map.Entry<String, Integer> word : words.entrySet()) {
				out.writeUTF(word.getKey());
				out.writeShort(word.getValue());
			}
			new SyntaxWriter(content.syntax()).write(out);
		} catch (IOException noDevice) {
			throw new UncheckedIOException(noDevice);
		}
		return bytes.toByteArray();
	}

	/** Return the syntax from the file, or from the grammar if there is none that fits it. */
	static Content standard() {
		try (InputStream file = SyntaxTable.class.getResourceAsStream(NAME)) {
			return (file == null ? Optional.<Content>empty() : read(file.readAllBytes())).orElseGet(SyntaxTable::ofGrammar);
		} catch (IOException unreadable) {
			return ofGrammar();
		}
	}

	/** Return the syntax out of its binary form; empty if that was made of another grammar or by another version of this program. */
	static Optional<Content> read(byte[] bytes) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			if (in.readInt() != FORMAT || in.readLong() != key()) {
				return Optional.empty();
			}
			int kinds = in.readShort();
			Map<String, Integer> words = new TreeMap<>();
			for (int rest = in.readShort(); rest > 0; rest--) {
				words.put(in.readUTF(), (int) in.readShort());
			}
			return Optional.of(new Content(new KeywordTable(words, kinds), new SyntaxReader(in, kinds).read()));
		} catch (IOException | RuntimeException otherForm) {
			return Optional.empty();
		}
	}

	static Content ofGrammar() {
		KeywordTable words = AssayLanguage.reading().getInstance(KeywordTable.class);
		return new Content(words, SyntaxMaker.of(AssayLanguage.reading().getInstance(AssayGrammarAccess.class).getGrammar(), words));
	}

	/** Return the number that tells one grammar from another: that of the files that are made of it. */
	private static long key() throws IOException {
		CRC32 sum = new CRC32();
		try (InputStream grammar = AssayLanguage.class.getResourceAsStream("Assay.xtextbin");
				InputStream words = new AssayAntlrTokenFileProvider().getAntlrTokenFile()) {
			sum.update(grammar.readAllBytes());
			sum.update(words.readAllBytes());
		}
		return sum.getValue();
	}
}
