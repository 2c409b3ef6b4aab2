package org.assay.core.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.assay.core.check.CheckedProject;

/**
 * The kinds of rows there are, with the fields of most interest to people. Names of kinds and fields are fixed: other tools rely on them.
 */
public enum RowKind {

	INFORMATION(language -> new InformationRows(), "name", "title", "owner", "levels", "personalData", "secrecy"),
	SERVICES(language -> new ServiceRows(), "name", "title", "operator", "levels", "handles"),
	RISKS(language -> new RiskRows(), "name", "title", "category", "likelihood", "consequence", "value", "band", "mustDecide", "owner",
			"decision"),
	REQUIREMENTS(language -> new RequirementRows(), "name", "title", "view", "control", "applies", "status", "weakestEvidence", "dueNext"),
	CONTROLS(language -> new ControlRows(), "name", "title", "framework", "requirements"),
	VERDICTS(language -> new VerdictRows(), "name", "title", "service", "result", "upTo", "validUntil"),
	CONDITIONS(language -> new ConditionRows(), "name", "title", "state", "addressee", "evidence", "strength"),
	DOCUMENTS(language -> new DocumentRows(), "name", "title", "version", "date", "validUntil", "strength"),
	CITATIONS(language -> new CitationRows(), "name", "document", "page", "quote", "state", "strength"),
	FINDINGS(language -> new FindingRows(), "name", "title", "severity", "status", "owner", "due"),
	ACTIONS(language -> new ActionRows(), "name", "title", "kind", "owner", "due", "status"),
	RULES(RuleRows::new, "name", "severity", "title", "source"),
	ROLES(language -> new RoleRows(), "name", "title", "kind", "unit"),
	PARTIES(language -> new PartyRows(), "name", "title", "kind", "country", "parent"),
	CONTEXTS(language -> new ContextRows(), "name", "title", "participants", "place", "equipment", "functions"),
	REGULATIONS(language -> new RegulationRows(), "name", "title", "inForceFrom", "inForceUntil", "replacedBy"),
	QUESTIONS(language -> new QuestionRows(), "name", "title", "kind", "status", "owner", "due"),
	POSITIONS(language -> new PositionRows(), "title", "holder", "date", "status", "about");

	private final Function<String, RowSource> source;
	private final List<String> overview;

	RowKind(Function<String, RowSource> source, String... overview) {
		this.source = source;
		this.overview = List.of(overview);
	}

	/** Return the name of the kind. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Return the fields of most interest, in the order in which people read them. */
	public List<String> overview() {
		return overview;
	}

	/** Return the kind with a name; empty if there is none. */
	public static Optional<RowKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
	}

	/** Return the names of all kinds. */
	public static List<String> words() {
		return Arrays.stream(values()).map(RowKind::word).toList();
	}

	/** Return the rows of a project; all have the same fields in the same order.
	 * @param language BCP 47 tag of the language of what the product itself says, such as the titles of its rules */
	public List<Row> rows(CheckedProject project, String language) {
		return List.copyOf(source.apply(language).rows(project));
	}
}
