package org.assay.benchmarks.synthetic;

import java.util.List;

/** Swedish and English words of assessments. Texts are put together from parts, so that no two of one service are alike. */
final class Words {

	/** A word in both languages. */
	record Word(String sv, String en) {

		String title() {
			return Text.quoted(sv) + " en " + Text.quoted(en);
		}
	}

	/** A kind of data with the kind of personal data that it always has. */
	record Item(String name, Word title, String kind) {
	}

	static final List<Word> SYSTEMS = List.of(new Word("Journalsystem", "Record system"), new Word("Elevregister", "Pupil register"),
			new Word("Digital tillsyn", "Digital supervision"), new Word("Möten på nätet", "Online meetings"),
			new Word("Diariet", "Registry"), new Word("Bygglov", "Building permits"), new Word("E-tjänster", "Online services"),
			new Word("Lönesystem", "Payroll"), new Word("Trygghetslarm", "Safety alarms"), new Word("Kartor", "Maps"));

	static final List<Word> ACTS = List.of(new Word("Granska", "Review"), new Word("Begränsa", "Limit"), new Word("Dokumentera", "Document"),
			new Word("Följa upp", "Follow up"), new Word("Öva", "Practise"), new Word("Automatisera", "Automate"),
			new Word("Skriva avtal om", "Agree on"), new Word("Utbilda om", "Train people in"), new Word("Mäta", "Measure"),
			new Word("Samordna", "Coordinate"), new Word("Prova", "Test"));

	static final List<Word> THINGS = List.of(new Word("behörigheter", "access rights"), new Word("loggar", "logs"),
			new Word("säkerhetskopior", "backups"), new Word("inloggning", "login"), new Word("gallring", "purging"),
			new Word("ändringar", "changes"), new Word("leverantörens åtkomst", "the supplier's access"), new Word("incidenter", "incidents"),
			new Word("reservrutiner", "fallback routines"), new Word("kopplingar till andra system", "links to other systems"),
			new Word("utskrifter", "printouts"), new Word("mobila enheter", "mobile devices"), new Word("testmiljön", "the test environment"));

	static final List<Word> PLACES = List.of(new Word("i hemtjänsten", "in home care"), new Word("på skolorna", "at the schools"),
			new Word("hos leverantören", "at the supplier"), new Word("i driften", "in operations"),
			new Word("vid distansarbete", "when working remotely"),
			new Word("vid byte av personal", "when staff changes"), new Word("under natten", "at night"),
			new Word("i reception och växel", "at the front desk"),
			new Word("vid uppgradering", "during upgrades"), new Word("hos vikarier", "among temporary staff"),
			new Word("i arkivet", "in the archive"),
			new Word("vid nätavbrott", "during network outages"), new Word("i upphandlingen", "in procurement"),
			new Word("mellan förvaltningar", "between offices"),
			new Word("vid migrering", "during migration"), new Word("i ledningsgruppen", "in management"),
			new Word("på utlånade datorer", "on borrowed computers"));

	static final List<Word> HARMS = List.of(new Word("Obehöriga läser uppgifterna", "Unauthorised people read the data"),
			new Word("Uppgifterna går förlorade", "The data are lost"), new Word("Beslut fattas på fel underlag", "Decisions rest on wrong facts"),
			new Word("Tjänsten går inte att nå", "The service cannot be reached"),
			new Word("Spåren kan inte följas", "Nobody can trace what happened"),
			new Word("Någon får vänta på hjälp", "Somebody waits for help"), new Word("Avtalet följs inte", "The agreement is not kept"));

	static final List<Item> ITEMS = List.of(new Item("fullName", new Word("Namn", "Name"), "ordinary"),
			new Item("personalNumber", new Word("Personnummer", "Personal identity number"), "protection-worthy"),
			new Item("address", new Word("Adress", "Address"), "ordinary"), new Item("phone", new Word("Telefonnummer", "Telephone number"),
			"ordinary"), new Item("notes", new Word("Anteckningar om hälsa", "Notes on health"), "special-category"),
			new Item("caseNumber", new Word("Ärendenummer", "Case number"), "none"),
			new Item("decision", new Word("Beslut", "Decision"), "ordinary"), new Item("loginTime", new Word("Tid för inloggning", "Login time"),
			"ordinary"), new Item("deviceId", new Word("Enhetens id", "Device id"), "none"));

	private static final List<String> SUBJECTS = List.of("Förvaltningen", "Systemförvaltaren", "Leverantören", "Chefen för enheten",
			"Informationsägaren");
	private static final List<String> DUTIES = List.of("ser till att", "visar varje år att", "har beslutat hur",
			"kontrollerar minst en gång i kvartalet att", "dokumenterar att");
	private static final List<String> OUTCOMES = List.of("bara den som behöver uppgifterna i sitt arbete kommer åt dem",
			"ändringar kan spåras i efterhand", "arbetet kan fortsätta när tjänsten står stilla", "fel upptäcks innan de drabbar någon",
			"uppgifterna finns kvar så länge de behövs och inte längre", "ansvaret är känt av dem som bär det",
			"det som har avtalats också sker", "en återställning har prövats i sin helhet");

	private Words() {
	}

	/** Return the title of an action, requirement or risk: no two numbers below 2,431 give the same words. */
	static Word matter(int number) {
		Word act = ACTS.get(number % ACTS.size());
		Word thing = THINGS.get(number % THINGS.size());
		Word place = PLACES.get(number % PLACES.size());
		return new Word(act.sv + " " + thing.sv + " " + place.sv, act.en + " " + thing.en + " " + place.en);
	}

	/** Return the title of a risk. */
	static Word harm(int number) {
		Word harm = HARMS.get(number % HARMS.size());
		Word thing = THINGS.get(number % THINGS.size());
		Word place = PLACES.get(number % PLACES.size());
		return new Word(harm.sv + " " + place.sv + ": " + thing.sv, harm.en + " " + place.en + ": " + thing.en);
	}

	/** Return one sentence of running text. */
	static String sentence(Dice dice) {
		return dice.of(SUBJECTS) + " " + dice.of(DUTIES) + " " + dice.of(OUTCOMES) + ".";
	}
}
