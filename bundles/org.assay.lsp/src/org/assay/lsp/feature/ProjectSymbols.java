package org.assay.lsp.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.loading.Places;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.model.NamedElement;
import org.assay.model.Variable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Elements of a project by what somebody remembers of their names or titles. */
public final class ProjectSymbols {

	/** Whoever sees more than this writes another letter. */
	private static final int MOST = 200;
	private static final int NOT_FOUND = 9;

	private ProjectSymbols() {
	}

	private record Match(NamedElement element, int rank) {
	}

	/**
	 * Return elements that answer to a query, those whose names begin so first.
	 *
	 * @param query letters that occur in a name in this order, or words of a title, no matter whether small or capital; empty for all elements
	 */
	public static List<WorkspaceSymbol> find(String query, ProjectState project) {
		String wanted = query.strip().toLowerCase(Locale.ROOT);
		return project.corpus().all(NamedElement.class).stream().filter(ProjectSymbols::isNamed).map(element -> new Match(element, rank(element,
				wanted)))
				.filter(match -> match.rank() < NOT_FOUND).sorted(Comparator.comparingInt(Match::rank)).limit(MOST)
				.map(match -> symbol(match.element(), project)).toList();
	}

	private static boolean isNamed(NamedElement element) {
		return !(element instanceof Variable) && element.getName() != null && !element.getName().isEmpty();
	}

	private static int rank(NamedElement element, String wanted) {
		String name = element.getName().toLowerCase(Locale.ROOT);
		if (name.startsWith(wanted)) {
			return name.length() == wanted.length() ? 0 : 1;
		}
		if (name.contains(wanted)) {
			return 2;
		}
		if (element.getTitle() != null && element.getTitle().toLowerCase(Locale.ROOT).contains(wanted)) {
			return 3;
		}
		return isWithin(wanted, wanted.indexOf('.') < 0 ? name : QualifiedNames.of(element).orElse(name).toLowerCase(Locale.ROOT)) ? 4
				: NOT_FOUND;
	}

	/** Return whether all letters occur in this order. */
	private static boolean isWithin(String letters, String name) {
		int found = 0;
		for (int index = 0; index < name.length() && found < letters.length(); index++) {
			found += name.charAt(index) == letters.charAt(found) ? 1 : 0;
		}
		return found == letters.length();
	}

	private static WorkspaceSymbol symbol(NamedElement element, ProjectState project) {
		Location location = new Location(Addresses.ofFile(project, Places.pathOf(element)), Ranges.ofName(element));
		String title = element.getTitle() == null || element.getTitle().isEmpty() ? "" : " " + element.getTitle();
		return new WorkspaceSymbol(element.getName() + title, ElementIcons.of(element.eClass()), Either.forLeft(location), around(element));
	}

	private static String around(NamedElement element) {
		String name = QualifiedNames.of(element).orElse("");
		return name.equals(element.getName()) ? "" : name.substring(0, name.length() - element.getName().length() - 1);
	}
}
