package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.Difference;
import org.assay.dsl.Repository;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Elements that were read without nodes stand where the nodes say, and refer to the same elements. */
class DirectPlacesTest {

	static List<Path> projects() {
		return Repository.projects();
	}

	@ParameterizedTest
	@MethodSource("projects")
	void placesAreThoseOfTheNodes(Path project) {
		List<SourceText> sources = Repository.sources(project);
		List<AssayFile> direct = ProjectLoader.create().load(sources).corpus().projectFiles();
		List<AssayFile> parsed = new LiveProject(sources, LibrarySource.standard(), UsedSource.NONE).corpus().projectFiles();
		assertEquals(parsed.size(), direct.size());
		for (int index = 0; index < parsed.size(); index++) {
			assertTrue(WrittenForm.isMissing(direct.get(index).eResource()), "read without nodes");
			assertEquals("", Difference.between(described(parsed.get(index)), described(direct.get(index))));
		}
	}

	private static String described(AssayFile file) {
		List<EObject> elements = new ArrayList<>(List.of(file));
		file.eAllContents().forEachRemaining(elements::add);
		StringBuilder text = new StringBuilder();
		for (EObject element : elements) {
			text.append(element.eClass().getName()).append(' ').append(Places.of(element, null, 0)).append(' ').append(Places.ofWhole(element))
					.append(' ').append(Places.textOf(element));
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				int values = element.eGet(feature) instanceof List<?> several ? several.size() : 1;
				for (int index = 0; index < values; index++) {
					text.append(' ').append(feature.getName()).append(' ').append(Places.of(element, feature, index));
				}
			}
			for (EObject target : element.eCrossReferences()) {
				text.append(" -> ").append(Places.of(target, null, 0));
			}
			text.append('\n');
		}
		return text.toString();
	}
}
