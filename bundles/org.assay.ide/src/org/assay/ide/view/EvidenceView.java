package org.assay.ide.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.assay.ide.Texts;
import org.assay.ide.model.DocumentEntries;
import org.assay.ide.model.DocumentEntry;
import org.assay.ide.model.DocumentEntry.CitationEntry;
import org.assay.ide.model.DocumentPages;
import org.assay.ide.model.OpenedDocument;
import org.assay.ide.model.Place;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.model.Snapshot;
import org.assay.report.build.PassagePicture;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows cited documents: the passage on its page, and the text, from which new citations are made by selecting words. */
public final class EvidenceView extends ProjectView<List<DocumentEntry>> {

	/** Id of the view. */
	public static final String ID = "org.assay.ide.view.evidence";

	private TreeViewer tree;
	private PassageCanvas canvas;
	private DocumentTextPane text;
	private Button cite;
	private Label note;
	private Optional<DocumentEntry> shown = Optional.empty();
	private volatile Wish wish = new Wish(Optional.empty(), Optional.empty());
	private volatile Snapshot current;
	private OpenedDocument opened;
	private final Job reader = Job.create(Texts.of("job.document"), monitor -> {
		readDocument();
		return Status.OK_STATUS;
	});

	/** What is to be shown. */
	private record Wish(Optional<DocumentEntry> document, Optional<CitationEntry> citation) {
	}

	@Override
	List<DocumentEntry> read(Snapshot snapshot) {
		return DocumentEntries.of(snapshot, Texts.language());
	}

	@Override
	void createContent(Composite parent) {
		parent.setLayout(new FillLayout());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		tree = new TreeViewer(sash, SWT.BORDER | SWT.FULL_SELECTION);
		tree.setContentProvider(new DocumentTree());
		tree.setLabelProvider(new DocumentLabels(tree.getTree()));
		tree.addSelectionChangedListener(event -> choose());
		tree.addOpenListener(event -> placeOf(tree.getStructuredSelection()).ifPresent(place -> Jump.to(place, getSite().getPage(), true)));
		canvas = new PassageCanvas(sash);
		createText(sash);
		sash.setWeights(30, 35, 35);
		getSite().setSelectionProvider(tree);
	}

	private void createText(Composite parent) {
		Composite right = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(0, 2).applyTo(right);
		note = new Label(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
		text = new DocumentTextPane(right, selected -> cite.setEnabled(selected && shown.isPresent()), this::cite);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
		cite = new Button(right, SWT.PUSH);
		cite.setText(Texts.of("evidence.cite"));
		cite.setToolTipText(Texts.of("evidence.cite.hint"));
		cite.setEnabled(false);
		cite.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cite()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(cite);
	}

	@Override
	void show(List<DocumentEntry> documents, Snapshot snapshot) {
		current = snapshot;
		Object before = tree.getStructuredSelection().getFirstElement();
		boolean isOther = !(tree.getInput() instanceof List<?> older)
				|| older.stream().noneMatch(each -> DocumentTree.like(each, documents).isPresent());
		Object[] expanded = Arrays.stream(tree.getExpandedElements()).flatMap(open -> DocumentTree.like(open, documents).stream()).toArray();
		tree.setInput(documents);
		if (isOther) {
			tree.expandAll();
		} else {
			tree.setExpandedElements(expanded);
		}
		DocumentTree.like(before, documents).ifPresent(same -> tree.setSelection(new StructuredSelection(same), true));
	}

	@Override
	void caret(Path file, int line) {
		if (tree.getInput() instanceof List<?> documents && !tree.getTree().isFocusControl()) {
			DocumentTree.at(file, line, documents).ifPresent(found -> tree.setSelection(new StructuredSelection(found), true));
		}
	}

	private static Optional<Place> placeOf(IStructuredSelection selection) {
		return switch (selection.getFirstElement()) {
			case DocumentEntry document -> document.place();
			case CitationEntry citation -> citation.place();
			case null, default -> Optional.empty();
		};
	}

	private void choose() {
		Object chosen = tree.getStructuredSelection().getFirstElement();
		Optional<DocumentEntry> document = DocumentTree.documentOf(chosen, (List<?>) tree.getInput());
		wish = new Wish(document, Optional.ofNullable(chosen).filter(CitationEntry.class::isInstance).map(CitationEntry.class::cast));
		note.setText(document.isPresent() ? Texts.of("evidence.reading") : "");
		reader.schedule();
	}

	/** Read and draw what is wished for; a wish that has changed meanwhile comes next. */
	private void readDocument() {
		Wish wanted = wish;
		if (wanted.document().isEmpty() || current == null) {
			return;
		}
		DocumentEntry document = wanted.document().get();
		OpenedDocument source = opened();
		Optional<DocumentPages> pages = document.path().isEmpty() ? Optional.empty() : source.pages(document);
		later(() -> showText(wanted, pages));
		List<PassagePicture> pictures = wanted.citation().map(citation -> source.pictures(document, citation)).orElse(List.of());
		later(() -> {
			if (wanted.equals(wish)) {
				canvas.show(pictures);
			}
		});
	}

	private synchronized OpenedDocument opened() {
		if (opened == null || opened.snapshot() != current) {
			closeDocument();
			opened = new OpenedDocument(current, ProjectModels.current().settings());
		}
		return opened;
	}

	private synchronized void closeDocument() {
		if (opened != null) {
			opened.close();
			opened = null;
		}
	}

	private void showText(Wish wanted, Optional<DocumentPages> pages) {
		if (!wanted.equals(wish)) {
			return;
		}
		shown = pages.isPresent() ? wanted.document() : Optional.empty();
		note.setText(pages.isPresent() ? wanted.document().get().title() : Texts.of("evidence.unreadable"));
		text.show(pages, wanted.citation().flatMap(CitationEntry::passage), wanted.citation().filter(CitationEntry::isThere).isPresent());
	}

	private void cite() {
		if (shown.isEmpty() || text.selected().isBlank()) {
			return;
		}
		DocumentEntry document = shown.get();
		String words = text.selected();
		int page = text.page();
		Job job = Job.create(Texts.of("job.cite"), monitor -> {
			Optional<String> statement = opened().cite(document, words, page);
			later(() -> note.setText(statement.map(text -> CitationInsertion.insert(text, document, getSite().getPage()))
					.orElse(Texts.of("evidence.cite.none"))));
			return Status.OK_STATUS;
		});
		job.setUser(false);
		job.schedule();
	}

	@Override
	public void dispose() {
		reader.cancel();
		Job.createSystem("close", monitor -> {
			closeDocument();
			return Status.OK_STATUS;
		}).schedule();
		super.dispose();
	}

	@Override
	void focusContent() {
		tree.getTree().setFocus();
	}
}
