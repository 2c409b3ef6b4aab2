package org.assay.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Agreement;
import org.assay.model.Finding;
import org.assay.model.InformationSet;
import org.assay.model.LegalGround;
import org.assay.model.NamedElement;
import org.assay.model.NarrativeKind;
import org.assay.model.ProcessingActivity;
import org.assay.model.Regulation;
import org.assay.model.RetentionRule;
import org.assay.model.SecrecyProvision;
import org.assay.model.ServiceInstance;
import org.assay.model.Source;
import org.assay.model.Transfer;
import org.assay.report.document.Badge;
import org.assay.report.document.Block;
import org.assay.report.document.BulletList;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Markdown;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** Regulatory requirements: laws, processing of personal data, secrecy, retention. */
final class LegalChapter {

	private final Material material;
	private final List<ProcessingActivity> activities;

	private LegalChapter(Material material) {
		this.material = material;
		this.activities = material.corpus().all(ProcessingActivity.class).stream()
				.filter(activity -> material.service().isPresent() && activity.getServices().contains(material.service().get())).toList();
	}

	static Section of(Material material) {
		return new LegalChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("legal", material.say("legal.heading")).lead(lead());
		chapter.addAll(material.narrative(NarrativeKind.LEGAL)).addAll(material.flags().notes(FlagTopic.LEGAL));
		if (!laws().isEmpty()) {
			chapter.section(Section.builder("laws", material.say("laws.heading")).add(lawTable()).build());
		}
		findings().ifPresent(chapter::section);
		chapter.section(processing());
		List<InformationSet> sets = InformationChapter.sets(material);
		if (sets.stream().anyMatch(set -> !set.getSecrecy().isEmpty())) {
			chapter.section(Section.builder("secrecy", material.say("secrecy.heading")).add(secrecy(sets)).build());
		}
		return chapter.section(Section.builder("retention", material.say("retention.heading")).addAll(retention(sets)).build()).build();
	}

	private String lead() {
		List<Regulation> ended = laws().stream().filter(law -> hasEnded(law)).toList();
		List<String> sentences = new ArrayList<>();
		sentences.add(laws().isEmpty() ? material.say("legal.lead.no-laws") : material.words().plural("legal.lead.laws", laws().size()));
		if (!ended.isEmpty()) {
			sentences.add(material.say("legal.lead.ended", material.names().titles(ended)));
		}
		List<Regulation> grounds = activities.stream().flatMap(activity -> activity.getGrounds().stream()).map(LegalGround::getRegulation)
				.filter(ground -> ground != null && !ground.eIsProxy()).distinct().toList();
		sentences.add(grounds.isEmpty() ? material.say("legal.lead.no-ground")
				: material.say("legal.lead.ground", material.words().list(grounds.stream().map(material.names()::inSentence).toList())));
		return String.join(" ", sentences);
	}

	private List<Regulation> laws() {
		return material.service().map(ServiceInstance::getLaws).map(Material::present).orElse(List.of());
	}

	private boolean hasEnded(Regulation law) {
		return law.getUntil() != null && law.getUntil().isBefore(material.asOf());
	}

	private Table lawTable() {
		Table.Builder table = Table.builder(material.say("laws.caption", material.words().date(material.asOf())),
				Column.text(material.say("laws.law")).width(28), Column.text(material.say("laws.in-force")).width(21),
				Column.badge(material.say("laws.state")).width(14), Column.text(material.say("source")).width(37));
		laws().forEach(law -> table.row(Cell.of(material.names().title(law)), material.cell(inForce(law)), Cell.of(state(law)), source(law)));
		return table.build();
	}

	private String inForce(Regulation law) {
		String from = law.getFrom() == null ? "" : material.say("from", material.words().date(law.getFrom()));
		String until = law.getUntil() == null ? "" : material.say("until", material.words().date(law.getUntil()));
		return (from + " " + until).strip();
	}

	private Badge state(Regulation law) {
		LocalDate asOf = material.asOf();
		if (law.getFrom() != null && law.getFrom().isAfter(asOf)) {
			return Badge.unassessed(material.say("laws.state.later"));
		}
		return hasEnded(law) ? Badge.negative(material.say("laws.state.ended")) : law.getFrom() == null
				? Badge.unassessed(material.say("laws.state.unknown")) : Badge.positive(material.say("laws.state.in-force"));
	}

	private Cell source(Regulation law) {
		if (law.getSources().isEmpty()) {
			return Cell.empty(material.say("not-stated"));
		}
		Source source = law.getSources().get(0);
		Inlines text = Inlines.of(source.getText());
		return source.getChecked() == null ? Cell.of(text) : Cell.of(text.lineBreak().emphasis(material.say("source.checked",
				material.words().date(source.getChecked()), Names.inSentence(material.words().choice(source.getConfidence())))));
	}

	/** What the analysts found on law and agreements, in short; the chapter of findings has the rest. */
	private Optional<Section> findings() {
		List<Inlines> items = material.assessment().getFindings().stream().filter(LegalChapter::isLegal)
				.map(finding -> Inlines.NONE.link(material.names().title(finding), "#finding-" + Anchors.of(finding))).toList();
		return items.isEmpty() ? Optional.empty() : Optional.of(Section.builder("legal-findings", material.say("legal.findings.heading"))
				.paragraph(material.say("legal.findings")).add(new BulletList(items)).build());
	}

	private static boolean isLegal(Finding finding) {
		boolean kind = finding.getKind() != null && "legal".equals(finding.getKind().getName());
		return kind || finding.getAbout().stream().anyMatch(about -> about instanceof Regulation || about instanceof ProcessingActivity
				|| about instanceof Agreement);
	}

	private Section processing() {
		Section.Builder section = Section.builder("processing", material.say("processing.heading"));
		if (activities.isEmpty()) {
			return section.add(Callout.unassessed(material.say("processing.none.title"), Paragraph.of(material.say("processing.none")))).build();
		}
		for (ProcessingActivity activity : activities) {
			section.paragraph(Inlines.NONE.strong(material.names().title(activity)));
			if (Material.isStated(activity.getDescription())) {
				section.add(new Markdown(activity.getDescription()));
			}
			section.add(new KeyValues(facts(activity)));
		}
		return section.build();
	}

	private List<Fact> facts(ProcessingActivity activity) {
		List<Fact> facts = new ArrayList<>();
		Fact purpose = Fact.of(material.say("processing.purpose"), MarkdownInlines.of(activity.getPurpose()));
		facts.add(material.source(activity).map(purpose::from).orElse(purpose));
		facts.add(Fact.of(material.say("processing.operations"), MarkdownInlines.of(activity.getOperations())));
		facts.add(Fact.of(material.say("processing.controllers"), titles(activity.getControllers())));
		facts.add(Fact.of(material.say("processing.data"), titles(activity.getInformation())));
		facts.add(Fact.of(material.say("processing.subjects"), titles(activity.getSubjects())));
		facts.add(Fact.of(material.say("processing.ground"), grounds(activity.getGrounds())));
		facts.add(Fact.of(material.say("processing.exception"), grounds(activity.getExceptions())));
		facts.add(Fact.of(material.say("processing.transfer"), activity.getTransfers().isEmpty()
				? Inlines.of(material.say("processing.no-transfer"))
				: Inlines.join("; ", activity.getTransfers().stream().map(this::transfer).toList())));
		facts.add(Fact.of(material.say("processing.dpia"), Material.present(activity.getDpia()).map(material.names()::title).orElse("")));
		return facts;
	}

	private Inlines titles(List<? extends NamedElement> elements) {
		List<? extends NamedElement> present = Material.present(elements);
		return present.isEmpty() ? Inlines.NONE : Inlines.of(material.names().titles(present));
	}

	private Inlines grounds(List<LegalGround> grounds) {
		return Inlines.join("; ", grounds.stream().map(ground -> Inlines.join(". ",
				List.of(Inlines.of(material.names().title(ground.getRegulation())), MarkdownInlines.of(ground.getReason())))).toList());
	}

	private Inlines transfer(Transfer transfer) {
		String mechanism = Material.present(transfer.getMechanism()).map(material.names()::title).orElse(material.say("processing.no-mechanism"));
		return Inlines.of(material.say("processing.transfer.to", transfer.getCountry(), mechanism));
	}

	private Table secrecy(List<InformationSet> sets) {
		Table.Builder table = Table.builder(material.say("secrecy.caption"), Column.text(material.say("information")).width(34),
				Column.text(material.say("secrecy.provision")).width(40), Column.text(material.say("secrecy.harm")).width(26));
		for (InformationSet set : sets) {
			for (SecrecyProvision provision : set.getSecrecy()) {
				table.row(Cell.of(material.names().title(set)), Cell.of(provision(provision)),
						Cell.of(Wording.sentence(material.words().choice(provision.getHarmTest()))));
			}
		}
		return table.build();
	}

	private String provision(SecrecyProvision provision) {
		String law = material.names().title(provision.getRegulation());
		return provision.getChapter() == null ? law : material.say("secrecy.section", law, provision.getChapter(), provision.getSection());
	}

	private List<Block> retention(List<InformationSet> sets) {
		List<Block> blocks = new ArrayList<>();
		Set<String> contradicting = new LinkedHashSet<>();
		TrimmedTable table = new TrimmedTable(material, material.say("retention.caption"), Column.text(material.say("information")).width(26),
				Column.text(material.say("retention.rule")).width(38), Column.text(material.say("retention.decision")).width(18),
				Column.text(material.say("evidence")).width(18));
		for (InformationSet set : sets) {
			if (set.getRetentions().isEmpty()) {
				table.row(Cell.of(material.names().title(set)), Cell.empty(material.say("retention.none")), Cell.empty(material.say("not-stated")),
						Cell.empty(material.say("not-stated")));
			}
			set.getRetentions().forEach(rule -> table.row(Cell.of(material.names().title(set)), Cell.of(rule(rule)),
					material.cell(rule.getDecision()), evidence(rule)));
			if (set.getRetentions().stream().map(this::length).distinct().count() > 1) {
				contradicting.add(material.say("quote", material.names().title(set)));
			}
		}
		if (!contradicting.isEmpty()) {
			blocks.add(Callout.warning(material.say("retention.contradicting.title"), Paragraph.of(material.say("retention.contradicting",
					material.words().list(List.copyOf(contradicting))))));
		}
		blocks.add(table.build());
		return blocks;
	}

	private String rule(RetentionRule rule) {
		String start = Material.isStated(rule.getStartEvent()) ? " " + material.say("retention.after", rule.getStartEvent()) : "";
		return Wording.sentence(length(rule)) + start;
	}

	private String length(RetentionRule rule) {
		return rule.getInterval() != null ? material.words().interval(rule.getInterval())
				: Optional.ofNullable(rule.getUntil()).map(event -> material.say("retention.until", event)).orElse(material.say("not-stated"));
	}

	private Cell evidence(RetentionRule rule) {
		List<Inlines> lines = new EvidenceWords(material).lines(rule.getEvidence());
		return Material.stacked(lines, material.say("not-stated"));
	}
}
