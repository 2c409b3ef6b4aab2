import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Makes a project that cites documents: {@code MakeDocuments DIR DOCUMENTS PAGES CITATIONS}. Each document has running headers and page
 * numbers, and two columns on every other page; each is cited several times, word for word and with its page.
 */
class MakeDocuments {

	private static final String[] WORDS =
			("ansvar avtal behandling beslut biträde bild driften enhet fråga förvaltning gallring grund handling information "
			+ "kommunen konto kontroll krav leverantören logg lösning medarbetare möte nivå nämnden omsorg personuppgifter period rutin roll risk sekretess server "
			+ "skydd system säkerhet tjänsten uppgifter utredning verksamhet video vård åtgärd ärende över inom enligt efter eller inte ska får måste kan har är").split(" ");
	private static final int WORDS_OF_LINE = 9;
	private static final int LINES = 44;

	private final Random random = new Random(7);
	private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

	public static void main(String[] arguments) throws Exception {
		new MakeDocuments().make(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
				Integer.parseInt(arguments[3]));
	}

	private void make(Path folder, int documents, int pages, int citations) throws Exception {
		Files.createDirectories(folder.resolve("documents"));
		StringBuilder cited = new StringBuilder("package cited\n\n");
		StringBuilder named = new StringBuilder("package cited\n\n");
		for (int number = 0; number < documents; number++) {
			List<String> passages = new ArrayList<>();
			Path file = folder.resolve("documents/d" + number + ".pdf");
			write(file, number, pages, passages);
			String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
			named.append("document D").append(number).append(" {\n    reference \"").append(number).append("\"\n}\n");
			cited.append("document D").append(number).append(" {\n    file \"documents/d").append(number).append(".pdf\"\n    sha256 \"")
					.append(hash)
					.append("\"\n}\n");
			for (int each = 0; each < citations; each++) {
				int page = each * pages / citations;
				String cite = "cite C" + number + "x" + each + " in D" + number + " page " + (page + 1) + " \"" + passages.get(page) + "\"\n";
				cited.append(cite);
				named.append(cite);
			}
		}
		Files.createDirectories(folder.resolve("cited"));
		Files.createDirectories(folder.resolve("named"));
		Files.move(folder.resolve("documents"), folder.resolve("cited/documents"));
		Files.writeString(folder.resolve("cited/a.assay"), cited);
		Files.writeString(folder.resolve("named/a.assay"), named);
	}

	/** Write one document, and remember a passage of three lines of each page. */
	private void write(Path file, int number, int pages, List<String> passages) throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (int page = 0; page < pages; page++) {
				PDPage sheet = new PDPage(PDRectangle.A4);
				document.addPage(sheet);
				try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
					text(content, 60, 810, "Riskanalys av tjänst " + number);
					text(content, 290, 30, Integer.toString(page + 1));
					int columns = 1 + page % 2;
					List<String> lines = new ArrayList<>();
					for (int column = 0; column < columns; column++) {
						for (int line = 0; line < LINES; line++) {
							lines.add(line(columns == 1 ? WORDS_OF_LINE : WORDS_OF_LINE / 2));
							text(content, 60 + 250 * column, 770 - 16 * line, lines.getLast());
						}
					}
					passages.add(String.join(" ", lines.subList(20, 23)));
				}
			}
			document.save(file.toFile());
		}
	}

	private String line(int words) {
		StringBuilder line = new StringBuilder();
		for (int word = 0; word < words; word++) {
			line.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		return line.toString();
	}

	private void text(PDPageContentStream content, float x, float y, String text) throws IOException {
		content.beginText();
		content.setFont(font, 11);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}
}
