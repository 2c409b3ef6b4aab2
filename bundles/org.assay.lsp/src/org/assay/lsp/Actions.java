package org.assay.lsp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.loading.UsedSource;
import org.assay.lsp.feature.CodeActions;
import org.assay.lsp.feature.Reviewing;
import org.assay.lsp.feature.SourceActions;
import org.assay.lsp.project.OpenFile;
import org.assay.lsp.project.OpenProject;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about a text: fixes of what was found at a place, and of all that needs no judgement. They speak of the text as it is now. */
final class Actions {

	private final Server server;
	private final OpenFile open;
	private final BooleanSupplier stop;

	/** @param stop whether the answer is no longer wanted */
	Actions(Server server, OpenFile open, BooleanSupplier stop) {
		this.server = server;
		this.open = open;
		this.stop = stop;
	}

	/** Return the actions that a client asks for. */
	List<Either<Command, CodeAction>> at(CodeActionParams params) {
		OpenProject project = open.project();
		CheckedProject checked = project.check(stop);
		ProjectState state = project.state();
		Optional<TextResource> file = state.file(open.path());
		if (file.isEmpty()) {
			return List.of();
		}
		List<String> only = params.getContext().getOnly();
		List<CodeAction> actions = new ArrayList<>();
		if (isWanted(only, CodeActionKind.QuickFix)) {
			actions.addAll(new CodeActions(state, server.pages(), server.abilities().snippetEdits()).about(checked.findings(), file.get(), params.getRange()));
		}
		if (isWanted(only, CodeActionKind.RefactorRewrite)) {
			int offset = Ranges.offset(params.getRange().getStart(), TextLines.of(file.get().getParseResult().getRootNode().getText()));
			Reviewing.at(new Spot(state, file.get(), offset)).ifPresent(actions::add);
		}
		if (isWanted(only, CodeActionKind.SourceOrganizeImports)) {
			SourceActions.organizeImports(state, file.get()).ifPresent(actions::add);
		}
		if (only != null && isWanted(only, SourceActions.FIX_ALL)) {
			SourceActions.fixAll(state, file.get(), checked, this::check).ifPresent(actions::add);
		}
		return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
	}

	/** Kinds are names with full stops: whoever asks for one gets those below it as well. */
	private static boolean isWanted(List<String> only, String kind) {
		return only == null || only.isEmpty() || only.stream().anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + "."));
	}

	private CheckedProject check(List<SourceText> sources) {
		LocalDate day = server.settings().today().get();
		UsedSource used = open.project().folder().<UsedSource>map(ProjectFolder::used).orElse(UsedSource.NONE);
		return Check.run(sources, used, day, server.settings().language(), open.project().documents()::check, new Stopwatch());
	}
}
