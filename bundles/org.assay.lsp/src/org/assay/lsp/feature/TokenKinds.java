package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The kinds of words that editors colour. Those that programs have as well are called as the protocol calls them, names by what they name.
 */
final class TokenKinds {

	static final String KEYWORD = "keyword";
	static final String PROPERTY = "property";
	static final String WORD = "enumMember";
	static final String STRING = "string";
	static final String NUMBER = "number";
	static final String DATE = "date";
	static final String COMMENT = "comment";
	static final String OPERATOR = "operator";
	static final String PACKAGE = "namespace";
	static final String RULE = "rule";
	static final String VARIABLE = "variable";
	/** A name of a kind that has no colour of its own, or that means nothing. */
	static final String NAME = "name";

	private static final Map<EClass, String> NAMES = new LinkedHashMap<>();

	static {
		NAMES.put(Literals.RISK, "risk");
		NAMES.put(Literals.SERVICE_INSTANCE, "service");
		NAMES.put(Literals.INFORMATION_SET, "information");
		NAMES.put(Literals.REQUIREMENT, "requirement");
		NAMES.put(Literals.VERDICT, "verdict");
		NAMES.put(Literals.ROLE, "role");
		NAMES.put(Literals.LEVEL, "level");
		NAMES.put(Literals.RISK_BAND, "level");
		NAMES.put(Literals.ASPECT, "aspect");
		NAMES.put(Literals.ACTOR, "party");
		NAMES.put(Literals.AGENT, "role");
		NAMES.put(Literals.EVIDENCE_SOURCE, "evidence");
		NAMES.put(Literals.CONTROL, "control");
		NAMES.put(Literals.CONTROL_AREA, "control");
		NAMES.put(Literals.LEGAL_INSTRUMENT, "law");
		NAMES.put(Literals.LEGAL_EVENT, "law");
		NAMES.put(Literals.PRODUCT, "product");
		NAMES.put(Literals.EDITION, "product");
		NAMES.put(Literals.VULNERABILITY, "product");
		NAMES.put(Literals.ASSESSMENT, "assessment");
		NAMES.put(Literals.USE_CONTEXT, "context");
		NAMES.put(Literals.TERM, "term");
		NAMES.put(Literals.CUSTOM_RULE, RULE);
		NAMES.put(Literals.VARIABLE, VARIABLE);
	}

	/** All kinds in the order of their numbers. */
	static final List<String> ALL = all();

	private TokenKinds() {
	}

	private static List<String> all() {
		List<String> all = new ArrayList<>(List.of(KEYWORD, PROPERTY, WORD, STRING, NUMBER, DATE, COMMENT, OPERATOR, PACKAGE, NAME));
		NAMES.values().stream().distinct().forEach(all::add);
		return List.copyOf(all);
	}

	/** Return the kind of a name by what it means. */
	static String of(EObject meant) {
		return meant instanceof AssayFile ? PACKAGE : of(meant.eClass());
	}

	/** Return the kind of a name by what it can mean. */
	static String of(EClass type) {
		String own = NAMES.get(type);
		return own != null ? own : NAMES.entrySet().stream().filter(entry -> entry.getKey().isSuperTypeOf(type)).map(Map.Entry::getValue)
				.findFirst()
				.orElse(NAME);
	}
}
