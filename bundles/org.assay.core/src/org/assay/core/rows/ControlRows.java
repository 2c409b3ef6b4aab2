package org.assay.core.rows;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.core.check.CheckedProject;
import org.assay.model.Control;
import org.assay.model.ControlReference;
import org.assay.model.Framework;
import org.assay.model.RequirementCatalogue;
import org.eclipse.emf.ecore.EObject;

/** Controls of the frameworks that the project declares or its catalogues are based on, with the requirements that implement them. */
final class ControlRows implements RowSource {

	@Override
	public List<Row> rows(CheckedProject project) {
		Map<Control, Set<EObject>> implementing = new LinkedHashMap<>();
		for (ControlReference reference : project.corpus().all(ControlReference.class)) {
			if (reference.getControl() != null) {
				implementing.computeIfAbsent(reference.getControl(), control -> new LinkedHashSet<>()).add(reference.eContainer());
			}
		}
		Stream<Framework> own = project.corpus().all(Framework.class).stream();
		Stream<Framework> based = project.corpus().all(RequirementCatalogue.class).stream().map(RequirementCatalogue::getFramework);
		Stream<Framework> used = implementing.keySet().stream().map(control -> (Framework) control.eContainer());
		return Stream.of(own, based, used).flatMap(frameworks -> frameworks).filter(Objects::nonNull).distinct()
				.flatMap(framework -> framework.getControls().stream())
				.map(control -> row(control, implementing.getOrDefault(control, Set.of()))).toList();
	}

	private static Row row(Control control, Set<EObject> requirements) {
		Framework framework = (Framework) control.eContainer();
		return Row.of(control).put("control", control.getName()).put("framework", framework.getName()).put("edition", framework.getEdition())
				.put("requirements", Names.qualified(requirements));
	}
}
