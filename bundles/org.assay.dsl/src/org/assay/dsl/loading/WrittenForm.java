package org.assay.dsl.loading;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.assay.dsl.direct.Stretch;
import org.assay.dsl.direct.Stretches;
import org.assay.rules.SourceRange;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The text of a file whose elements do not know where they stand. Few ask for places in the library, or in files in which nothing is wrong, so
 * the text is parsed when somebody does.
 */
final class WrittenForm extends AdapterImpl {

	private final SourceText source;

	/** Where the elements are written; null if it takes the parser to know. */
	private final Stretches stretches;
	private String text;
	private TextLines lines;

	/** The elements of the file, and those that the parser made of the same text. */
	private Map<EObject, EObject> written;

	WrittenForm(SourceText source) {
		this(source, null);
	}

	WrittenForm(SourceText source, Stretches stretches) {
		this.source = source;
		this.stretches = stretches;
	}

	/** Return whether a file has elements without places. */
	static boolean isMissing(Resource resource) {
		return in(resource) != null;
	}

	/** Return the element as it stands in the text; the element itself unless it is of a file without places. */
	static EObject of(EObject element) {
		WrittenForm form = in(element.eResource());
		return form == null ? element : form.find(element);
	}

	/** Return where a value of an element is written, or the element, as {@link Places#of} does; empty if it takes the parser to know. */
	static Optional<SourceRange> range(EObject element, EStructuralFeature feature, int index) {
		WrittenForm form = in(element.eResource());
		return form == null || form.stretches == null ? Optional.empty()
				: form.stretches.of(element, feature, index).map(stretch -> form.range(stretch, Places.pathOf(element)));
	}

	/** Return where an element as a whole is written; empty if it takes the parser to know. */
	static Optional<SourceRange> rangeOfWhole(EObject element) {
		WrittenForm form = in(element.eResource());
		return form == null || form.stretches == null ? Optional.empty()
				: form.stretches.ofWhole(element).map(stretch -> form.range(stretch, Places.pathOf(element)));
	}

	/** Return the text that an element as a whole is written with, comments and all; empty if it takes the parser to know. */
	static Optional<String> textOfWhole(EObject element) {
		WrittenForm form = in(element.eResource());
		return form == null || form.stretches == null ? Optional.empty()
				: form.stretches.ofWhole(element).map(stretch -> form.text().substring(stretch.start(), stretch.end()));
	}

	/** Return the text of the file of an element; empty if the nodes have it. */
	static Optional<String> text(EObject element) {
		return Optional.ofNullable(in(element.eResource())).map(WrittenForm::text);
	}

	private synchronized String text() {
		if (text == null) {
			text = Utf8.decode(source.content()).text();
		}
		return text;
	}

	private SourceRange range(Stretch stretch, String path) {
		TextLines known = lines();
		return new SourceRange(path, known.line(stretch.start()), known.column(stretch.start()), known.line(stretch.end()),
				known.column(stretch.end()));
	}

	private synchronized TextLines lines() {
		if (lines == null) {
			lines = TextLines.of(text());
		}
		return lines;
	}

	private static WrittenForm in(Resource resource) {
		return resource == null ? null : (WrittenForm) EcoreUtil.getExistingAdapter(resource, WrittenForm.class);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == WrittenForm.class;
	}

	private synchronized EObject find(EObject element) {
		if (written == null) {
			written = written(EcoreUtil.getRootContainer(element), element.eResource());
		}
		return written.get(element);
	}

	private Map<EObject, EObject> written(EObject root, Resource resource) {
		EObject parsed = Resources.fileOf(Resources.again(resource.getURI(), source));
		Map<EObject, EObject> counterparts = new IdentityHashMap<>();
		counterparts.put(root, parsed);
		Iterator<EObject> others = parsed.eAllContents();
		root.eAllContents().forEachRemaining(element -> counterparts.put(element, others.next()));
		return counterparts;
	}
}
