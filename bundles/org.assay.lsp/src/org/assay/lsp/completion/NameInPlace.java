package org.assay.lsp.completion;

import java.util.Locale;
import java.util.Optional;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.scoping.AssayScope;
import org.assay.model.NamedElement;
import org.assay.model.Variable;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * The names by which elements can be called in a place.
 *
 * @param scope what names mean there
 * @param qualified whether a name can have several parts
 * @param typed what is typed so far, in lower case
 */
record NameInPlace(AssayScope scope, boolean qualified, String typed) {

	/** Return the shortest name that means an element and begins with what is typed, else the shortest one; empty if none means it. */
	Optional<String> of(NamedElement element) {
		String whole = element instanceof Variable ? element.getName() : QualifiedNames.of(element).orElse(null);
		if (whole == null) {
			return Optional.empty();
		}
		String shortest = null;
		for (int start = whole.lastIndexOf('.'); start >= -1; start = start < 0 ? -2 : whole.lastIndexOf('.', start - 1)) {
			String tail = whole.substring(start + 1);
			if (means(tail, element)) {
				if (tail.toLowerCase(Locale.ROOT).startsWith(typed)) {
					return Optional.of(written(tail));
				}
				shortest = shortest == null ? tail : shortest;
			}
			if (!qualified) {
				break;
			}
		}
		return Optional.ofNullable(shortest).map(this::written);
	}

	private boolean means(String name, NamedElement element) {
		IEObjectDescription meant = scope.getSingleElement(name);
		return meant != null && meant.getEObjectOrProxy() == element;
	}

	private String written(String name) {
		return AssayLanguage.reading().getInstance(IValueConverterService.class).toString(name, qualified ? "QName" : "ID");
	}
}
