package org.assay.dsl.loading;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.direct.DirectFile;
import org.assay.dsl.direct.DirectReader;
import org.assay.dsl.direct.NamedLink;
import org.assay.dsl.parsing.AssayResource;
import org.assay.dsl.parsing.Nesting;
import org.assay.dsl.parsing.StatementStarts;
import org.assay.dsl.scoping.AssayScope;
import org.assay.dsl.scoping.NamedPlace;
import org.assay.rules.SourceRange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData.ResourceSetAdapter;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Tuples;

/**
 * A file whose text is read strictly, and of which one wrong word hides little. Whoever opens a file gets the same elements and the same
 * problems, be it the command line or an editor. A text that cannot be read at all, because it is not UTF-8 or nested too deeply for a
 * parser, has a problem and no elements.
 */
public class TextResource extends AssayResource {

	@Inject
	private StatementStarts starts;

	private List<Problem> problems = List.of();
	private boolean readable = true;

	/** What elements refer to that were read without nodes and are not linked yet, in text order. */
	private List<NamedLink> links = List.of();

	/** Make a file that has no text yet. */
	static TextResource at(URI address) {
		TextResource file = new TextResource();
		file.setURI(address);
		return file;
	}

	/** The services of Xtext take long to set up, and a file in which nothing is wrong needs none; so it gets them when the first is asked for. */
	private void serve() {
		if (starts == null) {
			AssayLanguage.reading().injectMembers(this);
		}
	}

	@Override
	public IResourceServiceProvider getResourceServiceProvider() {
		serve();
		return super.getResourceServiceProvider();
	}

	@Override
	public String getURIFragment(EObject element) {
		serve();
		return super.getURIFragment(element);
	}

	@Override
	public EObject getEObject(String fragment) {
		serve();
		return super.getEObject(fragment);
	}

	/** Return what is wrong with the text itself, names left aside, in the order in which it was found. */
	public List<Problem> textProblems() {
		return problems;
	}

	/** Return whether the text could be read, with or without problems; if not, the file has no elements. */
	public boolean isReadable() {
		return readable;
	}

	/** A file that belongs to no others opens no address either. */
	@Override
	protected URIConverter getURIConverter() {
		return getResourceSet() == null ? new ClosedAddresses() : super.getURIConverter();
	}

	@Override
	protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
		serve();
		setEncodingFromOptions(options);
		Utf8.Decoded decoded = stream instanceof LazyStringInputStream known ? new Utf8.Decoded(known.getString(), true)
				: Utf8.decode(stream.readAllBytes());
		updateInternalState(getParseResult(), read(decoded));
	}

	/**
	 * Read a text without nodes, if nothing is wrong with it.
	 *
	 * @return whether it was read; if not, the file is what it was
	 */
	boolean readDirectly(SourceText source, DirectReader reader) {
		Utf8.Decoded decoded = Utf8.decode(source.content());
		boolean large = decoded.text().length() > Nesting.MOST_SIGNS;
		if (!decoded.complete() || large && refused(decoded).isPresent() || !HiddenCharacters.in(decoded.text(), Resources.pathOf(this)).isEmpty()) {
			return false;
		}
		Optional<DirectFile> file = reader.read(decoded.text());
		file.ifPresent(read -> {
			getContents().add(read.root());
			eAdapters().add(new WrittenForm(source, read.stretches()));
			links = read.links();
		});
		return file.isPresent();
	}

	/** Link the references that the meaning of others depends on; there are none if the file was read with nodes. */
	void linkPlaces() {
		Map<Boolean, List<NamedLink>> asked = links.stream().collect(Collectors.partitioningBy(link -> NamedPlace.isAsked(link.reference())));
		whileLinking(() -> link(asked.get(true)));
		links = asked.get(false);
	}

	/** Link all other references. */
	void linkNames() {
		List<NamedLink> rest = links;
		links = List.of();
		whileLinking(() -> link(rest));
	}

	private void link(List<NamedLink> named) {
		IResourceDescriptions index = ResourceSetAdapter.findResourceDescriptionsData(getResourceSet());
		Map<Referring, List<INode>> nodes = new HashMap<>();
		for (NamedLink link : named) {
			AssayScope.of(index, link.element(), link.reference()).meaning(link.name()).ifPresentOrElse(link::put, () -> addUnknown(link, nodes));
		}
	}

	/** A property of an element; elements are equal if they are the same. */
	private record Referring(EObject element, EReference reference) {
	}

	/**
	 * Say that a name means nothing. A list may have several of them, so it takes the place of the name to tell which.
	 *
	 * @param nodes places of the names of a property, which may be ten thousands, by the property
	 */
	private void addUnknown(NamedLink link, Map<Referring, List<INode>> nodes) {
		serve();
		List<INode> places = nodes.computeIfAbsent(new Referring(link.element(), link.reference()),
				property -> Places.nodesOf(property.element(), property.reference()));
		createAndAddDiagnostic(Tuples.create(link.element(), link.reference(), places.get(link.index())));
	}

	/** Put a text into the place of another; all of it is read again, because what was recovered cannot be read in parts. */
	@Override
	public void update(int offset, int replacedTextLength, String newText) {
		String before = getParseResult().getRootNode().getText();
		try {
			reparse(before.substring(0, offset) + newText + before.substring(offset + replacedTextLength));
		} catch (IOException noFile) {
			throw new IllegalStateException(noFile);
		}
	}

	private IParseResult read(Utf8.Decoded decoded) {
		Optional<Problem> refused = refused(decoded);
		readable = refused.isEmpty();
		if (!readable) {
			problems = List.of(refused.get());
			return empty(decoded.text());
		}
		Recovery.Recovered recovered = Recovery.of(getParser().parse(new StringReader(decoded.text())), Resources.pathOf(this), getParser(),
				starts);
		problems = new ArrayList<>(recovered.problems());
		if (!problems.isEmpty()) {
			problems.replaceAll(new SyntaxFixes(decoded.text())::offered);
		}
		Set<Place> told = recovered.problems().stream().map(problem -> Place.of(problem.range())).collect(Collectors.toSet());
		HiddenCharacters.in(decoded.text(), Resources.pathOf(this)).stream().filter(problem -> !told.contains(Place.of(problem.range())))
				.forEach(problems::add);
		return recovered.result();
	}

	private record Place(int line, int column) {

		static Place of(SourceRange range) {
			return new Place(range.line(), range.column());
		}
	}

	/** Return why a text is not read at all. */
	private Optional<Problem> refused(Utf8.Decoded decoded) {
		String path = Resources.pathOf(this);
		if (!decoded.complete()) {
			return Optional.of(Problem.ofText("R108", "encoding", List.of(path), rangeAt(decoded.text(), decoded.text().length(), path)));
		}
		return limit("tooDeep", Nesting.LIMIT, Nesting.beyondLimit(decoded.text()), decoded.text())
				.or(() -> limit("flood", Nesting.MOST_SIGNS, Nesting.signsBeyondLimit(decoded.text()), decoded.text()));
	}

	private Optional<Problem> limit(String variant, int limit, OptionalInt beyond, String text) {
		String path = Resources.pathOf(this);
		return beyond.isEmpty() ? Optional.empty()
				: Optional.of(Problem.ofText("R101", variant, List.of(Integer.toString(limit)), rangeAt(text, beyond.getAsInt(), path)));
	}

	private IParseResult empty(String text) {
		IParseResult nothing = getParser().parse(new StringReader(""));
		new NodeModelBuilder().setCompleteContent(nothing.getRootNode(), text);
		return nothing;
	}

	private static SourceRange rangeAt(String text, int offset, String path) {
		TextLines lines = TextLines.of(text);
		int line = lines.line(offset);
		int column = lines.column(offset);
		return new SourceRange(path, line, column, line, column + 1);
	}
}
