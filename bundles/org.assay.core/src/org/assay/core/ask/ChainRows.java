package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.analysis.chain.ServiceControllers.Mismatch;
import org.assay.analysis.question.ServiceChain;
import org.assay.analysis.question.ServiceChain.Link;
import org.assay.analysis.question.ServiceChain.Opening;
import org.assay.analysis.question.ServiceChain.ToThirdCountry;
import org.assay.core.ask.Line.Style;
import org.assay.model.Actor;

/** Q10: who processes for whom: links, then those who stand outside, other controllers, and transfers to third countries. */
final class ChainRows {

	private final Asking asking;
	private final Speech speech;

	ChainRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.Chain question) {
		ServiceChain chain = ServiceChain.of(asking.world(), question.service());
		List<AnswerRow> rows = new ArrayList<>();
		chain.links().forEach(link -> rows.add(row(link)));
		chain.outside().forEach(actor -> rows.add(outside(chain, actor)));
		chain.mismatches().forEach(mismatch -> rows.add(row(mismatch)));
		chain.transfers().forEach(transfer -> rows.add(row(transfer)));
		return rows;
	}

	private AnswerRow row(Link link) {
		LinkView view = link.link();
		Fields fields = Subjects.fields(view.link()).put("name", view.actor()).put("title", view.actor().map(Actor::getTitle))
				.put("kind", "link").put("chain", link.chain().state()).put("role", view.link().getRole()).put("for", view.upstream())
				.put("agreement", view.agreement()).put("matches", link.matches())
				.put("gaps", link.gaps().stream().map(AnswerDocument::word).toList()).put("countries", view.link().getLocations())
				.put("mechanisms", Optional.ofNullable(view.link().getMechanism()).stream().toList()).put("covered", null);
		List<Line> lines = new ArrayList<>();
		String actor = view.actor().map(speech::title).orElse(speech.say("unnamed"));
		String role = speech.say("chain.role." + view.link().getRole());
		lines.add(new Line(0, link.gaps().isEmpty() ? Style.PLAIN : Style.NO, speech.say(view.upstream().isPresent() ? "chain.linkFor" : "chain.link",
				speech.say("chain.state." + link.chain().state()), actor, role, view.upstream().map(speech::title).orElse("")),
				Speech.place(view.link(), null)));
		view.agreement().ifPresent(document -> lines.add(speech.lineAt(document, 1, "chain.agreement", speech.title(document))));
		link.gaps().forEach(gap -> lines.add(speech.line(1, Style.NO, "chain." + gap)));
		if (!view.link().getLocations().isEmpty()) {
			lines.add(speech.line(1, Style.ASIDE, "chain.places", String.join(", ", view.link().getLocations())));
		}
		return new AnswerRow(fields.map(), lines);
	}

	private static Fields rest(Fields fields, String kind, List<String> countries, List<?> mechanisms, Boolean covered) {
		return fields.put("kind", kind).put("chain", null).put("role", null).put("for", null).put("agreement", null).put("matches", null)
				.put("gaps", List.of()).put("countries", countries).put("mechanisms", mechanisms).put("covered", covered);
	}

	private AnswerRow outside(ServiceChain chain, Actor actor) {
		return new AnswerRow(rest(Fields.of(actor), "outside", List.of(), List.of(), null).map(), List.of(new Line(0, Style.NO,
				speech.say("chain.outside", speech.title(actor)), Speech.place(chain.service(), null))));
	}

	private AnswerRow row(Mismatch mismatch) {
		Fields fields = Subjects.fields(mismatch.where()).put("name", mismatch.named()).put("title", mismatch.named().getTitle());
		String where = mismatch.agreement().map(speech::title).orElse(speech.say("chain.state.agreed"));
		return new AnswerRow(rest(fields, "other-controller", List.of(), List.of(), null).put("agreement", mismatch.agreement()).map(),
				List.of(new Line(0, Style.NO, speech.say("chain.mismatch", where, speech.title(mismatch.named()),
						speech.titles(mismatch.controllers())), Speech.place(mismatch.where(), null))));
	}

	private AnswerRow row(ToThirdCountry transfer) {
		Fields fields = rest(Subjects.fields(transfer.place()), "transfer", List.of(transfer.country()),
				transfer.mechanisms().stream().map(Opening::mechanism).toList(), transfer.isCovered());
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(0, transfer.isCovered() ? Style.YES : Style.NO, speech.say(transfer.isCovered() ? "chain.transfer" : "chain.uncovered",
				transfer.country()), Speech.place(transfer.place(), null)));
		transfer.mechanisms().forEach(opening -> lines.add(speech.lineAt(opening.mechanism(), 1, "chain.mechanism",
				speech.title(opening.mechanism()), state(opening))));
		return new AnswerRow(fields.map(), lines);
	}

	private String state(Opening opening) {
		if (!opening.inForce()) {
			return opening.lastDay().map(day -> speech.say("chain.endedOn", day)).orElseGet(() -> speech.say("chain.notInForce"));
		}
		return speech.say(opening.certificateOld() ? "chain.certificate" : "chain.inForce");
	}
}
