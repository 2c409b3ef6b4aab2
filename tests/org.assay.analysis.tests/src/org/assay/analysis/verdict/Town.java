package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.testkit.Checked;

/** A town with a mail service, letters and secrets, to which tests add what they are about. */
final class Town {

	private static final String TEXT = """
			package town
			import std.klassa.*
			project Town "Town" { organisation Us language en }
			organisation Us "Us" { kind municipality country SE member-of League role Owner "Owner" role Boss "Boss" }
			organisation League "League" { kind collaboration role LeagueBoard "Board" }
			organisation Them "Them" { kind municipality country SE role Stranger "Stranger" }
			party Vendor "Vendor" { kind it-supplier country US parent US }
			product Post "Post" by Vendor { edition One "One" vulnerability Leak "Leak" disclosed 2024-05-20 }
			service Mail "Mail" { edition Post.One operator Vendor deployment public-cloud handles Letters }
			service Vault "Vault" { edition Post.One operator Vendor deployment on-premises handles Secrets }
			information Letters "Letters" {
			    owner Owner
			    classify klassa on 2024-01-01 by Owner { confidentiality moderate integrity moderate }
			    protection-class none
			}
			information Secrets "Secrets" {
			    owner Owner
			    classify klassa on 2024-01-01 by Owner { confidentiality severe integrity moderate }
			    protection-class none
			}
			document Test "Own test" { date 2024-01-01 strength own-test }
			document Word "Brochure" { date 2024-01-01 strength marketing }
			context Desk "At the desk" { participants internal uses e-mail }
			context Visit "With guests" { participants internal, external uses e-mail }
			""";

	private final World world;
	private final CheckedProject project;

	private Town(CheckedProject project) {
		this.project = project;
		this.world = project.analysis().world();
	}

	/** Return the town with more text, on 15 June 2024. */
	static Town with(String more) {
		return on("2024-06-15", more);
	}

	static Town on(String day, String more) {
		return new Town(Checked.text(LocalDate.parse(day), TEXT + more));
	}

	/** A verdict that allows mail up to moderate and is proven, with more text in it. */
	static String verdict(String more) {
		return verdict("Yes", "allow up to moderate", more);
	}

	static String verdict(String name, String decision, String more) {
		return "verdict " + name + " on Mail { for e-mail about confidentiality " + decision
				+ " rests-on Test decided by Owner on 2024-05-01\n" + more + "\n}\n";
	}

	World world() {
		return world;
	}

	/** Return the texts of the findings that say that the text was not understood. */
	List<String> gaps() {
		return project.gaps().stream().map(Object::toString).toList();
	}

	<T extends NamedElement> T the(Class<T> type, String name) {
		return world.analysis().corpus().all(type).stream().filter(element -> name.equals(element.getName())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(name));
	}

	NamedElement the(String name) {
		return the(NamedElement.class, name);
	}

	Verdict verdictNamed(String name) {
		return the(Verdict.class, name);
	}

	/** Letters by mail at the desk. */
	Use letters() {
		return Use.of(the(ServiceInstance.class, "Mail")).with(the(InformationSet.class, "Letters")).in(the(UseContext.class, "Desk"));
	}

	Use secrets() {
		return letters().with(the(InformationSet.class, "Secrets"));
	}

	Use withGuests() {
		return letters().in(the(UseContext.class, "Visit"));
	}

	Outcome outcome() {
		return world.outcome(letters());
	}

	/** Return the outcome in a world with one fact otherwise. */
	Outcome outcome(String name, boolean holds) {
		return world.assuming(Assumptions.NONE.with(Fact.of(the(name)).orElseThrow(), holds)).outcome(letters());
	}
}
