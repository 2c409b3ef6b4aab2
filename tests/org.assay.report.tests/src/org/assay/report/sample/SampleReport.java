package org.assay.report.sample;

import java.time.LocalDate;
import java.util.List;

import org.assay.report.document.Badge;
import org.assay.report.document.BulletList;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Fact;
import org.assay.report.document.FlagNote;
import org.assay.report.document.FlagNote.Severity;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Markdown;
import org.assay.report.document.NumberedList;
import org.assay.report.document.Paragraph;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Section;
import org.assay.report.document.SourceRef;
import org.assay.report.document.Summary;
import org.assay.report.document.Table;
import org.assay.report.sample.SampleRows.Requirement;
import org.assay.report.sample.SampleRows.Risk;

/** A risk and requirement report on digital supervision by camera: 36 risks, 104 requirements, 3 annexes. */
public final class SampleReport {

	private SampleReport() {
	}

	/** The report in Swedish. */
	public static ReportDocument swedish() {
		return ReportDocument.builder("Digital tillsyn med kamera i hemtjänsten", "sv-SE")
				.subtitle("Risk- och kravrapport för molntjänsten Telia HomeCare").kind("Risk- och kravrapport")
				.securityMark("Intern").organisation("Linköpings kommun, omsorgskontoret").version("1.0")
				.asOf(LocalDate.of(2017, 3, 7)).status("Fastställd").revision("4f9c2e1")
				.fact(Fact.of("Beställare", "Omsorgskontoret")).fact(Fact.of("Dokumentägare", "Utvecklingsledare it"))
				.fact(Fact.of("Godkänd av", Inlines.of("En av de tre författarna. ").strong("Ingen oberoende granskning.")))
				.fact(Fact.of("Metod", "KLASSA (krav), kommunens riskmodell med tio steg (risker)")).summary(summary())
				.section(matter()).section(classification()).section(risks()).section(responsibility())
				.section(requirements()).section(riskTable()).section(requirementList("krav-l", "Krav på leverantören", "L"))
				.section(requirementList("krav-f", "Krav på systemförvaltaren", "F")).build();
	}

	private static Summary summary() {
		return Summary.builder("Kan omsorgskontoret införa digital tillsyn med kamera som molntjänst?")
				.verdict(Badge.conditional("Ja, på villkor"))
				.answer(Inlines.of("Inför i liten skala: en pilot med omkring 20\u00a0brukare. Det är inte visat att lösningen "
						+ "uppfyller kraven, och det går knappast att visa före verklig användning."))
				.decide(Inlines.of("Besluta om åtgärd eller godtagande för risk ").plus(Inlines.ids(List.of("C6", "A9", "C5", "D1", "D4")))
						.text(", som saknar åtgärd men har konsekvens 9 eller 10."), "Omsorgsdirektören", "före pilotens start")
				.decide(Inlines.of("Ändra avtalsutkastet så att varje utförare är personuppgiftsansvarig."),
						"Omsorgsnämnden", "före avtalets tecknande")
				.decide(Inlines.of("Bestäm gallringsfrist för uppgifter om brukare."), "Varje utförare")
				.changedBy(Inlines.of("Leverantören kan inte hålla varje utförares uppgifter åtskilda."))
				.changedBy(Inlines.of("Stark autentisering med två faktorer kan inte införas hos alla utförare."))
				.changedBy(Inlines.of("Personer med skyddade personuppgifter erbjuds tjänsten."))
				.reliesOn(Inlines.of("Att videoströmmen inte lagras: leverantörens uppgift, inte kontrollerad."))
				.reliesOn(Inlines.of("Ingen av 104\u00a0kravrader har styrkt kravuppfyllnad."))
				.build();
	}

	private static Section matter() {
		return Section.builder("arende", "Ärendet")
				.lead("Tjänsten möter ett behov som redan är beviljat: trygghet nattetid utan besök i hemmet. Frågan är om den kan "
						+ "användas säkert, inte om den behövs.")
				.paragraph("Brukaren har fått insatsen digital tillsyn enligt socialtjänstlagen. En kamera i bostaden visar en ström "
						+ "vid bestämda tider för utförarens personal. Rapporten granskar molntjänsten och biträdesavtalet från den "
						+ "ansvariges sida och lägger en riskanalys till en tidigare klassning.")
				.section(Section.builder("avgransning", "Avgränsning")
						.add(BulletList.of("Personer med skyddade personuppgifter erbjuds inte tjänsten i piloten.",
								"Endast det som är särskilt för kameratillsyn ingår; hemtjänsten i övrigt gör det inte.",
								"Datakommunikation och brukarens vilja är kända beroenden men inte analyserade."))
						.build())
				.section(Section.builder("deltagare", "Deltagare i riskanalysen").add(new Markdown("""
						Sex personer deltog: utvecklingsledare it och tjänsteutvecklare från *omsorgskontoret*, säkerhetssamordnare, \
						moderator, leverantörens kvalitetschef och en säkerhetskonsult.

						Ingen **utförare** och ingen företrädare för brukarna var med. Se även \
						[vägledningen](https://www.imy.se/) och metoden:

						1. identifiera informationen
						2. klargör ägarskapet
						3. klassa, analysera och besluta
						"""))
						.add(FlagNote.of("R91", Severity.WARNING, "Den personuppgiftsansvarige saknas bland deltagarna",
								SourceRef.line("linkoping/analys.assay", 41)))
						.add(FlagNote.of("R90", Severity.WARNING, "Leverantören har deltagit i bedömningen av sig själv",
								SourceRef.line("linkoping/analys.assay", 44)))
						.build())
				.build();
	}

	private static Section classification() {
		Table table = Table.builder("Klassning per objekt och aspekt", Column.text("Objekt").width(28), Column.text("Konfidentialitet"),
				Column.text("Riktighet"), Column.text("Tillgänglighet"), Column.text("Spårbarhet"))
				.row(Cell.of("Tjänsten, en kamera"), Cell.of("betydande"), Cell.of("allvarlig"), Cell.of("måttlig"), unassessed())
				.row(Cell.of("Tjänsten, hela lösningen"), Cell.of("betydande"), Cell.of("allvarlig"),
						Cell.of(Inlines.of("allvarlig")).because(
								Inlines.of("angivet som spann, betydande till allvarlig; den övre gränsen gäller")),
						unassessed())
				.row(Cell.of("Logginformation"), Cell.of("betydande"), Cell.of("betydande"), Cell.of("måttlig"), unassessed())
				.note(Inlines.of("Nivåer: försumbar, måttlig, betydande, allvarlig. Källa: ").source(SourceRef.page("bilaga-klassa.pdf", 3)))
				.build();
		return Section.builder("klassning", "Klassning")
				.lead("Riktigheten styr: fel uppgift om vem kameran visar kan kosta liv. Spårbarheten är inte klassad, trots att metoden kräver det.")
				.add(table, Callout.unassessed("Spårbarhet",
						Paragraph.of("Metoden kräver konfidentialitet, riktighet och spårbarhet. Resultatet anger tillgänglighet i "
								+ "stället för spårbarhet. Utan klassning kan inga krav härledas för aspekten.")),
						FlagNote.of("R04", Severity.WARNING, "Klassade aspekter avviker från metodens: spårbarhet saknas, tillgänglighet är tillagd",
								SourceRef.line("linkoping/klassning.assay", 12)))
				.build();
	}

	private static Cell unassessed() {
		return Cell.empty("inte bedömt");
	}

	private static Section risks() {
		return Section.builder("risker", "Risker")
				.lead(Inlines.of("Många risker har mycket hög konsekvens, få har hög sannolikhet. Fem sticker ut: ")
						.plus(Inlines.ids(List.of("A6", "E6", "A1", "A2", "A3"))).text("."))
				.paragraph(Inlines.of("De flesta av de högsta riskerna är handhavandefel hos personal i förvaltning och hos utförare. ")
						.text("Leverantörens risker gäller mest störningar i tillgänglighet. Hela listan står i ").link("bilaga\u00a0A", "#risktabell")
						.text("."))
				.add(Callout.decision("Sex risker saknar åtgärd",
						Paragraph.of(Inlines.of("Risk ").plus(Inlines.ids(List.of("C6", "A9", "C5", "D1", "D4", "C7"))).text(
								" har varken åtgärd eller uttryckligt godtagande. Fem av dem har konsekvens 9 eller 10.")),
						BulletList.of("Inför en åtgärd, eller", "godta risken uttryckligen, med roll, datum och skäl.")))
				.add(SampleFigures.riskMatrix())
				.section(Section.builder("risk-a6", "Risken med högst värde")
						.add(KeyValues.of(Fact.of("Risk", Inlines.NONE.id("A6").text("  Fel eller ofullständiga uppgifter läggs in om ett konto")),
								Fact.of("Band", Inlines.of(SampleFigures.band(45)))
										.because("sannolikhet 5 × konsekvens 9 = 45, och bandet Hög börjar vid 25")
										.from(SourceRef.line("linkoping/risker.assay", 17)),
								Fact.of("Ställningstagande", Inlines.NONE).because("ingen roll har fattat beslut")))
						.add(Paragraph.of("Åtgärderna är ännu inte beslutade. I tur och ordning föreslås:"),
								NumberedList.of("Kontrollera uppgifterna före eller efter inläggning.",
										"Ta fram tydliga underlag och ett tydligt gränssnitt.", "Samla inte in mer än vad som behövs."))
						.build())
				.build();
	}

	private static Section responsibility() {
		return Section.builder("ansvar", "Ansvar för personuppgifter")
				.lead("Utföraren är personuppgiftsansvarig. Avtalsutkastet pekar ut kommunen och måste ändras.")
				.add(SampleFigures.chain(),
						FlagNote.of("R31", Severity.ERROR, "Avtalet anger kommunen som personuppgiftsansvarig, modellen anger utföraren",
								SourceRef.line("linkoping/avtal.assay", 8).linkedTo("linkoping/avtal.assay")),
						Callout.warning("Två olika gallringsfrister", Paragraph.of(Inlines.of("Texten säger ”när uppgifterna inte längre behövs”, risk ")
								.id("E4").text(" säger tre månader. Ingen frist är beslutad."))))
				.build();
	}

	private static Section requirements() {
		Table table = Table.builder("Kravuppfyllnad per kravlista", Column.text("Lista").width(40), Column.number("Krav"),
				Column.number("Uppfyllda"), Column.number("Ej uppfyllda"), Column.badge("Läge"))
				.row(Cell.of("Leverantören"), Cell.of(42), Cell.of(0), Cell.of(0), Cell.of(Badge.unassessed("Inte bedömt")))
				.row(Cell.of("Systemförvaltaren"), Cell.of(62), Cell.of(0), Cell.of(0), Cell.of(Badge.unassessed("Inte bedömt")))
				.build();
		return Section.builder("krav", "Krav")
				.lead("Klassningen ger 104 krav. För inget av dem är kravuppfyllnaden bedömd, så ja gäller bara för piloten.")
				.add(table, Callout.note("Samma krav, två titlar",
						Paragraph.of("Fem krav har olika svensk titel i de två listorna. Id och utgåva avgör, inte titeln.")))
				.paragraph(Inlines.of("Kontrollnumren följer ISO/IEC 27001:2013. ")
						.plus(new Inline.Emphasis("Bilaga B och C")).text(" visar alla rader."))
				.build();
	}

	private static Section riskTable() {
		Table.Builder table = Table.builder("Risker efter fallande värde", Column.id("Id").width(6), Column.text("Risk och följd").width(36),
				Column.number("S").width(5), Column.number("K").width(5), Column.number("Värde").width(8),
				Column.badge("Band").width(12), Column.text("Åtgärd").width(28));
		for (Risk risk : SampleRows.risks()) {
			table.anchoredRow("risk-" + risk.id(), Cell.id(risk.id()),
					Cell.of(Inlines.NONE.strong(risk.title()).lineBreak().text(risk.effect())), Cell.of(risk.likelihood()),
					Cell.of(risk.consequence()), Cell.of(risk.value()), Cell.of(SampleFigures.band(risk.value())),
					risk.actions().isEmpty() ? Cell.empty(risk.mustDecide() ? "ingen åtgärd – beslut krävs" : "ingen åtgärd")
							: Cell.lines(risk.actions().stream().map(Inlines::of).toList()));
		}
		return Section.annex("risktabell", "Alla risker").lead("36 risker, ordnade efter värde och därefter efter id.")
				.add(table.note(Inlines.of("S sannolikhet, K konsekvens, båda 1–10. Värdet är S × K och ordnar riskerna; det mäter dem inte."))
						.build())
				.build();
	}

	private static Section requirementList(String id, String heading, String bearer) {
		Table.Builder table = Table.builder(heading + ", ISO/IEC 27001:2013", Column.id("Kontroll").width(11), Column.text("Krav").width(25),
				Column.text("Innebörd").width(46), Column.badge("Kravuppfyllnad").width(18));
		List<Requirement> rows = SampleRows.requirements(bearer);
		for (Requirement row : rows) {
			table.row(Cell.id(row.control()), Cell.of(row.title()), Cell.of(row.text()),
					Cell.empty("inte bedömt"));
		}
		return Section.annex(id, heading).lead(rows.size() + " krav. Inget krav har angiven kravuppfyllnad.").add(table.build()).build();
	}
}
