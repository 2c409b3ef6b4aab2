package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.assay.analysis.QualifiedNames;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** The library read from its snapshots says what its text says. */
class LibrarySnapshotsTest {

	private static final LibrarySource TEXT = new LibrarySnapshots.WithoutSnapshots(LibrarySource.standard());
	private static final SortedMap<String, byte[]> SNAPSHOTS = LibrarySnapshots.of(TEXT);

	@Test
	void elementsAttributesAndLinksAreThoseOfTheText() {
		List<SourceText> project = List.of(all());
		List<AssayFile> parsed = ProjectLoader.create().load(project, TEXT).corpus().libraryFiles();
		List<AssayFile> ready = ProjectLoader.create().load(project, new WithSnapshots(SNAPSHOTS)).corpus().libraryFiles();
		assertTrue(ready.stream().allMatch(file -> WrittenForm.isMissing(file.eResource())), "snapshots are used");
		assertEquals(TEXT.packages().size(), ready.size());
		for (int index = 0; index < ready.size(); index++) {
			assertEquals(described(parsed.get(index)), described(ready.get(index)));
		}
	}

	@Test
	void placesAreThoseOfTheText() {
		List<SourceText> project = List.of(importing("std.klassa"));
		AssayFile parsed = klassa(ProjectLoader.create().load(project, TEXT));
		AssayFile ready = klassa(ProjectLoader.create().load(project, new WithSnapshots(SNAPSHOTS)));
		List<EObject> ours = elements(ready);
		List<EObject> theirs = elements(parsed);
		for (int index = 0; index < ours.size(); index++) {
			assertEquals(Places.of(theirs.get(index), null, 0), Places.of(ours.get(index), null, 0));
			assertEquals(Places.ofWhole(theirs.get(index)), Places.ofWhole(ours.get(index)));
			assertEquals(Places.textOf(theirs.get(index)), Places.textOf(ours.get(index)));
		}
	}

	@Test
	void snapshotOfAnotherTextIsNotUsed() {
		SortedMap<String, byte[]> mixed = new TreeMap<>(SNAPSHOTS);
		mixed.put("std.core", SNAPSHOTS.get("std.risk"));
		assertParsed(List.of(importing("std.klassa")), mixed);
	}

	@Test
	void damagedSnapshotIsNotUsed() {
		byte[] whole = SNAPSHOTS.get("std.core");
		for (int length = 0; length < whole.length; length += 997) {
			SortedMap<String, byte[]> damaged = new TreeMap<>(SNAPSHOTS);
			damaged.put("std.core", Arrays.copyOf(whole, length));
			assertParsed(List.of(importing("std.klassa")), damaged);
		}
	}

	@Test
	void projectThatTakesThePlaceOfTheLibraryIsLinkedWithIt() {
		assertParsed(List.of(source("package std.klassa\n")), SNAPSHOTS);
		assertParsed(List.of(source("organisation std \"Std\"\n")), SNAPSHOTS);
	}

	private static void assertParsed(List<SourceText> project, SortedMap<String, byte[]> snapshots) {
		List<AssayFile> library = ProjectLoader.create().load(project, new WithSnapshots(snapshots)).corpus().libraryFiles();
		assertFalse(library.isEmpty());
		assertTrue(library.stream().noneMatch(file -> WrittenForm.isMissing(file.eResource())));
	}

	private static SourceText all() {
		StringBuilder text = new StringBuilder("package all\n\n");
		TEXT.packages().forEach(name -> text.append("import ").append(name).append(".*\n"));
		return source(text.toString());
	}

	private static SourceText importing(String name) {
		return source("package one\n\nimport " + name + ".*\n");
	}

	private static SourceText source(String text) {
		return new SourceText("project.assay", text.getBytes(StandardCharsets.UTF_8));
	}

	private static AssayFile klassa(LoadedProject loaded) {
		return loaded.corpus().libraryFiles().stream().filter(file -> file.getName().equals("std.klassa")).findFirst().orElseThrow();
	}

	private static List<EObject> elements(AssayFile file) {
		List<EObject> elements = new ArrayList<>(List.of(file));
		file.eAllContents().forEachRemaining(elements::add);
		return elements;
	}

	/** One line for each element, with all that it states. */
	private static String described(AssayFile file) {
		StringBuilder text = new StringBuilder();
		for (EObject element : elements(file)) {
			text.append(element.eClass().getName());
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				if (element.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainment())) {
					text.append(' ').append(feature.getName()).append('=').append(described(feature, element.eGet(feature)));
				}
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static String described(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute) {
			return value + ":" + value.getClass().getSimpleName();
		}
		List<?> targets = value instanceof List<?> several ? several : List.of(value);
		return targets.stream().map(target -> QualifiedNames.nearest((EObject) target) + "/" + ((EObject) target).eClass().getName()).toList()
				.toString();
	}

	private record WithSnapshots(SortedMap<String, byte[]> snapshots) implements LibrarySource {

		@Override
		public SortedSet<String> packages() {
			return TEXT.packages();
		}

		@Override
		public Optional<SourceText> text(String packageName) {
			return TEXT.text(packageName);
		}

		@Override
		public Optional<byte[]> snapshot(String packageName) {
			return Optional.ofNullable(snapshots.get(packageName));
		}
	}
}
