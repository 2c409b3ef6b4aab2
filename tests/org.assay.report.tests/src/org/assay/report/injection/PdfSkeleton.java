package org.assay.report.injection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF consists of, and what acts in it. */
final class PdfSkeleton {

	/** Keys that make something happen when the file is opened, read or printed; links to addresses are looked at one by one. */
	private static final Set<String> ACTIVE = Set.of("JS", "JavaScript", "Launch", "AA", "EmbeddedFile", "EmbeddedFiles", "RichMedia",
			"XFA", "SubmitForm", "ImportData", "GoToR", "GoToE", "Movie", "Sound", "Rendition", "AcroForm");
	/** What Markdown may become within a text, and what depends on where lines and pages end. */
	private static final Set<String> INLINE = Set.of("Span", "Link", "Code", "NonStruct", "Artifact");

	private final Set<String> active = new TreeSet<>();
	private final List<String> structure = new ArrayList<>();
	private final Set<COSBase> seen = new HashSet<>();
	private final String title;
	private final String text;

	PdfSkeleton(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			collect(document.getDocument().getTrailer());
			structure(document.getDocumentCatalog().getStructureTreeRoot());
			title = document.getDocumentInformation().getTitle();
			text = new PDFTextStripper().getText(document);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Return what acts: keys of actions, and addresses that are neither https nor mailto. */
	Set<String> active() {
		return active;
	}

	/** Return the types of the elements of the structure in order. */
	List<String> structure() {
		return structure;
	}

	String title() {
		return title;
	}

	String text() {
		return text;
	}

	private void structure(PDStructureNode node) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (!INLINE.contains(element.getStructureType())) {
					structure.add(element.getStructureType());
				}
				structure(element);
			}
		}
	}

	private void collect(COSBase value) {
		COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
		if (object == null || !seen.add(object)) {
			return;
		}
		if (object instanceof COSArray array) {
			array.forEach(this::collect);
		} else if (object instanceof COSDictionary dictionary) {
			dictionary.entrySet().forEach(entry -> entry(entry.getKey(), entry.getValue()));
		}
	}

	private void entry(COSName key, COSBase value) {
		String name = value instanceof COSName word ? word.getName() : "";
		if (ACTIVE.contains(key.getName()) || key.equals(COSName.S) && ACTIVE.contains(name)) {
			active.add(key.getName() + " " + name);
		}
		if (key.getName().equals("URI") && value instanceof COSString address && !address.getString().matches("(https://|mailto:).*")) {
			active.add(address.getString());
		}
		collect(value);
	}
}
