package org.assay.report.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a spreadsheet reads it, by a parser of XML that accepts no mistake. */
public final class OpenedWorkbook {

	private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final Map<String, Document> parts = new LinkedHashMap<>();
	private final List<Long> times = new ArrayList<>();

	public OpenedWorkbook(byte[] bytes) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
			// newer runtimes count every &lt; as an entity, and long texts of them run into the limits
			for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
				parsers.setAttribute("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
			}
			DocumentBuilder parser = parsers.newDocumentBuilder();
			parser.setErrorHandler(null);
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				times.add(entry.getTimeLocal().toLocalDate().toEpochDay());
				parts.put(entry.getName(), parser.parse(new ByteArrayInputStream(zip.readAllBytes())));
			}
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		} catch (ParserConfigurationException | SAXException broken) {
			throw new AssertionError(broken);
		}
	}

	/**
	 * A cell.
	 *
	 * @param type   of the cell: {@code inlineStr} for text, empty for a number
	 * @param text   what it holds
	 * @param marked whether it is marked as text
	 * @param format number format, such as {@code yyyy\-mm\-dd}; empty for none
	 */
	public record Value(String type, String text, boolean marked, String format) {
	}

	public List<String> parts() {
		return List.copyOf(parts.keySet());
	}

	/** The days of the parts of the archive, each once. */
	public List<Long> days() {
		return times.stream().distinct().toList();
	}

	public Document part(String name) {
		return parts.get(name);
	}

	/** The names of the sheets in order. */
	public List<String> sheets() {
		return elements(parts.get("xl/workbook.xml"), "sheet").stream().map(sheet -> sheet.getAttribute("name")).toList();
	}

	/** The sheet with a name. */
	public Document sheet(String name) {
		int index = sheets().indexOf(name);
		if (index < 0) {
			throw new AssertionError("no sheet " + name + " among " + sheets());
		}
		return parts.get("xl/worksheets/sheet" + (index + 1) + ".xml");
	}

	/** The texts of the rows of a sheet. */
	public List<List<String>> rows(String sheet) {
		return elements(sheet(sheet), "row").stream().map(row -> elements(row, "c").stream().map(OpenedWorkbook::text).toList()).toList();
	}

	/** A cell of a sheet. @param place such as B7 */
	public Value cell(String sheet, String place) {
		Element cell = elements(sheet(sheet), "c").stream().filter(each -> each.getAttribute("r").equals(place)).findFirst()
				.orElseThrow(() -> new AssertionError("no cell " + place + " in " + rows(sheet)));
		return value(cell);
	}

	/** All cells of all sheets. */
	public List<Value> cells() {
		return sheets().stream().flatMap(sheet -> elements(sheet(sheet), "c").stream()).map(this::value).toList();
	}

	private Value value(Element cell) {
		Element format = formats().get(Integer.parseInt(cell.getAttribute("s")));
		String code = elements(parts.get("xl/styles.xml"), "numFmt").stream()
				.filter(each -> each.getAttribute("numFmtId").equals(format.getAttribute("numFmtId"))).map(each -> each.getAttribute("formatCode"))
				.findFirst().orElse("");
		return new Value(cell.getAttribute("t"), text(cell), format.getAttribute("quotePrefix").equals("1"), code);
	}

	private List<Element> formats() {
		return elements((Element) parts.get("xl/styles.xml").getElementsByTagName("cellXfs").item(0), "xf");
	}

	/** What an element is and which attributes it has, for all elements of all parts in order. */
	public List<String> skeleton() {
		List<String> names = new ArrayList<>();
		parts.forEach((name, part) -> {
			names.add(name);
			for (Element element : elements(part, "*")) {
				NamedNodeMap attributes = element.getAttributes();
				names.add(element.getTagName() + " " + IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).map(Node::getNodeName)
						.sorted().toList());
			}
		});
		return names;
	}

	/** Spreadsheets read the number of a character between underscores as that character. */
	private static String text(Element cell) {
		return NUMBERED.matcher(cell.getTextContent())
				.replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

	public static List<Element> elements(Node node, String name) {
		NodeList found = node instanceof Document document ? document.getElementsByTagName(name) : ((Element) node).getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
	}
}
