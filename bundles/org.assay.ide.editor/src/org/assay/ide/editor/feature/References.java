package org.assay.ide.editor.feature;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.util.List;
import org.assay.ide.editor.connect.Texts;
import org.assay.lsp.text.Uris;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.assay.ide.editor.connect.Requests;

/** Shows where something is used. */
public final class References {

	/** Name of the command by which the server asks for it. */
	private static final String COMMAND = "assay.showReferences";
	private static final Gson JSON = new Gson();

	private References() {
	}

	/** Return whether a command of the server shows places. */
	static boolean isShown(Command command) {
		return COMMAND.equals(command.getCommand()) && command.getArguments() != null && command.getArguments().size() > 2;
	}

	/** Show the places that a command of the server names. */
	static void show(Command command) {
		JsonElement places = JSON.toJsonTree(command.getArguments().get(2));
		show(List.of(JSON.fromJson(places, Location[].class)));
	}

	/** Show places; a single one is opened at once. */
	public static void show(List<? extends Location> places) {
		if (places.size() == 1) {
			Opening.show(places.getFirst());
			return;
		}
		try {
			ReferencesView view = (ReferencesView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ReferencesView.ID);
			view.show(List.copyOf(places));
		} catch (PartInitException refused) {
			Requests.log(refused);
		}
	}

	/** Return a place in few words. */
	static String shown(Location place) {
		String path = Uris.path(place.getUri()).map(file -> file.getFileName().toString()).orElse(place.getUri());
		return Texts.of("references.place", path, place.getRange().getStart().getLine() + 1);
	}
}
