package org.assay.evidence.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assay.evidence.reading.Reading.Measure;
import org.junit.jupiter.api.Test;

/** Text, Markdown and HTML: what they show, with the numbers of the lines of their source. */
final class SourceReaderTest {

	private static String read(DocumentType type, String source) {
		return shown(SourceReader.read(type, source.getBytes(StandardCharsets.UTF_8), Limits.STANDARD));
	}

	/** Each line as number, colon, text; lines of one source line parted by "/". */
	private static String shown(Reading reading) {
		return ((Reading.Read) reading).text().pages().stream().map(page -> page.number() + ":"
				+ page.lines().stream().map(line -> line.text()).collect(Collectors.joining("/"))).collect(Collectors.joining("\n"));
	}

	@Test
	void readsTextLineByLine() {
		assertEquals("1:Rubrik\n3:Första raden\n4:andra raden\n5:tredje",
				read(DocumentType.TEXT, "\ufeffRubrik\n\n Första \t raden\r\nandra raden\rtredje"));
	}

	@Test
	void readsOldTexts() {
		for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_8)) {
			assertEquals("1:åäö", shown(SourceReader.read(DocumentType.TEXT, "åäö".getBytes(charset), Limits.STANDARD)));
		}
		for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			assertEquals("1:åäö", shown(SourceReader.read(DocumentType.TEXT, "\ufeffåäö".getBytes(charset), Limits.STANDARD)));
		}
	}

	@Test
	void tellsBytesThatAreNoText() {
		assertEquals(new Reading.Damaged(), SourceReader.read(DocumentType.TEXT, new byte[] { 65, 0, 66 }, Limits.STANDARD));
	}

	@Test
	void readsMarkdownWithoutItsMarks() {
		assertEquals("1:Rubrik med kod\n3:Ett stycke med fetstil,\n4:en länk och inte mer.\n6:punkt ett\n7:punkt två\n9:kod { } här",
				read(DocumentType.MARKDOWN, """
						# Rubrik med `kod`

						Ett stycke med **fet**stil,
						en [länk](https://example.org/x) och <b>inte</b> mer.

						* punkt ett
						* punkt två

						    kod { } här
						"""));
	}

	@Test
	void readsTablesOfMarkdownRowByRow() {
		assertEquals("1:Tjänst Upptid\n3:e-post 99,5 %",
				read(DocumentType.MARKDOWN, "| Tjänst | Upptid |\n|---|---|\n| e-post | 99,5 % |\n"));
	}

	@Test
	void readsWhatHtmlShows() {
		assertEquals("3:Rubrik\n4:Ett stycke som\n5:fortsätter här.\n6:a/b\n9:information", read(DocumentType.HTML, """
				<html><head><title>Nej</title><style>p { }</style></head>
				<body><script>document.write('nej')</script>
				<h1>Rubrik</h1>
				<p>Ett <b>stycke</b> som
				fortsätter&nbsp;här.
				<table><tr><td>a</td><td>b</td></tr></table>
				<p hidden>nej</p><div style="display: none">nej</div>
				<!-- nej -->
				infor<i>ma</i>tion
				"""));
	}

	@Test
	void keepsTheLimitOfText() {
		Limits limits = new Limits(1000, 10, 20, Limits.STANDARD.processorTime(), 64);
		byte[] bytes = "ord och fler ord och ännu fler".getBytes(StandardCharsets.UTF_8);
		for (DocumentType type : new DocumentType[] { DocumentType.HTML, DocumentType.MARKDOWN, DocumentType.TEXT }) {
			assertEquals(new Reading.TooLarge(Measure.TEXT, 20), SourceReader.read(type, bytes, limits));
		}
	}

	@Test
	void survivesNesting() {
		assertEquals(new Reading.Damaged(),
				SourceReader.read(DocumentType.HTML, ("<div>".repeat(100_000) + "deep").getBytes(StandardCharsets.UTF_8), Limits.STANDARD));
		for (String nested : List.of("> ".repeat(20_000) + "deep", "*a".repeat(20_000), "[".repeat(20_000) + "deep")) {
			assertInstanceOf(Reading.Read.class,
					SourceReader.read(DocumentType.MARKDOWN, nested.getBytes(StandardCharsets.UTF_8), Limits.STANDARD));
		}
	}

	@Test
	void knowsTypesByBeginningAndEnding() {
		assertEquals(Optional.of(DocumentType.PDF), DocumentType.of("avtal.txt", "%PDF-1.4".getBytes()));
		assertEquals(Optional.of(DocumentType.MARKDOWN), DocumentType.of("avtal/LÄSMIG.MD", new byte[0]));
		assertEquals(Optional.empty(), DocumentType.of("avtal.docx", new byte[0]));
	}
}
