package org.assay.rules;

import static org.assay.model.RuleSeverity.ERROR;
import static org.assay.model.RuleSeverity.INFO;
import static org.assay.model.RuleSeverity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.model.RuleSeverity;

/**
 * Every rule of the product with its code and severity. A code is never reused and never given to another rule; new ones go
 * on after the highest. Titles, reasons and messages stand in {@link RuleTexts}.
 */
public final class RuleCatalogue {

	private static final String SINCE = "0.1";
	private static final List<Rule> ENTERED = new ArrayList<>();

	public static final Rule R00 = enter(error("R00", "Assay").unsettable());

	// classification
	public static final Rule R01 = enter(error("R01", "KLASSA; V6 mötesguide; Linköping 2017"));
	public static final Rule R02 = enter(error("R02", "Linköping 2017: metodens andra steg; Karlskrona"));
	public static final Rule R03 = enter(warning("R03", "KLASSA; Karlskrona"));
	public static final Rule R04 = enter(warning("R04", "Linköping 2017: metod och resultat"));
	public static final Rule R05 = enter(error("R05", "Säkerhetsskyddslagen (2018:585) 2 kap. 5 §; REMM 2021"));
	public static final Rule R06 = enter(warning("R06", "Linköping 2017: \"betydande till allvarlig\""));
	public static final Rule R07 = enter(warning("R07", "Linköping 2017: kamera och hel lösning"));
	public static final Rule R08 = enter(warning("R08", "KLASSA"));
	public static final Rule R09 = enter(warning("R09", "MSB metodstöd för informationssäkerhet"));
	public static final Rule R10 = enter(warning("R10", "Linköping 2017: upprepad analys"));
	public static final Rule R11 = enter(error("R11", "KLASSA, vägledning för klassning: nivå 4"));
	public static final Rule R12 = enter(error("R12", "SKR, Hur KLASSA skyddar: \"Måttlig (2)\""));
	public static final Rule R13 = enter(warning("R13", "MSB metodstöd, konsekvensmatris"));
	public static final Rule R14 = enter(warning("R14", "Linköping 2017: samma nivåer i klassning och riskanalys"));
	public static final Rule R15 = enter(warning("R15", "Linköping 2017: larmcentral och närstående").with("dependency", INFO));
	public static final Rule R16 = enter(warning("R16", "REMM 2021: anonyma anteckningar"));
	public static final Rule R17 = enter(warning("R17", "REMM 2021; SKR och eSam om molntjänster"));
	public static final Rule R18 = enter(warning("R18", "GDPR 4, 9, 10"));
	public static final Rule R19 = enter(info("R19", "GDPR 9; OSL; REMM 2021"));

	// requirements
	public static final Rule R20 = enter(error("R20", "Linköping 2017; Nordiska ministerrådet 2020"));
	public static final Rule R21 = enter(error("R21", "Linköping 2017: krav utan status").with("partly", WARNING).with("open", WARNING));
	public static final Rule R22 = enter(warning("R22", "KLASSA"));
	public static final Rule R23 = enter(warning("R23", "KLASSA"));
	public static final Rule R24 = enter(error("R24", "ISO/IEC 27001:2013 och 2022, bilaga A"));
	public static final Rule R25 = enter(warning("R25", "Linköping 2017: två titlar för ett id"));
	public static final Rule R26 = enter(warning("R26", "ISO/IEC 27002:2022, bilaga B"));
	public static final Rule R27 = enter(warning("R27", "V6 mötesguide, krav 4"));
	public static final Rule R28 = enter(info("R28", "Linköping 2017: A.17.1.2 och A.17.1.3"));
	public static final Rule R29 = enter(warning("R29", "Linköping 2017: S31, S41 och S42"));

	// personal data
	public static final Rule R30 = enter(error("R30", "GDPR 4.7, 24, 26"));
	public static final Rule R31 = enter(error("R31", "GDPR 28.3; Linköping 2017: utkast till avtal"));
	public static final Rule R32 = enter(error("R32", "GDPR 6.1"));
	public static final Rule R33 = enter(error("R33", "GDPR 6.1 andra stycket, skäl 43; prop. 2017/18:105").with("consent", WARNING));
	public static final Rule R34 = enter(error("R34", "GDPR 9.2, 10, 87").with("number", WARNING));
	public static final Rule R35 = enter(error("R35", "GDPR 28.3"));
	public static final Rule R36 = enter(warning("R36", "GDPR 5.1 e; arkivlagen (1990:782) 10 §; Linköping 2017"));
	public static final Rule R37 = enter(error("R37", "GDPR 28.2, 28.4"));
	public static final Rule R38 = enter(warning("R38", "GDPR 4, 28, 29; Linköping 2017: larmcentral och närstående"));
	public static final Rule R39 = enter(error("R39", "GDPR 35; IMY, förteckning enligt artikel 35.4").with("before", WARNING));

	// risk
	public static final Rule R40 = enter(error("R40", "Linköping 2017, bilaga riskanalys"));
	public static final Rule R41 = enter(error("R41", "ISO/IEC 27005:2022, 7.3"));
	public static final Rule R42 = enter(error("R42", "Linköping 2017: A1 till H2"));
	public static final Rule R43 = enter(info("R43", "Linköping 2017: ordnad efter riskvärde"));
	public static final Rule R44 = enter(error("R44", "ISO/IEC 27005:2022, 8.6; Linköping 2017: minst alla röda"));
	public static final Rule R45 = enter(warning("R45", "ISO/IEC 27005:2022, 8.2; Linköping 2017: sex rader"));
	public static final Rule R46 = enter(warning("R46", "Linköping 2017: D1 och D4, 1 × 10"));
	public static final Rule R47 = enter(error("R47", "ISO/IEC 27005:2022, 6.4; Linköping 2017"));
	public static final Rule R48 = enter(warning("R48", "ISO/IEC 27001:2022, 6.1.3 e; Linköping 2017"));
	public static final Rule R49 = enter(info("R49", "Linköping 2017: nio rader"));
	public static final Rule R50 = enter(warning("R50", "ISO/IEC 27005:2022, 8.2; Linköping 2017: A5 och A7"));
	public static final Rule R51 = enter(warning("R51", "ISO/IEC 27001:2022, 6.1.2 c"));
	public static final Rule R52 = enter(warning("R52", "ISO/IEC 27005:2022, 8.6; Linköping 2017: ny analys"));
	public static final Rule R53 = enter(info("R53", "Linköping 2017: B1 till B3"));
	public static final Rule R54 = enter(warning("R54", "Linköping 2017: ett år och två år"));

	// transfer, login, secrecy, law
	public static final Rule R55 = enter(error("R55", "GDPR 44–46; EU-domstolen C-311/18"));
	public static final Rule R56 = enter(warning("R56", "Kommissionens beslut (EU) 2023/1795"));
	public static final Rule R57 = enter(warning("R57", "Karlskrona: amerikanskägd molntjänst"));
	public static final Rule R58 = enter(error("R58", "GDPR 44–46; EU-domstolen C-311/18").with("later", WARNING));
	public static final Rule R59 = enter(info("R59", "EU-domstolen C-703/25 P"));
	public static final Rule R60 = enter(error("R60", "GDPR 32; HSLF-FS 2016:40 3 kap. 15 §; SKR om digitala möten").with("unknown", WARNING));
	public static final Rule R61 = enter(warning("R61", "ISO/IEC 29115; Linköping 2017: M20"));
	public static final Rule R62 = enter(error("R62", "OSL 8 kap. 1 §, 10 kap. 2 a §; Karlskrona"));
	public static final Rule R63 = enter(error("R63", "OSL 10 kap. 2 a §; prop. 2022/23:97"));
	public static final Rule R64 = enter(error("R64", "OSL 10 kap. 2 a §; prop. 2022/23:97"));
	public static final Rule R65 = enter(warning("R65", "OSL 10 kap. 2 a §; prop. 2022/23:97"));
	public static final Rule R66 = enter(error("R66", "Säkerhetsskyddslagen (2018:585); V6 mötesguide; REMM 2021"));
	public static final Rule R67 = enter(warning("R67", "V6 mötesguide: \"all information\""));
	public static final Rule R68 = enter(warning("R68", "V6 mötesguide: aldrig Skype"));
	public static final Rule R69 = enter(error("R69", "Säkerhetsskyddslagen (2018:585) 2 kap. 5 §").unsettable());
	public static final Rule R70 = enter(warning("R70", "HSLF-FS 2016:40; MSBFS 2020:7"));
	public static final Rule R71 = enter(error("R71", "Personuppgiftslagen (1998:204), upphävd 2018-05-25").with("later", WARNING));
	public static final Rule R72 = enter(warning("R72", "EU-domstolen C-311/18"));

	// reports, verdicts, people
	public static final Rule R73 = enter(error("R73", "DOS-lagen (2018:1937); WCAG 2.1, 1.1.1"));
	public static final Rule R74 = enter(warning("R74", "WCAG 2.1, 1.4.1; Linköping 2017: röda risker"));
	public static final Rule R75 = enter(error("R75", "V6 mötesguide: utan datum; DOS-lagen (2018:1937)"));
	public static final Rule R76 = enter(error("R76", "OSL 18 kap. 8 §").unsettable());
	public static final Rule R77 = enter(error("R77", "V6 mötesguide och Nordiska ministerrådet 2020 om Zoom"));
	public static final Rule R78 = enter(error("R78", "V6 mötesguide: omfattning"));
	public static final Rule R79 = enter(warning("R79", "V6 mötesguide: dokument i Teams"));
	public static final Rule R80 = enter(error("R80", "V6 mötesguide; Assay"));
	public static final Rule R81 = enter(warning("R81", "V6 mötesguide: sex krav på leverantörens ord"));
	public static final Rule R82 = enter(warning("R82", "V6 mötesguide: redundans"));
	public static final Rule R83 = enter(error("R83", "Assay"));
	public static final Rule R84 = enter(warning("R84", "V6 mötesguide: leverantörens villkor"));
	public static final Rule R85 = enter(warning("R85", "V6 mötesguide: villkor T2"));
	public static final Rule R86 = enter(warning("R86", "V6 mötesguide; Nordiska ministerrådet 2020"));
	public static final Rule R87 = enter(error("R87", "Assay").with("dated", WARNING));
	public static final Rule R88 = enter(warning("R88", "SKR om digitala möten, 2021-02-10; V6 mötesguide"));
	public static final Rule R89 = enter(error("R89", "Linköping 2017: godkännare och författare"));
	public static final Rule R90 = enter(warning("R90", "Linköping 2017; Karlskrona"));
	public static final Rule R91 = enter(warning("R91", "Linköping 2017: personuppgiftsansvariga deltog inte"));
	public static final Rule R92 = enter(warning("R92", "Nordiska ministerrådet 2020: kryptering"));
	public static final Rule R93 = enter(warning("R93", "Nordiska ministerrådet 2020: rättade sårbarheter"));
	public static final Rule R94 = enter(warning("R94", "Nordiska ministerrådet 2020: före Schrems II"));
	public static final Rule R95 = enter(error("R95", "GDPR 5.1 c; SKR: roller, inte namn").with("name", WARNING));
	public static final Rule R96 = enter(warning("R96", "Linköping 2017: årliga krav"));
	public static final Rule R97 = enter(error("R97", "V6 mötesguide: länk till Zoom"));
	public static final Rule R98 = enter(warning("R98", "Nordiska ministerrådet 2020; V6 mötesguide"));
	public static final Rule R99 = enter(warning("R99", "Karlskrona"));
	public static final Rule R100 = enter(info("R100", "Karlskrona; Linköping 2017, risk 9"));

	// text and project; found while a project is loaded, except R106, R107, R110, R112 and R114
	public static final Rule R101 = enter(error("R101", "Assay").unsettable());
	public static final Rule R102 = enter(error("R102", "Assay").unsettable());
	public static final Rule R103 = enter(error("R103", "Assay").unsettable());
	public static final Rule R104 = enter(error("R104", "Assay").unsettable());
	public static final Rule R105 = enter(error("R105", "Assay").unsettable());
	public static final Rule R106 = enter(warning("R106", "Assay").with("future", INFO));
	public static final Rule R107 = enter(error("R107", "Assay").unsettable());
	public static final Rule R108 = enter(error("R108", "Assay").unsettable());
	public static final Rule R109 = enter(warning("R109", "Assay"));
	public static final Rule R110 = enter(error("R110", "Assay").unsettable());
	public static final Rule R111 = enter(error("R111", "CVE-2021-42574; CVE-2021-42694; Unicode UTS 39").with("invisible", WARNING).with("control", WARNING)
			.with("return", WARNING).with("mixed", WARNING).unsettable());
	public static final Rule R112 = enter(error("R112", "Assay").with("character", WARNING).with("device", WARNING).with("ending", WARNING)
			.with("long", WARNING));
	public static final Rule R113 = enter(warning("R113", "Assay"));
	public static final Rule R114 = enter(warning("R114", "V6 mötesguide: Skype for Business Online").with("soon", INFO));

	// documents, citations and what rests on them
	public static final Rule R115 = enter(error("R115", "Assay"));
	public static final Rule R116 = enter(error("R116", "Assay").with("changed", WARNING).with("unstated", INFO));
	public static final Rule R117 = enter(error("R117", "Assay").with("unquoted", WARNING));
	public static final Rule R118 = enter(warning("R118", "Assay"));
	public static final Rule R119 = enter(warning("R119", "Assay"));
	public static final Rule R120 = enter(warning("R120", "Assay"));
	public static final Rule R121 = enter(warning("R121", "ISO/IEC 27001:2022, 7.5; Linköping 2017: utkast till avtal"));
	public static final Rule R122 = enter(warning("R122", "ISO/IEC 27001:2022, 7.5; Linköping 2017: certifikat"));
	public static final Rule R123 = enter(warning("R123", "REMM 2021; Nordiska ministerrådet 2020"));
	public static final Rule R124 = enter(warning("R124", "V6 mötesguide: på leverantörens ord"));

	// found while a project is loaded
	public static final Rule R125 = enter(error("R125", "Assay").unsettable());

	private static final List<Rule> ALL = ENTERED.stream()
			.sorted(Comparator.<Rule>comparingInt(rule -> rule.code().length()).thenComparing(Rule::code)).toList();
	private static final Map<String, Rule> BY_CODE = byCode();

	private RuleCatalogue() {
	}

	/** Return every rule, by code. */
	public static List<Rule> all() {
		return ALL;
	}

	/** Return the rule with a code such as R41. */
	public static Optional<Rule> find(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

	private static Rule error(String code, String source) {
		return rule(code, ERROR, source);
	}

	private static Rule warning(String code, String source) {
		return rule(code, WARNING, source);
	}

	private static Rule info(String code, String source) {
		return rule(code, INFO, source);
	}

	private static Rule rule(String code, RuleSeverity severity, String source) {
		return new Rule(code, severity, SINCE, source);
	}

	private static Rule enter(Rule rule) {
		ENTERED.add(rule);
		return rule;
	}

	private static Map<String, Rule> byCode() {
		Map<String, Rule> byCode = new LinkedHashMap<>();
		for (Rule rule : ALL) {
			if (byCode.put(rule.code(), rule) != null) {
				throw new IllegalStateException("two rules have the code " + rule.code());
			}
		}
		return byCode;
	}
}
