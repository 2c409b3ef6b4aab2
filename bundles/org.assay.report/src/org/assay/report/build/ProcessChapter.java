package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.Actor;
import org.assay.model.Authentication;
import org.assay.model.Encryption;
import org.assay.model.FunctionState;
import org.assay.model.JoinPath;
import org.assay.model.NamedElement;
import org.assay.model.NarrativeKind;
import org.assay.model.Party;
import org.assay.model.Product;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.assay.model.ServiceStatus;
import org.assay.model.Deployment;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Fact;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Markdown;
import org.assay.report.document.Section;
import org.assay.report.document.Table;

/** The process in which the service is used, the service itself, and who answers for what. */
final class ProcessChapter {

	private final Material material;

	private ProcessChapter(Material material) {
		this.material = material;
	}

	static Section of(Material material) {
		return new ProcessChapter(material).chapter();
	}

	private Section chapter() {
		ChainSection chains = new ChainSection(material);
		Section.Builder chapter = Section.builder("process", material.say("process.heading")).lead(chains.lead());
		chapter.addAll(material.narrative(NarrativeKind.PROCESS));
		chapter.section(chains.section());
		material.service().ifPresent(service -> chapter.section(service(service)));
		return chapter.build();
	}

	private Section service(ServiceInstance service) {
		Section.Builder section = Section.builder("service", material.say("service.heading"));
		if (Material.isStated(service.getDescription())) {
			section.add(new Markdown(service.getDescription()));
		}
		section.add(new KeyValues(facts(service)));
		if (!service.getJoins().isEmpty()) {
			section.add(joins(service.getJoins()));
		}
		return section.build();
	}

	private List<Fact> facts(ServiceInstance service) {
		List<Fact> facts = new ArrayList<>();
		Fact name = Fact.of(material.say("service.name"), material.names().title(service));
		facts.add(material.source(service).map(name::from).orElse(name));
		facts.add(Fact.of(material.say("service.product"), product(service)));
		facts.add(Fact.of(material.say("service.operator"), Material.present(service.getOperator()).map(this::operator).orElse("")));
		facts.add(Fact.of(material.say("service.deployment"), service.getDeployment() == Deployment.UNSPECIFIED ? ""
				: material.words().choice(service.getDeployment())));
		facts.add(Fact.of(material.say("status"), service.getStatus() == ServiceStatus.UNSPECIFIED ? ""
				: material.words().choice(service.getStatus())));
		facts.add(Fact.of(material.say("functions"), functions(service)));
		return facts;
	}

	private String product(ServiceInstance service) {
		return Material.present(service.getEdition()).map(edition -> edition.eContainer() instanceof Product product
				? title(product) + ": " + Names.inSentence(title(edition)) : title(edition)).orElse("");
	}

	/** The seat and the ultimate owner matter for which law reaches the data. */
	private String operator(Actor operator) {
		if (!(operator instanceof Party party) || !Material.isStated(party.getCountry())) {
			return title(operator);
		}
		String parent = Material.isStated(party.getParentCountry()) ? party.getParentCountry() : material.say("not-stated");
		return material.say("service.operator.countries", title(operator), party.getCountry(), parent);
	}

	private String functions(ServiceInstance service) {
		List<String> functions = new ArrayList<>();
		for (ServiceFunction function : service.getFunctions()) {
			Material.present(function.getKind()).ifPresent(kind -> functions.add(function.getState() == FunctionState.UNSPECIFIED
					? title(kind) : title(kind) + " (" + material.words().choice(function.getState()) + ")"));
		}
		return String.join(", ", functions);
	}

	private Table joins(List<JoinPath> joins) {
		Table.Builder table = Table.builder(material.say("joins.caption"), Column.text(material.say("joins.path")).width(34),
				Column.text(material.say("joins.encryption")).width(33), Column.text(material.say("joins.login")).width(33));
		for (JoinPath join : joins) {
			Inlines name = Inlines.of(title(join));
			table.row(Cell.of(join.isNotAllowed() ? name.text(" ").emphasis(material.say("joins.not-allowed")) : name),
					encryption(join.getEncryptions()), login(Optional.ofNullable(join.getLogin())));
		}
		return table.build();
	}

	private Cell encryption(List<Encryption> encryptions) {
		List<Inlines> lines = new ArrayList<>();
		for (Encryption encryption : encryptions) {
			String protocol = Material.isStated(encryption.getProtocol()) ? ": " + encryption.getProtocol() : "";
			lines.add(Inlines.of(material.words().choice(encryption.getScope()) + protocol));
		}
		return Material.stacked(lines, material.say("not-stated"));
	}

	private Cell login(Optional<Authentication> login) {
		if (login.isEmpty()) {
			return Cell.empty(material.say("not-stated"));
		}
		List<Inlines> lines = new ArrayList<>();
		if (login.get().isOpenNetwork()) {
			lines.add(Inlines.of(material.say("joins.open-network")));
		}
		Integer factors = login.get().getFactors();
		Integer assurance = login.get().getLoa();
		lines.add(Inlines.of(factors == null ? material.say("joins.factors.unknown") : material.words().plural("joins.factors", factors)));
		lines.add(Inlines.of(assurance == null ? material.say("joins.loa.unknown") : material.say("joins.loa", assurance)));
		return Material.stacked(lines);
	}

	private String title(NamedElement element) {
		return material.names().title(element);
	}
}
