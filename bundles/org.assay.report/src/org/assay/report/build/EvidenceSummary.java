package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.analysis.evidence.CitationState;
import org.assay.model.Citation;
import org.assay.model.Condition;
import org.assay.model.Verdict;
import org.assay.report.document.Badge;
import org.assay.report.document.Inlines;
import org.assay.report.document.Summary;

/** The page "In short" of the evidence register: does the evidence hold, what has to be seen to, what would change that. */
final class EvidenceSummary {

	private static final int MOST_DECISIONS = 6;
	private static final int MOST_CHANGERS = 3;
	private static final int MOST_WORDS = 4;

	private final Material material;
	private final EvidenceRegister register;
	private final DocumentWords documents;
	private final CitationWords citations;

	private EvidenceSummary(Material material, EvidenceRegister register) {
		this.material = material;
		this.register = register;
		this.documents = new DocumentWords(material);
		this.citations = new CitationWords(material);
	}

	static Summary of(Material material, EvidenceRegister register) {
		return new EvidenceSummary(material, register).page();
	}

	private Summary page() {
		Summary.Builder page = Summary.builder(material.say("register.question")).verdict(verdict()).answer(Inlines.of(answer()));
		List<Task> tasks = tasks();
		int shown = tasks.size() > MOST_DECISIONS ? MOST_DECISIONS - 1 : tasks.size();
		tasks.subList(0, shown).forEach(task -> page.decide(task.what(), task.role()));
		if (shown < tasks.size()) {
			Inlines more = Inlines.of(material.say("register.task.more", tasks.size() - shown)).text(" ");
			page.decide(more.link(material.say("register.weak.link"), "#weaknesses").text("."), material.say("missing.nobody"));
		}
		changers().stream().limit(MOST_CHANGERS).forEach(changer -> page.changedBy(Inlines.of(changer)));
		relies().forEach(page::reliesOn);
		return page.build();
	}

	private Badge verdict() {
		boolean refuted = register.documents().stream().anyMatch(entry -> entry.need() == RegisteredDocument.Need.REFUTED);
		boolean uncertain = register.documents().stream().anyMatch(entry -> entry.need() == RegisteredDocument.Need.UNCERTAIN);
		boolean nothing = register.citations().stream().noneMatch(entry -> entry.check().isPresent());
		return refuted ? Badge.negative(material.say("register.holds.no")) : nothing ? Badge.unassessed(material.say("register.holds.unknown"))
				: uncertain ? Badge.conditional(material.say("register.holds.partly")) : Badge.positive(material.say("register.holds.yes"));
	}

	/** How many documents and citations there are, and how many citations are in each state. */
	private String answer() {
		int all = register.documents().size();
		List<RegisteredCitation> quoting = register.citations().stream().filter(RegisteredCitation::isQuoting).toList();
		String first = material.words().plural("register.answer.documents", all) + " ";
		if (quoting.isEmpty()) {
			return first + material.say("register.answer.no-citations");
		}
		List<String> states = new ArrayList<>();
		for (Map.Entry<CitationState, Integer> state : register.states().entrySet()) {
			states.add(material.words().plural("register.count." + state.getKey().name(), state.getValue()));
		}
		if (register.unseen() > 0) {
			states.add(material.words().plural("register.count.UNSEEN", register.unseen()));
		}
		return first + material.words().plural("register.answer.citations", quoting.size(), material.words().list(states));
	}

	/** Something that has to be seen to. */
	private record Task(Inlines what, String role) {
	}

	private List<Task> tasks() {
		List<Task> tasks = new ArrayList<>();
		register.documents().stream().filter(entry -> entry.isMissing() && (entry.isUsed() || !entry.citations().isEmpty()))
				.forEach(entry -> tasks.add(task("register.task.missing", entry)));
		for (RegisteredDocument entry : register.documents()) {
			entry.citations().stream().filter(citation -> citation.isRefuted() && !entry.isMissing())
					.forEach(citation -> tasks.add(new Task(refuted(citation.citation()), role(entry))));
		}
		register.documents().stream().filter(entry -> entry.isChanged() && !entry.isMissing())
				.forEach(entry -> tasks.add(task("register.task.changed", entry)));
		register.ending().stream().filter(entry -> entry.isUsed() && entry.isEnded(material.asOf()))
				.forEach(entry -> tasks.add(task("register.task.ended", entry)));
		return tasks;
	}

	private Task task(String key, RegisteredDocument entry) {
		String day = entry.document().getValidUntil() == null ? "" : material.words().date(entry.document().getValidUntil());
		return new Task(Inlines.of(material.say(key, documents.title(entry.document()), day)).text(" ")
				.link(material.say("register.task.see"), "#" + DocumentWords.anchor(entry.document())).text("."), role(entry));
	}

	private Inlines refuted(Citation citation) {
		return Inlines.of(material.say("register.task.refuted", documents.title(citation.getDocument()))).lineBreak()
				.link(citations.title(citation), "#" + DocumentSection.anchor(citation)).text(".");
	}

	/** Whoever decided what rests on the document decides what becomes of it. */
	private String role(RegisteredDocument entry) {
		return entry.bearings().stream().map(bearing -> bearing.use().user()).map(user -> user instanceof Condition ? user.eContainer() : user)
				.filter(Verdict.class::isInstance).map(Verdict.class::cast).flatMap(verdict -> Material.present(verdict.getDecidedBy()).stream())
				.findFirst().map(material.names()::agent).orElse(material.say("missing.nobody"));
	}

	private List<String> changers() {
		List<String> changers = new ArrayList<>();
		register.ending().stream().filter(entry -> entry.isUsed() && !entry.isEnded(material.asOf()))
				.forEach(entry -> changers.add(material.say("register.change.ends", documents.title(entry.document()),
						material.words().date(entry.document().getValidUntil()))));
		register.overloaded().stream().filter(register::isHeavy).forEach(entry -> changers.add(material.say("register.change.heavy",
				documents.title(entry.document()), entry.load(), register.load())));
		return changers;
	}

	private List<Inlines> relies() {
		List<Inlines> relies = new ArrayList<>();
		for (RegisteredDocument entry : register.words()) {
			relies.add(Inlines.of(material.words().plural("register.relies", entry.bearings().size(), documents.title(entry.document()),
					new EvidenceWords(material).strength(entry.document()))));
		}
		List<Inlines> shown = new ArrayList<>(relies.size() > MOST_WORDS ? relies.subList(0, MOST_WORDS - 1) : relies);
		if (shown.size() < relies.size()) {
			shown.add(Inlines.of(material.say("register.relies.more", relies.size() - shown.size())).text(" ")
					.link(material.say("register.weak.link"), "#words").text("."));
		}
		int bare = register.bareClaims().size();
		if (bare > 0) {
			shown.add(Inlines.of(material.words().plural("register.relies.bare", bare)));
		}
		return shown;
	}
}
