package org.assay.evidence;

import java.util.List;
import java.util.Random;

/** Words of a language, from which the specimens take their sentences. */
enum Language {

	SWEDISH("inte", "procent",
			List.of("Leverantören", "Kommunen", "Personuppgiftsansvarig", "Underbiträdet", "Driftorganisationen", "Systemförvaltaren",
					"Informationsägaren", "Upphandlingsenheten", "Socialnämnden", "Säkerhetsansvarig", "Beställaren", "Arkivfunktionen"),
			List.of("ska dokumentera", "granskar", "får behandla", "överlämnar", "kontrollerar", "redovisar", "bevarar", "gallrar",
					"krypterar", "säkerhetskopierar", "kan begära", "måste återställa"),
			List.of("samtliga behörighetsförändringar", "incidentrapporter från föregående månad", "elevernas kontaktuppgifter",
					"loggarna för administrativ åtkomst", "de avtalade servicenivåerna", "uppgifter om skyddad identitet",
					"källkoden till integrationerna", "en förteckning över registrerade enheter", "resultatet av återläsningsprovet",
					"handlingar som kommit in per e-post", "nycklarna till databasen", "protokollen från styrgruppens möten"),
			List.of("senast %d arbetsdagar efter begäran", "i minst %d månader", "för högst %d användare", "vid %d tillfällen per år",
					"inom %d minuter", "med en tillgänglighet om %d,5 procent", "enligt bilaga %d", "för belopp över %d 000 kronor"),
			List.of("om avtalet har sagts upp", "när verksamheten så kräver", "utan att ersättning utgår", "även under helger",
					"såvida beslutet har vunnit laga kraft", "innan systemet tas i drift", "i samråd med dataskyddsombudet",
					"efter skriftligt godkännande", "så länge uppdraget pågår", "trots att fristen har löpt ut")),
	ENGLISH("not", "percent",
			List.of("The supplier", "The municipality", "Each controller", "The hosting partner", "The service desk", "A system owner",
					"The steering group", "Every processor", "The archive", "The security officer", "An external auditor", "The purchaser"),
			List.of("shall document", "reviews", "may process", "hands over", "verifies", "reports", "keeps", "deletes", "encrypts",
					"backs up", "can request", "must restore"),
			List.of("all changes of access rights", "incident reports of the previous month", "contact details of pupils",
					"the logs of privileged sessions", "the agreed service levels", "records with a protected identity",
					"the source code of the interfaces", "a register of managed devices", "the outcome of the restore exercise",
					"messages received by e-mail", "the keys of the customer database", "minutes of the quarterly meetings"),
			List.of("within %d working days", "for at least %d months", "for up to %d users", "on %d occasions a year",
					"in less than %d minutes", "with an availability of %d.5 percent", "as set out in annex %d",
					"for amounts above %d 000 euro"),
			List.of("if the contract has been terminated", "when operations so require", "without further compensation",
					"even during holidays", "unless the ruling is final", "before the system goes live",
					"after consulting the privacy officer",
					"with prior written consent", "as long as the assignment lasts", "although the deadline has passed")),
	GERMAN("nicht", "Prozent",
			List.of("Der Auftragnehmer", "Die Gemeinde", "Der Verantwortliche", "Das Rechenzentrum", "Die Beschaffungsstelle",
					"Der Unterauftragsverarbeiter", "Die Fachabteilung", "Das Archiv", "Der Sicherheitsbeauftragte", "Die Leitstelle"),
			List.of("dokumentiert", "überprüft", "verarbeitet", "übergibt", "kontrolliert", "meldet", "verwahrt", "löscht", "verschlüsselt",
					"sichert täglich"),
			List.of("sämtliche Berechtigungsänderungen", "die Vorfallsberichte des Vormonats", "die Kontaktangaben der Schülerinnen",
					"die Protokolle privilegierter Zugriffe", "vereinbarte Dienstgüten", "Datensätze mit geschützter Identität",
					"den Quelltext der Schnittstellen", "ein Verzeichnis verwalteter Geräte", "das Ergebnis der Wiederherstellungsübung",
					"Schlüssel der Kundendatenbank"),
			List.of("binnen %d Arbeitstagen", "mindestens %d Monate lang", "für höchstens %d Benutzer", "an %d Terminen im Jahr",
					"in weniger als %d Minuten", "mit einer Verfügbarkeit von %d,5 Prozent", "gemäß Anlage %d",
					"ab einem Betrag von %d 000 Euro"),
			List.of("falls der Vertrag gekündigt wurde", "sobald der Betrieb es erfordert", "ohne gesonderte Vergütung",
					"auch an Feiertagen", "sofern der Bescheid rechtskräftig ist", "bevor das System in Betrieb geht",
					"nach Anhörung des Datenschutzbeauftragten", "mit schriftlicher Zustimmung", "solange der Auftrag läuft")),
	FRENCH("pas", "pour cent",
			List.of("Le prestataire", "La commune", "Le responsable du traitement", "L'hébergeur", "Le centre de services",
					"Le propriétaire du système", "Le comité de pilotage", "Chaque sous-traitant", "Le service des archives",
					"L'auditeur externe"),
			List.of("documente", "examine", "traite", "remet", "contrôle", "déclare", "conserve", "efface", "chiffre", "sauvegarde"),
			List.of("toutes les modifications de droits d'accès", "les rapports d'incident du mois précédent",
					"les coordonnées des élèves", "les journaux des sessions privilégiées", "les niveaux de service convenus",
					"les fiches à identité protégée", "le code source des interfaces", "un registre des équipements gérés",
					"le résultat de l'exercice de restauration", "les clés de la base de données"),
			List.of("sous %d jours ouvrés", "pendant au moins %d mois", "pour %d utilisateurs au plus", "à %d reprises par an",
					"en moins de %d minutes", "avec une disponibilité de %d,5 pour cent", "selon l'annexe %d",
					"pour un montant supérieur à %d 000 euros"),
			List.of("si le contrat a été résilié", "dès que l'exploitation l'exige", "sans indemnité supplémentaire",
					"même les jours fériés", "à moins que la décision soit définitive", "avant la mise en service du système",
					"après consultation du délégué", "avec un accord écrit préalable", "tant que dure la mission")),
	FINNISH("ei", "prosenttia",
			List.of("Toimittaja", "Kunta", "Rekisterinpitäjä", "Palvelukeskus", "Järjestelmän omistaja", "Ohjausryhmä", "Alihankkija",
					"Arkistotoimi", "Turvallisuuspäällikkö", "Ulkopuolinen tarkastaja"),
			List.of("dokumentoi", "tarkastaa", "käsittelee", "luovuttaa", "valvoo", "raportoi", "säilyttää", "poistaa", "salaa",
					"varmuuskopioi"),
			List.of("kaikki käyttöoikeuksien muutokset", "edellisen kuukauden poikkeamaraportit", "oppilaiden yhteystiedot",
					"pääkäyttäjien istuntolokit", "sovitut palvelutasot", "turvakiellon alaiset tiedot", "rajapintojen lähdekoodin",
					"luettelon hallituista laitteista", "palautusharjoituksen tuloksen", "asiakastietokannan avaimet"),
			List.of("%d työpäivän kuluessa", "vähintään %d kuukauden ajan", "enintään %d käyttäjälle", "%d kertaa vuodessa",
					"alle %d minuutissa", "%d,5 prosentin käytettävyydellä", "liitteen %d mukaisesti", "yli %d 000 euron summista"),
			List.of("jos sopimus on irtisanottu", "kun toiminta sitä edellyttää", "ilman erillistä korvausta", "myös pyhäpäivinä",
					"mikäli päätös on lainvoimainen", "ennen järjestelmän käyttöönottoa", "tietosuojavastaavaa kuultuaan",
					"kirjallisella suostumuksella", "niin kauan kuin toimeksianto kestää"));

	private final String negation;
	private final String percent;
	private final List<String> subjects;
	private final List<String> verbs;
	private final List<String> objects;
	private final List<String> measures;
	private final List<String> conditions;

	Language(String negation, String percent, List<String> subjects, List<String> verbs, List<String> objects, List<String> measures,
			List<String> conditions) {
		this.negation = negation;
		this.percent = percent;
		this.subjects = subjects;
		this.verbs = verbs;
		this.objects = objects;
		this.measures = measures;
		this.conditions = conditions;
	}

	/** The word that turns a statement into its opposite. */
	String negation() {
		return negation;
	}

	/** The word of a unit. */
	String percent() {
		return percent;
	}

	/** A sentence. */
	String sentence(Random random) {
		String measure = pick(measures, random).formatted(2 + random.nextInt(97));
		String not = random.nextInt(4) == 0 ? " " + negation : "";
		String end = random.nextInt(3) == 0 ? "." : ", " + pick(conditions, random) + ".";
		return pick(subjects, random) + " " + pick(verbs, random) + not + " " + pick(objects, random) + " " + measure + end;
	}

	/** The content of a cell. */
	String cell(Random random) {
		return pick(objects, random) + " " + pick(measures, random).formatted(2 + random.nextInt(97));
	}

	/** A heading. */
	String heading(Random random, int number) {
		return number + " " + pick(subjects, random) + ": " + pick(objects, random);
	}

	private static String pick(List<String> words, Random random) {
		return words.get(random.nextInt(words.size()));
	}
}
