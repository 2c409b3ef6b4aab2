package org.assay.dsl.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assay.model.AssayFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Files of a project and of the library as resources; their addresses are made up, so that none can be opened by address. */
final class Resources {

	private static final String PROJECT = "project";
	private static final String LIBRARY = "library";

	private Resources() {
	}

	static XtextResource project(XtextResourceSet set, String path, String text) {
		return parse(set, PROJECT, path, text);
	}

	static XtextResource library(XtextResourceSet set, String path, String text) {
		return parse(set, LIBRARY, path, text);
	}

	static String pathOf(Resource resource) {
		return URI.decode(resource.getURI().path()).substring(1);
	}

	static AssayFile fileOf(XtextResource resource) {
		return resource.getContents().isEmpty() ? null : (AssayFile) resource.getContents().getFirst();
	}

	private static XtextResource parse(XtextResourceSet set, String scheme, String path, String text) {
		URI uri = URI.createHierarchicalURI(scheme, null, null, encoded(path), null, null);
		XtextResource resource = (XtextResource) set.createResource(uri);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException noFile) {
			throw new UncheckedIOException(noFile);
		}
		return resource;
	}

	private static String[] encoded(String path) {
		String[] segments = path.split("/");
		for (int index = 0; index < segments.length; index++) {
			segments[index] = URI.encodeSegment(segments[index], false);
		}
		return segments;
	}
}
