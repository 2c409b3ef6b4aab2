package org.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.evidence.Citing;
import org.assay.core.evidence.Citing.Citable;
import org.assay.core.evidence.Citing.Proposal;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.files.Confined;
import org.assay.evidence.matching.Quotation;

/** Finds words in a document and writes citations of them, ready to be put into a text. */
final class CiteCommand implements Command {

	private static final Parameter PAGE = Parameter.value("--page", "NUMBER");
	private static final Parameter AFTER = Parameter.value("--after", "WORDS");
	private static final Parameter BEFORE = Parameter.value("--before", "WORDS");
	private static final Parameter FORMAT = Parameter.choice("--format", "text", "json");

	@Override
	public List<Parameter> parameters() {
		return List.of(PAGE, AFTER, BEFORE, FORMAT, Parameter.OUTPUT_FILE);
	}

	@Override
	public Operands operands() {
		return new Operands("FILE TEXT", 2, 2);
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		Path file = arguments.path(arguments.operands().getFirst());
		Quotation quotation = new Quotation(arguments.operands().getLast(), page(arguments, session), arguments.text(AFTER),
				arguments.text(BEFORE));
		boolean json = arguments.choice(FORMAT).equals("json");
		Result result = Result.of(arguments, session);
		CitedPlace place = CitedPlace.of(file, session);
		Citable found;
		try (DocumentTexts texts = Documents.texts()) {
			found = Citing.find(place.file().toString(), quotation, (path, limit) -> Confined.readNamed(place.file(), limit), texts);
		}
		if (found.file().sha256().isEmpty() || found.check().state() == CitationState.UNREADABLE || found.check().state() == CitationState.NO_TEXT
				|| found.check().state() == CitationState.NOT_VERIFIABLE) {
			throw new CannotDo(Failure.of("document." + found.file().state().name(), arguments.operands().getFirst(), found.file().limit()));
		}
		List<Statement> statements = statements(found, place);
		result.add(json ? document(found, statements, place) : text(found, statements, place));
		result.write();
		tell(found, place, session);
		return statements.isEmpty() ? Exit.FINDINGS : Exit.OK;
	}

	private static OptionalInt page(Arguments arguments, Session session) throws Misuse {
		Optional<String> stated = arguments.text(PAGE);
		try {
			return stated.isPresent() ? OptionalInt.of(Integer.parseUnsignedInt(stated.get())) : OptionalInt.empty();
		} catch (NumberFormatException noNumber) {
			throw new Misuse(session.say("cite.page", stated.get()));
		}
	}

	/**
	 * A citation with its name.
	 *
	 * @param text as it is written in a text
	 */
	private record Statement(String name, Proposal proposal, String text) {
	}

	private static List<Statement> statements(Citable found, CitedPlace place) {
		Set<String> taken = new HashSet<>(place.names());
		List<Statement> statements = new ArrayList<>();
		for (Proposal proposal : found.citations()) {
			String name = Citing.name(proposal.passage().text(), taken);
			taken.add(name);
			statements.add(new Statement(name, proposal, proposal.statement(name, place.document())));
		}
		return statements;
	}

	private static String text(Citable found, List<Statement> statements, CitedPlace place) {
		StringBuilder text = new StringBuilder();
		if (!statements.isEmpty() && !place.isKnown()) {
			text.append(place.block(found.file().sha256().orElseThrow())).append('\n');
		}
		statements.forEach(statement -> text.append(statement.text()).append('\n'));
		return text.toString();
	}

	/** Tell what became of the search where it is not just what was asked for. */
	private static void tell(Citable found, CitedPlace place, Session session) {
		CitationState state = found.check().state();
		Optional<FoundPassage> passage = found.check().passage();
		String where = passage.map(at -> session.say(at.isLine() ? "cite.line" : "cite.atPage", at.page())).orElse("");
		switch (state) {
			case OTHER_PAGE -> session.tell(session.say("cite.otherPage", where));
			case AMBIGUOUS -> session.tell(session.say("cite.ambiguous", found.check().passages().size()));
			case LOOSE -> session.tell(session.say("cite.loose", where, passage.orElseThrow().text()));
			case NOT_FOUND -> session.tell(passage.isPresent() ? session.say("cite.nearest", where, passage.get().text())
					: session.say("cite.notFound"));
			case REFUSED -> session.tell(session.say("cite.refused"));
			default -> {
				// found where it was asked for
			}
		}
		if (state.isThere() && place.isOutside()) {
			session.tell(session.say("cite.outside", place.file()));
		}
	}

	private static String document(Citable found, List<Statement> statements, CitedPlace place) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("formatVersion", Json.FORMAT_VERSION);
		document.put("file", place.path());
		document.put("sha256", found.file().sha256().orElse(null));
		document.put("document", place.document());
		document.put("known", place.isKnown());
		document.put("state", found.check().state().word());
		document.put("nearest", found.check().state().isThere() ? null : found.check().passage().map(CiteCommand::nearest).orElse(null));
		List<Map<String, Object>> citations = new ArrayList<>();
		for (Statement statement : statements) {
			Map<String, Object> citation = new LinkedHashMap<>();
			citation.put("name", statement.name());
			citation.put("page", statement.proposal().passage().page());
			citation.put("quote", statement.proposal().passage().text());
			citation.put("after", statement.proposal().after().orElse(null));
			citation.put("before", statement.proposal().before().orElse(null));
			citation.put("text", statement.text());
			citations.add(citation);
		}
		document.put("citations", citations);
		return Json.of(document);
	}

	private static Map<String, Object> nearest(FoundPassage passage) {
		Map<String, Object> nearest = new LinkedHashMap<>();
		nearest.put("page", passage.page());
		nearest.put("text", passage.text());
		return nearest;
	}
}
