package org.assay.core.ask;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.question.ServiceData;
import org.assay.analysis.question.ServiceData.Contents;
import org.assay.analysis.question.ServiceData.Kept;
import org.assay.core.ask.Line.Style;
import org.assay.model.DataItem;
import org.assay.model.DataStorage;

/** Q11: which data are in a service: categories that it keeps, then its information with each kind of data. */
final class DataRows {

	private final Asking asking;
	private final Speech speech;

	DataRows(Asking asking) {
		this.asking = asking;
		this.speech = asking.speech();
	}

	List<AnswerRow> of(Question.DataIn question) {
		ServiceData data = ServiceData.of(asking.world(), question.service());
		List<AnswerRow> rows = new ArrayList<>();
		data.categories().forEach(kept -> rows.add(row(data, kept)));
		data.information().forEach(contents -> rows.add(row(data, contents)));
		return rows;
	}

	private AnswerRow row(ServiceData data, Kept kept) {
		var place = kept.storage().isPresent() ? kept.storage().get() : kept.functions().getFirst();
		List<String> in = kept.storage().map(DataStorage::getStoredIn).map(List::copyOf).orElse(List.of());
		List<String> from = kept.storage().map(DataStorage::getReachableFrom).map(List::copyOf).orElse(List.of());
		Fields fields = Subjects.fields(place).put("kind", "category").put("category", kept.category()).put("storedIn", in)
				.put("reachableFrom", from).put("thirdCountries", kept.thirdCountries())
				.put("collectedBy", kept.storage().map(DataStorage::getCollectedBy))
				.put("functions", kept.functions().stream().map(function -> function.getKind()).toList()).put("items", List.of())
				.put("retention", List.of()).put("secrecy", List.of()).put("reachedBy", data.reachedBy());
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(place, 0, "data.category", speech.say("data.category." + kept.category()),
				in.isEmpty() ? speech.say("data.unknownPlace") : String.join(", ", in)));
		if (!from.isEmpty()) {
			lines.add(speech.line(1, Style.PLAIN, "data.reachable", String.join(", ", from)));
		}
		if (!kept.thirdCountries().isEmpty()) {
			lines.add(speech.line(1, Style.NO, "data.third", String.join(", ", kept.thirdCountries())));
		}
		kept.storage().map(DataStorage::getCollectedBy).ifPresent(actor -> lines.add(speech.line(1, Style.PLAIN, "data.collected", speech.title(actor))));
		return new AnswerRow(fields.map(), lines);
	}

	private AnswerRow row(ServiceData data, Contents contents) {
		List<String> retention = contents.information().getRetentions().stream().map(speech::shown).toList();
		List<String> secrecy = contents.information().getSecrecy().stream().map(speech::shown).toList();
		Fields fields = Fields.of(contents.information()).put("kind", contents.handled() ? "handled" : "kept").put("category", null)
				.put("storedIn", List.of()).put("reachableFrom", List.of()).put("thirdCountries", List.of()).put("collectedBy", null)
				.put("functions", List.of()).put("items", contents.items().stream().map(DataRows::fields).toList()).put("retention", retention)
				.put("secrecy", secrecy).put("reachedBy", data.reachedBy());
		List<Line> lines = new ArrayList<>();
		lines.add(speech.lineAt(contents.information(), 0, contents.handled() ? "data.handled" : "data.kept", speech.title(contents.information())));
		contents.items().forEach(item -> lines.add(speech.lineAt(item, 1, item.isTransient() ? "data.transient" : "data.item", speech.title(item),
				speech.say("data.kind." + item.getKind()))));
		if (contents.items().isEmpty()) {
			lines.add(speech.line(1, Style.ASIDE, "data.noItems"));
		}
		contents.information().getRetentions().forEach(rule -> lines.add(speech.lineAt(rule, 1, "data.retention", speech.shown(rule))));
		if (retention.isEmpty()) {
			lines.add(speech.line(1, Style.ASIDE, "data.noRetention"));
		}
		if (!data.reachedBy().isEmpty()) {
			lines.add(speech.line(1, Style.ASIDE, "data.reachedBy", speech.titles(data.reachedBy())));
		}
		return new AnswerRow(fields.map(), lines);
	}

	private static Fields fields(DataItem item) {
		return Fields.empty().put("name", item.getName()).put("title", item.getTitle()).put("data", item.getKind())
				.put("transient", item.isTransient()).put("subject", item.getSubject());
	}
}
