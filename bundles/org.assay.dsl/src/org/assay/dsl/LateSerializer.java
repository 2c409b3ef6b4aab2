package org.assay.dsl;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Turns models into text with the full set of services, which is set up at the first use: every file that is read has a serializer, almost
 * none uses it.
 */
final class LateSerializer implements ISerializer {

	@Override
	public String serialize(EObject model) {
		return full().serialize(model);
	}

	@Override
	public String serialize(EObject model, SaveOptions options) {
		return full().serialize(model, options);
	}

	@Override
	public void serialize(EObject model, Writer writer, SaveOptions options) throws IOException {
		full().serialize(model, writer, options);
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject model, SaveOptions options) {
		return full().serializeReplacement(model, options);
	}

	private static ISerializer full() {
		return AssayLanguage.injector().getInstance(ISerializer.class);
	}
}
