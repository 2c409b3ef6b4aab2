import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Extracts the text of the PDFs in a folder with PDFBox as it is, one after the other: what reading documents is compared with. */
class BareText {

	public static void main(String[] arguments) throws Exception {
		List<Path> files;
		try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
			files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
		}
		long characters = 0;
		for (Path file : files) {
			try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
				characters += new PDFTextStripper().getText(document).length();
			}
		}
		if (characters == 0) {
			System.exit(1);
		}
	}
}
