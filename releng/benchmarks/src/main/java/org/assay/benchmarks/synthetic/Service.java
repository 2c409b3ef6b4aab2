package org.assay.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Writes one assessed service with all that belongs to it: parties, documents, information, requirements, the assessment. */
final class Service {

	static final String ASPECTS = "confidentiality, integrity, availability, traceability";
	private static final List<String> LEVELS = List.of("moderate", "moderate", "significant", "significant", "severe");

	private final Names names;
	private final Sizes sizes;
	private final Dice dice;
	private final Text text;
	private final Words.Word system;
	private final List<Piece> pieces = new ArrayList<>();

	Service(Names names, Sizes sizes, Dice dice, Text text) {
		this.names = names;
		this.sizes = sizes;
		this.dice = dice;
		this.text = text;
		this.system = dice.of(Words.SYSTEMS);
	}

	/** Return the parts of the service in the order of the text. */
	List<Piece> pieces(double references) {
		parties();
		documents();
		for (int number = 0; number < sizes.sets(); number++) {
			information(number);
		}
		service();
		processing();
		new Assessment(names, sizes, dice, text, pieces).write(references);
		return List.copyOf(pieces);
	}

	private void parties() {
		text.open("party", names.of("Leverantor"), title("Leverantör av ", "Supplier of "));
		text.line("kind " + text.ref("it-supplier")).line("country SE").line("parent SE");
		role("Support", "\"Kundansvarig\" en \"Account manager\"", "supplier-representative");
		text.close();
		end();
		text.open("organisation", names.of("Namnd"), title("Nämnd för ", "Board for "));
		text.line("kind " + text.ref("board")).line("country SE").line("member-of " + text.ref(Organisation.NAME));
		role("InformationOwner", "\"Informationsägare\" en \"Information owner\"", "information-owner");
		role("SystemManager", "\"Systemförvaltare\" en \"System manager\"", "system-manager");
		role("RiskOwner", "\"Riskägare\" en \"Risk owner\"", "risk-owner");
		text.close();
		end();
	}

	private void role(String name, String title, String kind) {
		text.element("role " + name + " " + title + " as " + text.ref(kind));
	}

	private void documents() {
		document("Kontroll", "Kontroll av ", "Test of ", "own-test");
		document("Revision", "Revision av ", "Audit of ", "audit");
		text.open("agreement", names.of("Avtal"), title("Avtal om ", "Agreement on "));
		text.line("reference \"Diarienummer 2026-" + (names.number() + 1) + "\"").line("version \"1.1\"").line("date 2026-01-15");
		text.line("strength " + text.ref("contract")).line("issuer " + text.ref(names.of("Namnd"))).line("kind processor");
		text.line("controller " + text.ref(names.of("Namnd"))).line("passes-duties-down").line("crypto-annex");
		text.line("exit \"Uppgifterna lämnas tillbaka i öppet format inom tre månader och raderas sedan.\"").close();
		end();
	}

	private void document(String kind, String sv, String en, String strength) {
		text.open("document", names.of(kind), title(sv, en));
		text.line("description " + Text.quoted(Words.sentence(dice)));
		text.line("reference \"Diarienummer 2026-" + (names.number() + 1) + "-" + kind + "\"").line("version \"1.0\"").line("date 2026-02-01");
		text.line("strength " + text.ref(strength)).line("issuer " + text.ref(names.of("Namnd"))).close();
		end();
	}

	private void information(int number) {
		String set = information(names, number);
		text.open("information", set, title("Uppgifter i ", "Data in "));
		text.line("description " + Text.quoted(Words.sentence(dice)));
		text.line("owner " + text.ref(names.of("Namnd") + ".InformationOwner")).line("process " + Text.quoted(system.sv()));
		for (int item = 0; item < sizes.items(); item++) {
			Words.Item data = Words.ITEMS.get(item);
			String subject = data.kind().equals("none") ? "" : " of " + text.ref("client");
			text.element("item " + data.name() + " " + data.title().title() + " " + data.kind() + subject);
		}
		classification();
		text.line("secrecy " + text.ref("OSL") + " 26:1 harm reverse");
		text.element("retain 5 years after \"ärendet är avslutat\" decision \"Gallringsbeslut 2026-1\"");
		text.line("public-record yes").close();
		end();
	}

	static String information(Names names, int number) {
		return names.of("Uppgifter") + "_" + (number + 1);
	}

	private void classification() {
		text.open("classify " + text.ref("klassa") + " on 2026-02-10 by " + text.ref(names.of("Namnd") + ".InformationOwner"));
		for (String aspect : ASPECTS.split(", ")) {
			text.line(text.ref(aspect) + " " + text.ref(dice.of(LEVELS)) + " because " + Text.quoted(Words.sentence(dice)));
		}
		text.close();
	}

	private void service() {
		text.open("product", names.of("Produkt"), title("", "") + " by " + text.ref(names.of("Leverantor")));
		text.element("edition Molnet \"Molntjänsten\" en \"Cloud service\"").close();
		end();
		text.open("service", names.of("Tjanst"), title("Tjänsten ", "The service "));
		text.line("description " + Text.quoted(Words.sentence(dice)));
		text.line("edition " + text.ref(names.of("Produkt") + ".Molnet")).line("operator " + text.ref(names.of("Leverantor")));
		text.line("deployment public-cloud").line("status in-use").line("subject-to " + text.refs(List.of("GDPR", "OSL")));
		text.line("handles " + text.refs(sets()));
		text.element("function " + text.ref("case-record") + " on default off since 2026-01-20 keeps content");
		text.element("function " + text.ref("backup") + " on default on keeps content, log");
		text.element("stores content in SE reachable-from SE");
		text.open("join", "internet", "\"Över internet\" en \"Over the internet\"");
		text.line("encryption transport \"TLS 1.3\"").line("login factors 2 loa 3 open-network").close();
		text.open("chain actual in " + text.ref(names.of("Avtal")));
		text.element(text.ref(names.of("Namnd")) + " controller in SE");
		text.element(text.ref(names.of("Leverantor")) + " processor of " + text.ref(names.of("Namnd")) + " under " + text.ref(names.of("Avtal"))
				+ " in SE");
		text.close().close();
		end();
	}

	private void processing() {
		text.open("processing", names.of("Behandling"), title("Behandling i ", "Processing in "));
		text.line("purpose " + Text.quoted(Words.sentence(dice))).line("operations " + Text.quoted(Words.sentence(dice)));
		text.line("controller " + text.ref(names.of("Namnd"))).line("in " + text.ref(names.of("Tjanst"))).line("data " + text.refs(sets()));
		text.line("subjects " + text.ref("client")).line("ground " + text.ref("GDPR_6_1_e") + " because \"Uppgiften följer av lag.\"");
		text.line("exception " + text.ref("GDPR_9_2_h") + " because \"Uppgifterna behövs i omsorgen.\"")
				.line("criteria " + text.ref("large-scale"));
		text.close();
		text.open("disclosure", names.of("Utlamnande"), title("Utlämnande till leverantören av ", "Disclosure to the supplier of ") + " of "
				+ text.refs(sets())
				+ " to " + text.ref(names.of("Leverantor")));
		text.line("technical-only yes").line("suitable yes").line("factors " + Text.quoted(Words.sentence(dice)));
		text.line("by " + text.ref(names.of("Namnd") + ".InformationOwner")).line("on 2026-02-12").close();
		end();
	}

	private List<String> sets() {
		List<String> sets = new ArrayList<>();
		for (int number = 0; number < sizes.sets(); number++) {
			sets.add(information(names, number));
		}
		return sets;
	}

	private String title(String sv, String en) {
		int number = names.number() + 1;
		return Text.quoted(sv + system.sv() + " " + number) + " en " + Text.quoted(en + system.en() + " " + number);
	}

	private void end() {
		pieces.add(text.piece());
	}
}
