package org.assay.ide.model;

import java.util.List;
import java.util.Optional;

import org.assay.analysis.verdict.Outcome;
import org.assay.analysis.verdict.VerdictMatrix;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;

/**
 * What information may be in which service.
 *
 * @param information the rows
 * @param services the columns
 * @param contexts the contexts of use; none if the project has none
 */
public record VerdictGrid(List<Heading> information, List<Heading> services, List<Heading> contexts, VerdictMatrix matrix) {

	/** Stands for all contexts. */
	private static final int ALL = -1;

	public VerdictGrid {
		information = List.copyOf(information);
		services = List.copyOf(services);
		contexts = List.copyOf(contexts);
	}

	/**
	 * A row, a column or a context.
	 *
	 * @param name qualified name
	 * @param title what people call it
	 * @param place where it is written; empty if that is in the library
	 */
	public record Heading(String name, String title, Optional<Place> place) {
	}

	/** Look at a project. */
	public static VerdictGrid of(Snapshot snapshot, String language) {
		var corpus = snapshot.checked().corpus();
		List<InformationSet> information = corpus.all(InformationSet.class);
		List<ServiceInstance> services = corpus.all(ServiceInstance.class);
		List<UseContext> contexts = corpus.all(UseContext.class);
		return new VerdictGrid(headings(information, snapshot, language), headings(services, snapshot, language),
				headings(contexts, snapshot, language), snapshot.checked().analysis().world().matrix(information, services, contexts));
	}

	private static List<Heading> headings(List<? extends NamedElement> elements, Snapshot snapshot, String language) {
		return elements.stream().map(element -> new Heading(Titles.name(element), Titles.of(element, language),
				snapshot.place(element))).toList();
	}

	/**
	 * Return what follows for information in a service.
	 *
	 * @param context place in {@link #contexts}; negative for the strictest outcome of all of them
	 */
	public Outcome at(int row, int column, int context) {
		if (context > ALL) {
			return matrix.at(row, column, context);
		}
		Outcome strictest = matrix.at(row, column, 0);
		for (int other = 1; other < contexts.size(); other++) {
			strictest = strictest.and(matrix.at(row, column, other));
		}
		return strictest;
	}

	/** Return the question whose answer explains a cell, in the words of the question language. */
	public String question(int row, int column, int context) {
		String where = context > ALL ? " in " + contexts.get(context).name() : "";
		return information.get(row).name() + " in " + services.get(column).name() + where;
	}
}
