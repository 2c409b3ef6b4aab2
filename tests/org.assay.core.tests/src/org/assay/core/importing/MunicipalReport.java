package org.assay.core.importing;

import java.io.IOException;
import org.assay.core.importing.PrintedTable.Look;

/**
 * A report of 45 pages as municipalities have them made: two tables of risks and two of requirements, of different makes, between much text
 * and a table that is of no use here.
 */
final class MunicipalReport {

	private static final String FILLER = "Förvaltningen har gått igenom hur tjänsten används i dag och hur den är tänkt att användas när fler "
			+ "enheter ansluts. Genomgången bygger på samtal med verksamheten, på leverantörens beskrivning och på tidigare utredningar om "
			+ "informationssäkerhet, behörigheter och säkerhetskopiering.";

	private MunicipalReport() {
	}

	static byte[] pdf() throws IOException {
		try (PrintedReport report = new PrintedReport("Ekens kommun, Kommunstyrelsens förvaltning",
				"Risk- och kravanalys av skolans måltidsplanering")) {
			report.heading("Risk- och kravanalys av skolans måltidsplanering").fillTo(7, FILLER).newPage();
			report.heading("3 Kostnader").paragraph(FILLER).table(costs());
			report.fillTo(11, FILLER).turn(true).heading("4 Riskanalys")
					.paragraph("Tabell 2 Identifierade risker med bedömning och åtgärder").table(risks());
			report.turn(false).heading("4.2 Risker vid driftstopp").paragraph(FILLER).table(outages()).paragraph(FILLER);
			report.fillTo(26, FILLER).newPage().heading("5 Krav på leverantören").paragraph(FILLER).table(supplier());
			report.paragraph(FILLER).fillTo(35, FILLER).newPage().heading("6 Egna krav").table(own()).fillTo(45, FILLER);
			return report.toPdf();
		}
	}

	private static PrintedTable costs() {
		return PrintedTable.of("Kostnadsslag | 2024 | 2025 | 2026", 180, 80, 80, 80).row("Licenser | 310 | 320 | 335")
				.row("Drift | 120 | 125 | 125")
				.row("Utbildning | 80 | 20 | 20");
	}

	/** Over three pages, its header on each; parts with headings across, words parted, an empty column. */
	private static PrintedTable risks() {
		PrintedTable table = PrintedTable.of("Nr | Riskbeskrivning | Orsak | Konsekvens | S | K | RV | Föreslagna åtgärder | Ansvarig |"
				+ " Klart senast | Noteringar",
				28, 130, 100, 110, 24, 24, 28, 120, 72, 58, 34);
		table.row("A. Personal och arbetssätt");
		table.row("A1 | Fel specialkost registreras för ett barn | Uppgifterna lämnas på papper | Barnet får mat som det inte tål | 4 | 9 | 36"
				+ " | • Två personer kontrollerar nya uppgifter // • Vårdnadshavare lämnar uppgifterna digitalt | Måltidschef | 2026-01-31 |");
		table.row("A2 | Specialkosten uppdateras inte när barnet byter skola | Rutinen för överlämning följs inte | Barnet får fel mat | 4"
				+ " | 6 | 24"
				+ " | Överlämningsrutin med kvittens | Rektor | 2026-03-01 |");
		table.row("A3 | Personal delar inloggning i köket | En gemensam dator | Det går inte att spåra vem som ändrade uppgifterna | 7 | 5 | 35"
				+ " | Personliga konton; inloggning med e-tjänstekort | IT-chef, Måltidschef | våren 2026 |");
		table.row("A4 | Vikarier får för vida behörigheter | Behörigheter kopieras från ordinarie personal | Uppgifter om barns hälsa"
				+ " sprids | 5–6 | 7 | 42"
				+ " | Behörighetsroller för vikarier | Måltidschef | 15 februari 2026 |");
		table.row("A5 | Känsliga uppgifter skrivs ut och lämnas framme | Listor sätts upp i köket | Obehöriga läser uppgifterna | 6 | 6 | 63"
				+ " | Utskrifter märks och förstörs dagligen | Kökschef | 2025-12-01 |");
		table.row("B. Teknik och leverantör");
		table.row("B1 | Informationssäkerhetsincident hos leverantören upptäcks sent | Loggarna granskas inte | Uppgifter om alla barn kan"
				+ " ha läckt | 3 | 10 | 30"
				+ " | Krav på incidentrapportering inom 24 timmar | Upphandlare | 2026-02-01 |");
		table.row("B2 | Säkerhetskopian går inte att läsa tillbaka | Återläsning har inte provats | Menyer och specialkost måste byggas upp"
				+ " igen | 2 | 8 | 16"
				+ " | Årligt återläsningsprov | IT-chef | 2026-06-30 |");
		table.row("B3 | Leverantören går i konkurs | Svag ekonomi hos leverantören | Tjänsten upphör med kort varsel | 2 | 9 | 18 | | | |");
		table.row(" | Leverantören byter underbiträde utan att fråga | | Personuppgifter behandlas utanför EES | 3 | 8 | 24 | Godkännande i"
				+ " avtalet | Upphandlare | |");
		table.row("B5 | | Rubriken föll bort när listan kopierades | | 3 | 3 | 9 | | | |");
		for (int number = 6; number <= 30; number++) {
			table.row("B" + number + " | Avbrott av slag " + number + " i kommunikationen mellan skolköken och leverantörens datahall |"
					+ " Grävskada eller fel i nätet"
					+ " | Menyer och beställningar kan inte hämtas under förmiddagen | " + (number % 5 + 1) + " | " + (number % 4 + 3) + " | "
					+ (number % 5 + 1) * (number % 4 + 3) + " | Reservrutin på papper | Kökschef | 2026-0" + (number % 9 + 1) + "-15 |");
		}
		return table;
	}

	/** Without rules and ids, cells in the middle of their row, scores in words and ranges. */
	private static PrintedTable outages() {
		PrintedTable table = PrintedTable.of("Händelse | Sanno- // likhet (S) | Konse- // kvens (K) | Risk- // värde | Kommentar", 170, 62, 62,
				50, 130);
		table.row("Elavbrott i skolans kök under tillagningen | 3 | 4 | 12 | Reservkraft saknas i de flesta köken");
		table.row("Nätverket ligger nere hela dagen | 2 | 3–4 | 8 | ");
		table.row("Leverantörens tjänst svarar inte på morgonen och beställningarna kommer inte fram till lagret | 4 | 2 | 8 | Har hänt två"
				+ " gånger under året");
		table.row("Mobilnätet fungerar inte | ? | 2 | | Ingen bedömning gjord, frågan gick vidare till driften");
		return table.looking(Look.USUAL.plain().inTheMiddle().padded(5));
	}

	/** A row that goes on over the page, and a header that does not come back. */
	private static PrintedTable supplier() {
		PrintedTable table = PrintedTable.of("Krav-id | Krav | Uppfyllnad | Kommentar | Bedömt", 52, 190, 80, 106, 62);
		String[] status = {"Uppfyllt", "Delvis", "Ej uppfyllt", "Uppfyllt", "Ej tillämpligt", "Delvis uppfyllt: rutin finns men provas inte",
				"Kanske"};
		for (int number = 1; number <= 28; number++) {
			table.row("L" + number + " | Leverantören ska kunna visa hur krav nummer " + number
					+ " uppfylls, vem som ansvarar för det och när det senast följdes upp. | " + status[number % status.length] + " | "
					+ (number % 3 == 0 ? "Se bilaga " + number : "") + " | 2025-10-" + (number % 20 + 10));
		}
		return table.looking(Look.USUAL.once().overPages());
	}

	/** With ids of a standard, title and text in columns of their own, and two words in a cell for one role. */
	private static PrintedTable own() {
		PrintedTable table = PrintedTable.of("Nr | ISO 27001 | Rubrik | Kravtext | Status | Ansvarig", 30, 62, 100, 180, 60, 58);
		table.row("1 | A.5.1 | Policy för informationssäkerhet | Det finns en beslutad policy som gäller alla förvaltningar. | Ja |"
				+ " Säkerhetschef");
		table.row("2 | A.5.9 A.5.10 | Förteckning över tillgångar | Alla informationstillgångar är förtecknade, och varje tillgång har en"
				+ " ägare. | Nej | Arkivarie");
		table.row("3 | A.8.13 | Säkerhetskopiering | Kopior tas varje dygn och återläsning provas minst en gång om året. | Delvis | IT-chef");
		table.row("4 | A.9.99 | Okänd kontroll | Kravet pekar på en kontroll som inte finns. | Ja | IT-chef");
		return table;
	}
}
