package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The evidence register of a small project with real documents: word for word and tag for tag as expected, with the cited passages as
 * pictures. {@code -Dgolden.update=true} writes anew what is expected.
 */
class EvidenceRegisterTest {

	private static final Path GOLDEN = Cli.repository().resolve("tests/org.assay.cli.tests/src/test/resources/golden/evidence.sv.html");
	private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)");
	private static final String LOGS = "The supplier keeps all logs for twelve months";
	private static final String PROJECT = """
			package demo
			import std.klassa.*

			project Demo "Videosamtal" en "Video calls" {
			    organisation Town
			    language sv
			}
			organisation Town "Exempelkommunen" {
			    role Owner "Informationsägare"
			}
			party Vendor "Leverantören" {
			    kind it-supplier
			    country SE
			}
			document Description "Tjänstebeskrivning" en "Service description" {
			    file "documents/description.pdf"
			    sha256 "HASH"
			    version "3.1"
			    date 2026-01-10
			    valid until 2026-04-01
			    strength supplier-document
			    issuer Vendor
			    interest Vendor
			}
			document Notes "Anteckningar" { file "documents/notes.md" strength own-test }
			document Audit "Revision" { file "documents/audit.pdf" strength audit }
			cite Logs in Description page 1 "The supplier keeps all logs for twelve months"
			cite Keys in Description page 1 "Nobody but the town holds the keys."
			cite Partners in Description page 1 "Partners are engaged after approval by the town"
			cite Trained in Notes "Everybody has been trained before the start"
			service Calls "Videosamtal" { function video on }
			assessment Review "Bedömning" of Calls {
			    version "1.0"
			    date 2026-01-20
			    mark "Intern"
			    verdict Allowed "Samtal med brukare" on Calls {
			        for video
			        about confidentiality
			        allow
			        decided by Owner on 2026-01-21
			        condition logs "Loggar sparas" holds evidence Logs
			        condition partners "Underleverantörer godkänns" holds evidence Partners
			        condition trained "Alla är utbildade" holds evidence Trained
			        rests-on Description
			    }
			    claim Kept "Nycklarna finns i kommunen" by Vendor on 2026-01-10 { evidence Keys }
			    claim Fast "Tjänsten är snabb" by Vendor
			}
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void project() throws IOException, NoSuchAlgorithmException {
		Path description = folder.resolve("documents/description.pdf");
		CitedPdf.write(description, "1. Operation\nThe supplier runs the service in two places.\n" + LOGS
				+ ".\nPartners are engaged after written approval by the town in each case.", "2. Keys\nNobody but the town holds the keys.");
		Folder.write(folder, "documents/notes.md", "# Notes\n\nThe group met twice.\nEverybody has been trained before the start.\n");
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(description)));
		Folder.write(folder, "project.assay", PROJECT.replace("HASH", hash));
	}

	private Run report(Cli cli, String... more) {
		List<String> arguments = new ArrayList<>(List.of("report", "--kind", "evidence", "--as-of", "2026-02-01", "-o", "out"));
		arguments.addAll(List.of(more));
		return cli.run(arguments.toArray(String[]::new));
	}

	@Test
	void theRegisterIsAsExpectedAndShowsThePassages() throws IOException {
		Run run = report(Cli.in(folder).resident());
		assertEquals("out/Demo-evidence.sv.html\nout/Demo-evidence.sv.pdf\n", run.out(), run.err());
		assertEquals(0, run.code(), run.err());
		String html = Folder.read(folder.resolve("out/Demo-evidence.sv.html"));
		String settled = PICTURE.matcher(html).replaceAll("data:image/png;base64,…").replaceAll("[0-9a-f]{64}", "0…")
				.replaceAll("height=\"\\d+\"", "height=\"…\"").replaceAll("width=\"\\d+\" height", "width=\"…\" height");
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(GOLDEN, settled);
		}
		assertEquals(Files.readString(GOLDEN), settled);
		assertPictures(html);
		assertPdf(folder.resolve("out/Demo-evidence.sv.pdf"));
	}

	/** Three passages of the PDF are shown: each picture has the light band and dark words. */
	private static void assertPictures(String html) throws IOException {
		Matcher pictures = PICTURE.matcher(html);
		int shown = 0;
		while (pictures.find()) {
			shown++;
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(pictures.group(1))));
			int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
			long band = Arrays.stream(pixels).filter(pixel -> (pixel & 0xffffff) == 0xffe79a).count();
			long dark = Arrays.stream(pixels).filter(pixel -> (pixel & 0xff) < 0x60 && (pixel >> 8 & 0xff) < 0x60).count();
			assertTrue(band > 1_000 && dark > 500, band + " light and " + dark + " dark pixels");
		}
		assertEquals(3, shown);
	}

	private static void assertPdf(Path file) throws IOException {
		assertEquals(List.of(), PdfUa.failedClauses(file));
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
			assertTrue(text.contains(LOGS), "the words are in the text");
			assertTrue(text.contains("Det finns ingen sådan fil."), "a file that is missing is told");
			List<String> alternatives = new ArrayList<>();
			figures(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
			assertEquals(3, alternatives.size());
			assertTrue(alternatives.contains("Utdrag ur sidan 1 i ”Tjänstebeskrivning”. Inramade ord: ”" + LOGS + "”"), alternatives.toString());
		}
	}

	private static void figures(PDStructureNode node, List<String> alternatives) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if ("Figure".equals(element.getStructureType())) {
					alternatives.add(element.getAlternateDescription());
				}
				figures(element, alternatives);
			}
		}
	}

	@Test
	void theRegisterIsAccessibleInAnotherLanguageTooAndTheSameWhenDrawnAnew() throws IOException {
		report(Cli.in(folder).resident(), "--language", "en");
		Path html = folder.resolve("out/Demo-evidence.en.html");
		byte[] first = Files.readAllBytes(html);
		assertEquals(List.of(), PdfUa.failedClauses(folder.resolve("out/Demo-evidence.en.pdf")));
		assertTrue(Folder.read(html).contains("The citation leaves out “written”."));

		report(Cli.in(folder).with("ASSAY_DOCUMENT_CACHE", ""), "--language", "en", "--format", "html");
		assertArrayEquals(first, Files.readAllBytes(html), "with nothing kept, in a process of its own");
	}

	@Test
	void aPageThatTakesTooLongToDrawCostsItsPictureOnly() {
		CitedPdf.writeSlowToDraw(folder.resolve("documents/description.pdf"),
				LOGS + ".\nPartners are engaged after written approval by the town.",
				"Nobody but the town holds the keys.");

		Run run = report(Cli.in(folder).with("ASSAY_DOCUMENT_SECONDS", "3"), "--format", "html", "--language", "en");

		assertEquals(0, run.code(), run.err());
		String html = Folder.read(folder.resolve("out/Demo-evidence.en.html"));
		assertFalse(PICTURE.matcher(html).find(), "no picture");
		assertTrue(html.contains("No picture of page 1: the page could not be drawn within the time and memory that it may take."), html);
		assertTrue(html.contains("<strong>" + LOGS + "</strong>"), "the words stand there with those around them");
	}

	@Test
	void aProjectWithoutEvidenceHasNoRegister() {
		Path empty = folder.resolve("empty");
		Folder.project(empty);

		Run run = report(Cli.in(empty).resident());

		assertEquals(2, run.code());
		assertTrue(run.err().contains("the project Demo has neither documents nor claims"), run.err());
		assertFalse(Files.exists(empty.resolve("out")), "nothing is written");
	}
}
