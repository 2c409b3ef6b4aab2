package org.assay.cli;

import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.explain.Explain;
import org.assay.core.explain.Explanation;
import org.assay.core.explain.Explanation.Line;

/** Explains a rule, or an element and its derived values. */
final class ExplainCommand implements Command {

	private static final String INDENT = "  ";

	@Override
	public List<Parameter> parameters() {
		return List.of(Parameter.AS_OF, Parameter.OUTPUT_FILE);
	}

	@Override
	public Operands operands() {
		return Operands.needed("CODE|NAME", "PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		String name = arguments.operands().getFirst();
		Result result = Result.of(arguments, session);
		Optional<Explanation> rule = Explain.rule(name, session.language());
		if (rule.isPresent()) {
			result.add(text(rule.get().lines(), Optional.empty()));
			result.write();
			return Exit.OK;
		}
		return element(name, Opened.read(arguments.paths(1).getFirst(), arguments.asOf(), session), result, session);
	}

	private static int element(String name, Opened opened, Result result, Session session) throws CannotDo {
		ShownPaths paths = opened.paths(session);
		return switch (Explain.name(name, opened.project(), session.language())) {
			case Explain.Answer.Found found -> {
				found.explanations().forEach(explanation -> result.add(text(explanation.lines(), Optional.of(paths))));
				result.add(session.say("explain.asOf", opened.project().asOf()) + "\n");
				result.write();
				yield opened.tellGaps(session);
			}
			case Explain.Answer.Ambiguous several -> {
				session.tell("assay: " + session.say("explain.ambiguous", name));
				session.err().print(text(several.meanings(), Optional.of(paths)));
				yield Exit.CANNOT;
			}
			case Explain.Answer.Unknown unknown -> {
				session.err().print(opened.gapsText(session));
				String similar = unknown.similar().map(found -> session.say("usage.similar", found)).orElse("");
				session.tell("assay: " + session.say("explain.unknown", name) + similar);
				yield Exit.CANNOT;
			}
		};
	}

	private static String text(List<Line> lines, Optional<ShownPaths> paths) {
		StringBuilder text = new StringBuilder();
		for (Line line : lines) {
			text.append(INDENT.repeat(line.depth())).append(Legible.line(line.text()));
			if (paths.isPresent() && line.place().isPresent()) {
				text.append(INDENT).append(paths.get().of(line.place().get().file())).append(':').append(line.place().get().line());
			}
			text.append('\n');
		}
		return text.toString();
	}
}
