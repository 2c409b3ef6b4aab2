package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.level.ClassificationChoice;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.question.Contradiction.Kind;
import org.assay.analysis.verdict.VerdictConflicts;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** Levels that contradict each other, or that nothing makes comparable. */
final class LevelContradictions {

	private final Analysis analysis;
	private final Corpus corpus;
	private final List<Contradiction> found = new ArrayList<>();

	LevelContradictions(Analysis analysis) {
		this.analysis = analysis;
		this.corpus = analysis.corpus();
	}

	List<Contradiction> all() {
		corpus.all(InformationSet.class).forEach(this::byTwoMethods);
		SameTitle.of(corpus).forEach(this::ofOneTitle);
		corpus.all(Verdict.class).forEach(verdict -> VerdictConflicts.incomparable(analysis, verdict)
				.ifPresent(level -> add(Kind.SCALE, verdict, level.level().orElseThrow(), level.aspect())));
		return found;
	}

	/** Classifications of different things, told apart by their words, may differ; two of the same thing should not. */
	private void byTwoMethods(InformationSet set) {
		List<Classification> current = ClassificationChoice.of(set.getClassifications(), analysis.asOf()).current();
		for (int later = 1; later < current.size(); later++) {
			for (int earlier = 0; earlier < later; earlier++) {
				Classification first = current.get(earlier);
				Classification second = current.get(later);
				if (Objects.equals(TextForm.normal(first.getContext()), TextForm.normal(second.getContext()))) {
					first.getLevels().forEach(left -> second.getLevels().stream().filter(right -> right.getAspect() == left.getAspect())
							.forEach(right -> compare(left, right, counting(left), counting(right), left.getAspect())));
				}
			}
		}
	}

	private void ofOneTitle(SameTitle same) {
		for (EffectiveLevel left : analysis.classification(same.first()).levels()) {
			Optional<Level> right = analysis.classification(same.second()).stated(left.aspect()).flatMap(EffectiveLevel::level);
			compare(same.first(), same.second(), left.level(), right, left.aspect());
		}
	}

	private void compare(EObject first, EObject second, Optional<Level> left, Optional<Level> right, EObject aspect) {
		if (left.isPresent() && right.isPresent()) {
			OptionalInt order = analysis.levelOrder().compare(left.get(), right.get());
			if (order.isEmpty()) {
				add(Kind.SCALE, first, second, aspect);
			} else if (order.getAsInt() != 0) {
				add(Kind.LEVEL, first, second, aspect);
			}
		}
	}

	private static Optional<Level> counting(AspectLevel line) {
		return Linked.of(line.getUpper() == null ? line.getLevel() : line.getUpper());
	}

	private void add(Kind kind, EObject first, EObject second, EObject aspect) {
		found.add(new Contradiction(kind, first, second, Optional.ofNullable(aspect), kind == Kind.LEVEL && !corpus.isOwn(second)
				|| second instanceof InformationSet && !corpus.isOwn(second)));
	}
}
