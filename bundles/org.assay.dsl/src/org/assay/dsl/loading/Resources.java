package org.assay.dsl.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.assay.dsl.direct.DirectReader;
import org.assay.model.AssayFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

/** Files of a project and of the library as resources; their addresses are made up, so that none can be opened by address. */
final class Resources {

	private static final String PROJECT = "project";
	private static final String LIBRARY = "library";
	private static final String USED = "used";
	private static final Set<String> MADE_UP = Set.of(PROJECT, LIBRARY, USED);

	private Resources() {
	}

	/** Read a file of the project, which is not part of a set then. */
	static TextResource project(SourceText source) {
		return load(TextResource.at(addressOf(PROJECT, source)), source);
	}

	/** Read a file of the project, which is not part of a set then, without nodes as long as nobody asks for them. */
	static TextResource project(SourceText source, DirectReader reader) {
		TextResource resource = TextResource.at(addressOf(PROJECT, source));
		return resource.readDirectly(source, reader) ? resource : load(resource, source);
	}

	/** Read a text again, as the file with an address, which is not part of a set then. */
	static TextResource again(URI address, SourceText source) {
		return load(TextResource.at(address), source);
	}

	/** Read a file of another project, which is not part of a set then. */
	static TextResource used(SourceText source) {
		return load(TextResource.at(addressOf(USED, source)), source);
	}

	/** Read a file of the library, which is not part of a set then. */
	static TextResource library(SourceText source) {
		return load(TextResource.at(addressOf(LIBRARY, source)), source);
	}

	/** Make a file of the library out of elements that were read from its text earlier; it is not part of a set then. */
	static TextResource ready(SourceText source, AssayFile root) {
		TextResource resource = TextResource.at(addressOf(LIBRARY, source));
		resource.getContents().add(root);
		resource.eAdapters().add(new WrittenForm(source));
		return resource;
	}

	/** Return the path of a file as it was given to the loader; of a file that somebody else opened, its whole address. */
	static String pathOf(Resource resource) {
		URI uri = resource.getURI();
		return MADE_UP.contains(uri.scheme()) ? URI.decode(uri.path()).substring(1) : uri.toString();
	}

	/** Return whether a file is one of the library or of another project. */
	static boolean isForeign(Resource resource) {
		return LIBRARY.equals(resource.getURI().scheme()) || USED.equals(resource.getURI().scheme());
	}

	static AssayFile fileOf(XtextResource resource) {
		return resource.getContents().isEmpty() ? null : (AssayFile) resource.getContents().getFirst();
	}

	private static TextResource load(TextResource resource, SourceText source) {
		try {
			resource.load(new ByteArrayInputStream(source.content()), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException noFile) {
			throw new UncheckedIOException(noFile);
		}
		return resource;
	}

	private static URI addressOf(String scheme, SourceText source) {
		return URI.createHierarchicalURI(scheme, null, null, encoded(source.path()), null, null);
	}

	private static String[] encoded(String path) {
		String[] segments = path.split("/");
		for (int index = 0; index < segments.length; index++) {
			segments[index] = URI.encodeSegment(segments[index], false);
		}
		return segments;
	}
}
