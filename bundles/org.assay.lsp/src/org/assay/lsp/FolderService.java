package org.assay.lsp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.assay.lsp.feature.ProjectSymbols;
import org.assay.lsp.project.OpenProject;
import org.assay.lsp.text.Uris;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client tells of folders and files, and asks of all of them. */
final class FolderService implements WorkspaceService {

	private final Supplier<Server> server;

	FolderService(Supplier<Server> server) {
		this.server = server;
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		// what can be chosen is chosen at initialization
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		Server here = server.get();
		here.change(() -> {
			Set<OpenProject> concerned = new LinkedHashSet<>();
			params.getChanges().forEach(change -> concerned.addAll(here.projects().disk(change.getUri())));
			return new ArrayList<>(concerned);
		});
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		Server here = server.get();
		here.change(() -> {
			params.getEvent().getRemoved().forEach(folder -> Uris.path(folder.getUri()).ifPresent(here.projects()::removeFolder));
			params.getEvent().getAdded().forEach(folder -> Uris.path(folder.getUri()).ifPresent(here.projects()::addFolder));
			return List.copyOf(here.projects().all());
		});
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
		Server here = server.get();
		return here.worker().ask(stop -> Either.forRight(here.projects().all().stream()
				.flatMap(project -> ProjectSymbols.find(params.getQuery(), project.state()).stream()).toList()));
	}
}
