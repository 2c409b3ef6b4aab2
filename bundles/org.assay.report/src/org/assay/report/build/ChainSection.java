package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.ChainView.LinkView;
import org.assay.model.Actor;
import org.assay.model.ChainState;
import org.assay.model.GdprRole;
import org.assay.report.document.Block;
import org.assay.report.document.Figure;
import org.assay.report.document.Inlines;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Section;
import org.assay.report.document.SupplyChain;
import org.assay.report.document.SupplyChain.Party;
import org.assay.report.document.SupplyChain.Variant;

/** The supply chains: as they should be, as agreed, as they are, and where they differ. */
final class ChainSection {

	private static final List<ChainState> ORDER = List.of(ChainState.WANTED, ChainState.AGREED, ChainState.ACTUAL);

	private final Material material;
	private final List<ChainView> chains;
	private final Optional<ChainView> yardstick;

	ChainSection(Material material) {
		this.material = material;
		this.chains = ORDER.stream().flatMap(state -> Responsibility.chains(material, state).stream())
				.filter(chain -> !chain.links().isEmpty()).toList();
		this.yardstick = Responsibility.yardstick(material);
	}

	/** Return who is the controller, and whether an agreement says otherwise. */
	String lead() {
		if (chains.isEmpty()) {
			return material.say("chain.lead.none");
		}
		List<Actor> controllers = Responsibility.controllers(material);
		List<Actor> agreed = chains.stream().filter(chain -> chain.state() == ChainState.AGREED)
				.flatMap(chain -> chain.controllers().stream()).distinct().toList();
		if (controllers.isEmpty()) {
			return agreed.isEmpty() ? material.say("chain.lead.no-controller") : material.say("chain.lead.agreed", titles(agreed));
		}
		if (agreed.isEmpty() || agreed.equals(controllers)) {
			return material.words().plural("chain.lead.controllers", controllers.size(), titles(controllers));
		}
		return material.say("chain.lead.differ", titles(controllers), titles(agreed));
	}

	Section section() {
		Section.Builder section = Section.builder("chain", material.say("chain.heading"));
		if (chains.isEmpty()) {
			return section.paragraph(material.say("chain.none")).addAll(notes()).build();
		}
		return section.add(figure()).addAll(sources()).addAll(notes()).build();
	}

	private List<Block> notes() {
		return material.flags().notes(FlagTopic.RESPONSIBILITY);
	}

	private Figure figure() {
		List<Variant> variants = chains.stream().map(chain -> new Variant(heading(chain), parties(chain))).toList();
		return new Figure(new SupplyChain(variants), material.say("chain.figure"), alternative());
	}

	private List<Party> parties(ChainView chain) {
		List<Party> parties = new ArrayList<>();
		for (LinkView link : chain.links()) {
			Party party = new Party(name(link), role(link), parties.isEmpty() ? "" : agreement(chain, link), remark(chain, link));
			parties.add(party);
		}
		return parties;
	}

	/** A party that has another role in the chain that this one is measured by, or none at all. */
	private String remark(ChainView chain, LinkView link) {
		if (yardstick.isEmpty() || chain.chain() == yardstick.get().chain() || link.actor().isEmpty()) {
			return "";
		}
		Optional<LinkView> expected = yardstick.get().links().stream().filter(other -> other.actor().equals(link.actor())).findFirst();
		String state = material.say("chain.in." + yardstick.get().state().getLiteral());
		if (expected.isEmpty()) {
			return material.say("chain.remark.absent", state);
		}
		return expected.get().link().getRole() == link.link().getRole() ? ""
				: material.say("chain.remark.role", role(expected.get()), state);
	}

	/** Which document each chain is from, and whom the agreements name. */
	private List<Block> sources() {
		List<Block> notes = new ArrayList<>();
		for (ChainView chain : chains) {
			List<String> sentences = new ArrayList<>();
			Material.present(chain.chain().getSource())
					.ifPresent(source -> sentences.add(material.say("chain.source", heading(chain), material.names().title(source))));
			chain.linksUnderOtherControllers().forEach(link -> sentences.add(material.say("chain.agreement.names",
					agreement(chain, link), titles(link.agreedControllers()))));
			if (!sentences.isEmpty()) {
				notes.add(Paragraph.note(Inlines.of(String.join(" ", sentences))));
			}
		}
		return notes;
	}

	/** A chain that is only wanted lacks no agreement yet. */
	private String agreement(ChainView chain, LinkView link) {
		String key = chain.state() == ChainState.WANTED ? "chain.agreement.needed" : "chain.agreement.missing";
		return link.agreement().map(material.names()::title).orElse(link.needsAgreement() ? material.say(key) : "");
	}

	private String alternative() {
		List<String> sentences = chains.stream().map(chain -> heading(chain) + ": "
				+ material.words().list(chain.links().stream().map(link -> name(link) + " " + material.say("as") + " " + role(link)).toList())
				+ ".").toList();
		return String.join(" ", sentences);
	}

	private String heading(ChainView chain) {
		return material.say("chain.state." + chain.state().getLiteral());
	}

	private String role(LinkView link) {
		GdprRole role = link.link().getRole();
		return material.words().choice(role);
	}

	private String name(LinkView link) {
		return link.actor().map(material.names()::title).orElse(material.say("not-stated"));
	}

	private String titles(List<Actor> actors) {
		return material.names().titles(actors);
	}
}
