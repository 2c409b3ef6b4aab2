package org.assay.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;

/** The checks of one run, found by the type of element they look at. */
public final class Checks {

	private final List<Registered<?>> elementChecks = new ArrayList<>();
	private final List<RegisteredForProject> projectChecks = new ArrayList<>();

	/** A check of one element. It skips what is not linked, and need not catch anything. */
	@FunctionalInterface
	public interface ElementCheck<T> {
		void check(T element, Reporter report);
	}

	/** A check over the whole corpus that runs once; it takes no longer than sorting its elements does. */
	@FunctionalInterface
	public interface ProjectCheck {
		void check(Reporter report);
	}

	record Registered<T extends EObject>(Rule rule, Class<T> type, ElementCheck<T> check) {
	}

	record RegisteredForProject(Rule rule, ProjectCheck check) {
	}

	/** Register a check that sees every element of a type, subtypes included, in the project's own files. */
	public <T extends EObject> void on(Rule rule, Class<T> type, ElementCheck<T> check) {
		elementChecks.add(new Registered<>(rule, type, check));
	}

	/** Register a check that runs once for the project. */
	public void project(Rule rule, ProjectCheck check) {
		projectChecks.add(new RegisteredForProject(rule, check));
	}

	/** Return the codes of all rules that have a check, sorted. */
	public Set<String> codes() {
		Set<String> codes = new TreeSet<>();
		elementChecks.forEach(registered -> codes.add(registered.rule().code()));
		projectChecks.forEach(registered -> codes.add(registered.rule().code()));
		return codes;
	}

	List<RegisteredForProject> forProject() {
		return projectChecks;
	}

	List<Registered<?>> forElements() {
		return elementChecks;
	}
}
