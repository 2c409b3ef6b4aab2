package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Containers;
import org.assay.analysis.level.Levels;
import org.assay.model.Actor;
import org.assay.model.Agent;
import org.assay.model.ConsequenceArea;
import org.assay.model.ConsequenceMatrix;
import org.assay.model.ConsequenceText;
import org.assay.model.Level;
import org.assay.model.Method;
import org.assay.model.NarrativeKind;
import org.assay.model.Organisation;
import org.assay.model.Participant;
import org.assay.model.Party;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.assay.model.Role;
import org.assay.model.Scale;
import org.assay.report.document.Block;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Markdown;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** How the work was done: method, consequence levels, focus, participants. */
final class MethodChapter {

	private final Material material;
	private final LevelWords levels;

	private MethodChapter(Material material) {
		this.material = material;
		this.levels = new LevelWords(material);
	}

	static Section of(Material material) {
		return new MethodChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("method", material.say("method.heading")).lead(lead());
		chapter.addAll(method());
		consequenceLevels().ifPresent(chapter::section);
		if (material.hasNarrative(NarrativeKind.FOCUS)) {
			chapter.section(Section.builder("focus", material.words().choice(NarrativeKind.FOCUS))
					.addAll(material.narrative(NarrativeKind.FOCUS)).build());
		}
		chapter.section(participants());
		return chapter.build();
	}

	private String lead() {
		List<String> sentences = new ArrayList<>();
		List<Method> methods = Material.present(material.assessment().getMethods());
		if (!methods.isEmpty()) {
			sentences.add(material.say("method.lead.classification", material.names().titles(methods)));
		}
		List<RiskModel> models = models();
		if (!models.isEmpty()) {
			sentences.add(material.say("method.lead.risk", material.names().titles(models)));
		}
		int participants = material.assessment().getParticipants().size();
		sentences.add(participants == 0 ? material.say("method.lead.nobody") : material.words().plural("method.lead.participants", participants));
		if (participants > 0 && lacksController()) {
			sentences.add(material.say("method.lead.no-controller"));
		}
		return String.join(" ", sentences);
	}

	private List<RiskModel> models() {
		return material.assessment().getRegisters().stream().map(RiskRegister::getModel).map(Material::present)
				.flatMap(Optional::stream).distinct().toList();
	}

	/** Whether there are controllers, and none of them took part. */
	private boolean lacksController() {
		List<Actor> controllers = Responsibility.controllers(material);
		Set<Actor> present = new LinkedHashSet<>();
		material.assessment().getParticipants().forEach(participant -> Material.present(participant.getAgent())
				.ifPresent(agent -> present.addAll(actors(agent))));
		return !controllers.isEmpty() && controllers.stream().noneMatch(present::contains);
	}

	private static List<Actor> actors(Agent agent) {
		List<Actor> actors = new ArrayList<>();
		Containers.nearest(agent, Party.class).ifPresent(actors::add);
		Containers.nearest(agent, Organisation.class).ifPresent(actors::add);
		if (agent instanceof Role role) {
			Material.present(role.getUnit()).ifPresent(actors::add);
		}
		return actors;
	}

	private List<Block> method() {
		List<Block> written = material.narrative(NarrativeKind.METHOD);
		if (!written.isEmpty()) {
			return written;
		}
		List<Block> described = new ArrayList<>();
		for (Method method : Material.present(material.assessment().getMethods())) {
			if (Material.isStated(method.getDescription())) {
				described.add(new Markdown(method.getDescription()));
			}
		}
		return described.isEmpty() ? List.of(Paragraph.note(Inlines.of(material.say("method.not-described")))) : described;
	}

	private Optional<Section> consequenceLevels() {
		List<Block> tables = new ArrayList<>();
		Material.present(material.assessment().getMethods()).forEach(method -> Material.present(method.getScale())
				.ifPresent(scale -> tables.add(levels(method, scale))));
		return tables.isEmpty() ? Optional.empty()
				: Optional.of(Section.builder("consequence-levels", material.say("method.levels.heading"))
						.paragraph(material.say("method.levels.intro")).addAll(tables).build());
	}

	private Table levels(Method method, Scale scale) {
		Table.Builder table = Table.builder(material.say("method.levels.caption", material.names().title(scale)),
				Column.badge(material.say("level")).width(24), Column.text(material.say("method.levels.meaning")).width(76));
		Optional<ConsequenceMatrix> matrix = Material.present(method.getMatrix());
		for (Level level : scale.getLevels()) {
			table.row(Cell.of(levels.badge(level)), meaning(level, matrix));
		}
		matrix.ifPresent(found -> table.note(Inlines.of(material.say("method.levels.note", material.names().title(found)))));
		return table.build();
	}

	private Cell meaning(Level level, Optional<ConsequenceMatrix> matrix) {
		List<Inlines> lines = new ArrayList<>();
		matrix.ifPresent(found -> found.getAreas().forEach(area -> example(area, level).ifPresent(lines::add)));
		if (level.isOutsideCatalogue()) {
			lines.add(Inlines.of(material.say("level.outside-catalogue")));
		}
		if (lines.isEmpty() && matrix.isEmpty() && Material.isStated(level.getDefinition())) {
			lines.add(MarkdownInlines.of(level.getDefinition()));
		}
		return lines.isEmpty() ? Cell.empty(material.say("method.levels.none", Levels.ordinal(level).orElse(0))) : Cell.lines(lines);
	}

	private Optional<Inlines> example(ConsequenceArea area, Level level) {
		return area.getTexts().stream().filter(text -> text.getLevel() == level).map(ConsequenceText::getText).filter(Material::isStated)
				.findFirst().map(text -> Inlines.NONE.strong(material.names().title(area)).text(": ").plus(MarkdownInlines.of(text)));
	}

	private Section participants() {
		Section.Builder section = Section.builder("participants", material.say("participants.heading"));
		if (material.assessment().getParticipants().isEmpty()) {
			section.paragraph(material.say("participants.none"));
		} else {
			Table.Builder table = Table.builder(material.say("participants.caption"), Column.text(material.say("role")).width(55),
					Column.text(material.say("participants.interest")).width(45));
			material.assessment().getParticipants().forEach(participant -> table.row(
					Cell.of(material.names().agent(participant.getAgent())), interest(participant)));
			section.add(table.build());
		}
		return section.addAll(material.flags().notes(FlagTopic.PARTICIPATION)).build();
	}

	private Cell interest(Participant participant) {
		return Material.present(participant.getInterest())
				.map(actor -> Cell.of(material.say("participants.interest.of", material.names().title(actor))))
				.orElseGet(() -> Cell.empty(material.say("participants.interest.none")));
	}
}
