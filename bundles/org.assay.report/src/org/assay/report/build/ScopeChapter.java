package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.NamedElement;
import org.assay.model.Scope;
import org.assay.report.document.BulletList;
import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Section;

/** What the assessment covers, what it leaves out, and what it depends on. */
final class ScopeChapter {

	private final Material material;

	private ScopeChapter(Material material) {
		this.material = material;
	}

	static Section of(Material material) {
		return new ScopeChapter(material).chapter();
	}

	private Section chapter() {
		Section.Builder chapter = Section.builder("scope", material.say("scope.heading"));
		Scope scope = material.assessment().getScope();
		if (scope == null) {
			return chapter.lead(material.say("scope.lead.none")).build();
		}
		chapter.lead(lead(scope)).add(new KeyValues(covered(scope)));
		if (!scope.getDelimitations().isEmpty()) {
			chapter.section(Section.builder("delimitations", material.say("scope.delimitations"))
					.paragraph(material.say("scope.delimitations.intro")).add(bullets(scope.getDelimitations())).build());
		}
		if (!scope.getDependencies().isEmpty()) {
			chapter.section(Section.builder("dependencies", material.say("scope.dependencies"))
					.paragraph(material.say("scope.dependencies.intro")).add(bullets(scope.getDependencies())).build());
		}
		return chapter.build();
	}

	private String lead(Scope scope) {
		List<? extends NamedElement> aspects = Material.present(scope.getAspects());
		String covered = aspects.isEmpty() ? material.say("scope.lead.no-aspects")
				: material.say("scope.lead", material.words().list(aspects.stream().map(material.names()::inSentence).toList()));
		return covered + " " + material.say("scope.lead.rest");
	}

	private List<Fact> covered(Scope scope) {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of(material.say("aspects"), titles(Material.present(scope.getAspects()))));
		facts.add(Fact.of(material.say("functions"), titles(Material.present(scope.getFunctions()))));
		facts.add(Fact.of(material.say("information"), scope.getInformation().isEmpty() ? Inlines.of(material.say("scope.all-information"))
				: titles(Material.present(scope.getInformation()))));
		facts.add(Fact.of(material.say("scope.objects"), Inlines.of(String.join("; ", scope.getObjects()))));
		facts.add(Fact.of(material.say("scope.stakeholders"), Inlines.of(String.join("; ", scope.getStakeholders()))));
		return facts;
	}

	private Inlines titles(List<? extends NamedElement> elements) {
		return Inlines.of(String.join(", ", elements.stream().map(material.names()::title).toList()));
	}

	private static BulletList bullets(List<String> items) {
		return new BulletList(items.stream().map(Inlines::of).toList());
	}
}
