package org.assay.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.Problem;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/** Text that has been read and linked with the standard library. */
public final class Loaded {

	private final LoadedProject project;

	private Loaded(LoadedProject project) {
		this.project = project;
	}

	/** Read texts as the files a.assay, b.assay and so on of one project; whatever is wrong with them can be asked for. */
	public static Loaded text(String... texts) {
		return new Loaded(ProjectLoader.create().load(sources(texts)));
	}

	/** Read texts in which nothing is wrong. */
	public static Loaded clean(String... texts) {
		Loaded loaded = text(texts);
		assertEquals("", String.join("\n", loaded.problems()));
		return loaded;
	}

	/** Return texts as the files a.assay, b.assay and so on. */
	public static List<SourceText> sources(String... texts) {
		List<SourceText> sources = new ArrayList<>();
		for (String text : texts) {
			String name = (char) ('a' + sources.size()) + ".assay";
			sources.add(new SourceText(name, text.getBytes(StandardCharsets.UTF_8)));
		}
		return sources;
	}

	/** Return what is wrong, each as place, code, variant and arguments. */
	public List<String> problems() {
		return project.problems().stream().map(Loaded::describe).toList();
	}

	/** Return the project. */
	public LoadedProject project() {
		return project;
	}

	/** Return all elements of a type in the project. */
	public <T extends EObject> List<T> all(Class<T> type) {
		return project.corpus().all(type);
	}

	/** Return the only element of a type in the project. */
	public <T extends EObject> T only(Class<T> type) {
		List<T> all = all(type);
		assertEquals(1, all.size(), "elements of type " + type.getSimpleName());
		return all.getFirst();
	}

	/** Return the only element of a type with a name in the project. */
	public <T extends NamedElement> T named(Class<T> type, String name) {
		List<T> found = all(type).stream().filter(element -> name.equals(element.getName())).toList();
		assertEquals(1, found.size(), "elements of type " + type.getSimpleName() + " called " + name);
		return found.getFirst();
	}

	/** Return a problem as one line, such as {@code a.assay:1:5-1:9 R102.unknown(Rektor, Role, )}. */
	public static String describe(Problem problem) {
		var range = problem.range();
		return range.file() + ":" + range.line() + ":" + range.column() + "-" + range.endLine() + ":" + range.endColumn() + " " + saying(problem);
	}

	private static String saying(Problem problem) {
		String variant = problem.variant().isEmpty() ? "" : "." + problem.variant();
		return problem.code() + variant + "(" + String.join(", ", problem.arguments()) + ")";
	}
}
