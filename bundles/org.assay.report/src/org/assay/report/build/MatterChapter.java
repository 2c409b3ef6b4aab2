package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Edition;
import org.assay.model.NamedElement;
import org.assay.model.NarrativeKind;
import org.assay.model.Product;
import org.assay.model.ServiceInstance;
import org.assay.report.document.Block;
import org.assay.report.document.Inlines;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;

/** What the matter is: matter, background, goal, client, deliverable. */
final class MatterChapter {

	private static final List<NarrativeKind> PARTS =
			List.of(NarrativeKind.BACKGROUND, NarrativeKind.GOAL, NarrativeKind.CLIENT, NarrativeKind.DELIVERABLE);

	private final Material material;

	private MatterChapter(Material material) {
		this.material = material;
	}

	static Section of(Material material) {
		return new MatterChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("matter", material.say("matter.heading")).lead(lead());
		if (!material.isInProjectLanguage()) {
			chapter.add(Paragraph.note(Inlines.of(material.say("report.language-note"))));
		}
		chapter.addAll(material.narrative(NarrativeKind.MATTER));
		List<String> missing = new ArrayList<>();
		if (!material.hasNarrative(NarrativeKind.MATTER)) {
			missing.add(Names.inSentence(material.words().choice(NarrativeKind.MATTER)));
		}
		for (NarrativeKind part : PARTS) {
			String heading = material.words().choice(part);
			List<Block> text = material.narrative(part);
			if (text.isEmpty()) {
				missing.add(Names.inSentence(heading));
			} else {
				chapter.section(Section.builder(part.getLiteral(), heading).addAll(text).build());
			}
		}
		if (!missing.isEmpty()) {
			chapter.add(Paragraph.note(Inlines.of(material.say("matter.missing", material.words().list(missing)))));
		}
		return chapter.build();
	}

	private String lead() {
		Optional<ServiceInstance> service = material.service();
		if (service.isEmpty()) {
			return material.say("matter.lead.no-service");
		}
		String subject = material.say("matter.lead.subject", material.names().title(service.get()));
		String product = product(service.get()).map(name -> " " + material.say("matter.lead.product", name)).orElse("");
		String operator = Material.present(service.get().getOperator())
				.map(found -> " " + material.say("matter.lead.operator", material.names().title(found))).orElse("");
		String customer = Material.present(material.assessment().getCustomer())
				.map(found -> " " + material.say("matter.lead.customer", material.names().title(found))).orElse("");
		return subject + product + operator + customer;
	}

	private Optional<String> product(ServiceInstance service) {
		Optional<Edition> edition = Material.present(service.getEdition());
		return edition.map(found -> found.eContainer() instanceof Product product
				? material.names().title(product) + ", " + Names.inSentence(title(found)) : title(found));
	}

	private String title(NamedElement element) {
		return material.names().title(element);
	}
}
