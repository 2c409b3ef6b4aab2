package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.analysis.question.Misplaced;
import org.assay.analysis.question.Misplaced.Why;
import org.assay.analysis.question.MisplacedSearch;
import org.assay.core.ask.Line.Style;
import org.assay.model.Aspect;
import org.assay.model.DataItem;
import org.assay.model.InformationSet;
import org.assay.model.SecrecyProvision;
import org.eclipse.emf.ecore.EObject;

/** Q3: what is in a service in which it should not be, and why not. */
final class MisplacedRows {

	private final Asking asking;
	private final Speech speech;

	MisplacedRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Misplaced question) {
		return MisplacedSearch.of(asking.world()).stream().map(this::row).toList();
	}

	private AnswerRow row(Misplaced misplaced) {
		EObject place = misplaced.information().map(EObject.class::cast).orElse(misplaced.reasons().getFirst().element());
		Fields fields = misplaced.information().map(set -> Fields.of(set)).orElseGet(Subjects::none).put("service", misplaced.service())
				.put("owners", misplaced.owners().stream().map(owner -> Fields.empty().put("party", owner.party()).put("country", owner.country())).toList())
				.put("reasons", misplaced.reasons().stream().map(MisplacedRows::fields).toList());
		String information = misplaced.information().map(speech::title).orElse(speech.say("misplaced.something"));
		String service = misplaced.service().map(speech::title).orElse(speech.say("misplaced.somewhere"));
		String owners = misplaced.owners().stream().map(owner -> speech.say("misplaced.owner", speech.title(owner.party()), owner.country()))
				.collect(Collectors.joining(", "));
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(0, Style.NO, speech.say("misplaced.row", information, service)
				+ (owners.isEmpty() ? "" : speech.say("misplaced.owners", owners)), Speech.place(place, null)));
		misplaced.reasons().forEach(why -> lines.add(speech.lineAt(why.element(), 1, "misplaced." + why.kind(), said(why))));
		return new AnswerRow(fields.map(), lines);
	}

	private static Fields fields(Why why) {
		return Fields.empty().put("kind", AnswerDocument.word(why.kind())).put("element", Subjects.of(why.element())).put("about", why.about())
				.at(why.element());
	}

	private String said(Why why) {
		if (why.because().isPresent()) {
			return new ReasonText(speech).of(why.because().get(), 0).getFirst().text();
		}
		return switch (why.element()) {
			case SecrecyProvision provision -> speech.shown(provision);
			case DataItem item -> speech.say("data.kind", speech.title(item), speech.say("data.kind." + item.getKind()));
			case InformationSet set when why.about().orElse(null) instanceof Aspect aspect && why.kind() == Misplaced.Kind.HIGH ->
				speech.say("misplaced.level", speech.title(aspect), asking.analysis().classification(set).level(aspect).level().map(speech::title).orElse(""));
			case InformationSet set when why.kind() == Misplaced.Kind.PROTECTED -> speech.say("protection." + set.getProtectionClass());
			default -> Subjects.title(speech, why.element());
		};
	}
}
