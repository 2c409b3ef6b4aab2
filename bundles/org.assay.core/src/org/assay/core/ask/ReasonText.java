package org.assay.core.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.verdict.Outcome;
import org.assay.analysis.verdict.Reason;
import org.assay.core.ask.Line.Style;
import org.assay.model.Prohibition;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** Puts reasons into words, each with the line of the text that it comes from. */
final class ReasonText {

	private final Speech speech;

	ReasonText(Speech speech) {
		this.speech = speech;
	}

	/** Return a reason and below it what it follows from. */
	List<Line> of(Reason reason, int depth) {
		List<Line> lines = new ArrayList<>();
		String said = speech.say("reason." + reason.kind(), speech.shown(reason.element()), reason.about().map(speech::shown).orElse(""),
				detail(reason));
		Style style = reason.effect() == Outcome.ALLOWED ? Style.ASIDE : Style.PLAIN;
		EObject source = reason.element();
		lines.add(new Line(depth, style, said + only(reason), Speech.place(source, reason.feature().orElse(null))));
		reason.because().forEach(cause -> lines.addAll(of(cause, depth + 1)));
		return lines;
	}

	/** What a reason is about, if it is not the same for all that was asked about. */
	private String only(Reason reason) {
		List<String> about = new ArrayList<>();
		reason.information().ifPresent(information -> about.add(speech.title(information)));
		reason.context().filter(context -> context.eResource() != null).ifPresent(context -> about.add(speech.title(context)));
		return about.isEmpty() ? "" : speech.say("reason.only", String.join(", ", about));
	}

	private String detail(Reason reason) {
		return switch (reason.element()) {
			case Prohibition prohibition -> Optional.ofNullable(prohibition.getReason()).filter(text -> !text.isBlank())
					.map(text -> speech.say("reason.says", text.strip())).orElse("");
			case Verdict verdict -> day(reason.kind(), verdict).map(LocalDate::toString).orElse(speech.say("undated"));
			default -> "";
		};
	}

	private static Optional<LocalDate> day(Reason.Kind kind, Verdict verdict) {
		return Optional.ofNullable(switch (kind) {
			case VERDICT_ENDED -> verdict.getValidUntil();
			case VERDICT_NOT_YET -> verdict.getValidFrom() != null ? verdict.getValidFrom() : verdict.getDecidedOn();
			default -> verdict.getDecidedOn();
		});
	}
}
