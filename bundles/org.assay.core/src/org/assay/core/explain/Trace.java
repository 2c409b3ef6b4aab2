package org.assay.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.core.Wording;
import org.assay.core.explain.Explanation.Line;
import org.assay.dsl.loading.Places;
import org.assay.rules.Finding;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes an explanation, line by line. */
final class Trace {

	private final Analysis analysis;
	private final Optional<List<Finding>> findings;
	private final Wording words;
	private final int mostSubjects;
	private final List<Line> lines = new ArrayList<>();
	private int depth;

	/**
	 * @param findings what the rules found in the project; empty if they were not applied
	 * @param mostSubjects for how many elements at most is said what follows for each of them
	 */
	Trace(Analysis analysis, Optional<List<Finding>> findings, Wording words, int mostSubjects) {
		this.mostSubjects = mostSubjects;
		this.analysis = analysis;
		this.findings = findings;
		this.words = words;
	}

	Analysis analysis() {
		return analysis;
	}

	Corpus corpus() {
		return analysis.corpus();
	}

	Optional<List<Finding>> findings() {
		return findings;
	}

	int mostSubjects() {
		return mostSubjects;
	}

	Explanation explanation() {
		return new Explanation(lines);
	}

	/** Return a text that is put into a line. */
	String word(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	/** Add a line that comes from no text. */
	void say(String key, Object... arguments) {
		lines.add(new Line(depth, words.say(key, arguments), Optional.empty()));
	}

	/** Add a line that comes from where an element is written. */
	void sayAt(EObject element, String key, Object... arguments) {
		sayAt(element, null, key, arguments);
	}

	/** Add a line that comes from where a property of an element is written. */
	void sayAt(EObject element, EStructuralFeature feature, String key, Object... arguments) {
		lines.add(new Line(depth, words.say(key, arguments), Optional.of(Places.of(element, feature, 0))));
	}

	/** Add a line that comes from a place. */
	void sayAt(SourceRange place, String key, Object... arguments) {
		lines.add(new Line(depth, words.say(key, arguments), Optional.of(place)));
	}

	/** Add lines below the last one. */
	void below(Runnable more) {
		depth++;
		more.run();
		depth--;
	}
}
