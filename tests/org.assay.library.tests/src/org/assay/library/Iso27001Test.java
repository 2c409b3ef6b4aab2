package org.assay.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.model.Control;
import org.assay.model.ControlArea;
import org.assay.model.Framework;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.MappingKind;
import org.assay.model.NamedElement;
import org.junit.jupiter.api.Test;

/** The two editions of ISO/IEC 27001 Annex A and the mapping between them. */
final class Iso27001Test {

	private static final List<String> NEW_IN_2022 = List.of("A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12",
			"A.8.16", "A.8.23", "A.8.28");

	private final Framework older = LoadedLibrary.element(Framework.class, "iso27001_2013");
	private final Framework newer = LoadedLibrary.element(Framework.class, "iso27001_2022");
	private final Mapping mapping = LoadedLibrary.element(Mapping.class, "To2022");

	@Test
	void holdsTheControlsOfEachDomainOf2013() {
		assertEquals(114, older.getControls().size());
		assertEquals(List.of(2, 7, 6, 10, 14, 2, 15, 14, 7, 13, 5, 7, 4, 8), controlsByChapter(older));
	}

	@Test
	void holdsTheControlsOfEachThemeOf2022() {
		assertEquals(93, newer.getControls().size());
		assertEquals(List.of(37, 8, 14, 34), controlsByChapter(newer));
	}

	@Test
	void holdsDomainsAndObjectivesOf2013AndThemesOf2022() {
		Map<Integer, Long> areas = older.getAreas().stream()
				.collect(Collectors.groupingBy(area -> area.getName().split("\\.").length, TreeMap::new, Collectors.counting()));
		assertEquals(Map.of(2, 14L, 3, 35L), areas);
		assertEquals(List.of("A.5", "A.6", "A.7", "A.8"), newer.getAreas().stream().map(ControlArea::getName).toList());
	}

	@Test
	void numbersControlsWithoutGapInsideTheirArea() {
		for (Framework framework : List.of(older, newer)) {
			Map<String, Integer> last = new TreeMap<>();
			for (Control control : framework.getControls()) {
				String area = areaOf(control);
				int number = Integer.parseInt(control.getName().substring(area.length() + 1));
				assertEquals(last.merge(area, 1, Integer::sum), number, control.getName());
				assertTrue(framework.getAreas().stream().anyMatch(known -> known.getName().equals(area)), area);
			}
		}
	}

	@Test
	void givesEveryControlOf2022AGist() {
		assertEquals(List.of(), newer.getControls().stream().filter(control -> control.getGist() == null).toList());
	}

	@Test
	void mapsEveryControlOf2013OnceAndInOrder() {
		assertEquals(names(older.getControls()), mapping.getEntries().stream().map(entry -> entry.getSource().getName()).toList());
		assertEquals(new HashSet<NamedElement>(older.getControls()), sources());
	}

	@Test
	void mapsToEveryControlOf2022ThatIsNotNew() {
		HashSet<NamedElement> mapped = new HashSet<>();
		mapping.getEntries().forEach(entry -> mapped.addAll(entry.getTargets()));
		assertEquals(NEW_IN_2022, names(newer.getControls().stream().filter(control -> !mapped.remove(control)).toList()));
		assertEquals(new HashSet<>(), mapped, "targets that are not controls of 2022");
	}

	@Test
	void callsAMappingEqualOnlyIfNothingElseWentIntoTheTarget() {
		Map<NamedElement, Long> predecessors = mapping.getEntries().stream().flatMap(entry -> entry.getTargets().stream())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		for (MappingEntry entry : mapping.getEntries()) {
			boolean alone = entry.getTargets().stream().allMatch(target -> predecessors.get(target) == 1);
			MappingKind expected = entry.getTargets().size() > 1 ? MappingKind.INTERSECTS : alone ? MappingKind.EQUALS : MappingKind.PART_OF;
			assertEquals(expected, entry.getKind(), entry.getSource().getName());
		}
	}

	@Test
	void agreesWithAnnexB() throws IOException {
		Map<String, List<String>> mapped = mapping.getEntries().stream()
				.collect(Collectors.toMap(entry -> entry.getSource().getName(), entry -> names(entry.getTargets())));
		Map<String, List<String>> facts = annexB();
		assertEquals(76, facts.size());
		facts.forEach((source, targets) -> assertEquals(targets, mapped.get(source), source));
	}

	private HashSet<NamedElement> sources() {
		return mapping.getEntries().stream().map(MappingEntry::getSource).collect(Collectors.toCollection(HashSet::new));
	}

	private static Map<String, List<String>> annexB() throws IOException {
		try (InputStream stream = Iso27001Test.class.getResourceAsStream("annex-b.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.map(line -> line.split(" -> "))
					.collect(Collectors.toMap(parts -> parts[0], parts -> Arrays.asList(parts[1].split(" "))));
		}
	}

	private static List<Integer> controlsByChapter(Framework framework) {
		TreeMap<Integer, Integer> counts = new TreeMap<>();
		framework.getControls().forEach(control -> counts.merge(Integer.valueOf(control.getName().split("\\.")[1]), 1, Integer::sum));
		return List.copyOf(counts.values());
	}

	private static String areaOf(Control control) {
		return control.getName().substring(0, control.getName().lastIndexOf('.'));
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
