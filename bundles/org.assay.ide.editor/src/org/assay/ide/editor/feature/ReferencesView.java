package org.assay.ide.editor.feature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.ide.editor.connect.Locations;
import org.assay.ide.editor.connect.Texts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Where something is used: file, line, and what stands there; a double click or Enter leads there. */
public final class ReferencesView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.assay.ide.editor.references";

	private TableViewer table;
	private List<Location> shown = List.of();

	/** A line of the table. */
	private record Used(Location place, String where, String text) {

		static Used of(Location place) {
			return new Used(place, References.shown(place), line(place));
		}

		private static String line(Location place) {
			try {
				IDocument document = document(place);
				IRegion line = document.getLineInformation(place.getRange().getStart().getLine());
				return document.get(line.getOffset(), line.getLength()).strip();
			} catch (BadLocationException | CoreException | java.io.IOException gone) {
				return "";
			}
		}

		private static IDocument document(Location place) throws CoreException, java.io.IOException {
			Optional<IFile> file = Locations.file(place.getUri());
			if (file.isEmpty()) {
				return new Document();
			}
			Optional<IDocument> open = LanguageService.current().document(file.get().getLocationURI());
			return open.isPresent() ? open.get() : new Document(new String(file.get().getContents(true).readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite around = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		around.setLayout(layout);
		table = new TableViewer(around, SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, "references.where", 1, Used::where);
		column(layout, "references.text", 3, Used::text);
		table.addOpenListener(event -> Opening.show(((Used) table.getStructuredSelection().getFirstElement()).place()));
	}

	private void column(TableColumnLayout layout, String title, int weight, java.util.function.Function<Used, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(Texts.of(title));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(used -> text.apply((Used) used)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	/** Show places; what stands there is read in the background. */
	void show(List<Location> places) {
		shown = places;
		setContentDescription(Texts.of("references.count", places.size()));
		Job.createSystem(Texts.of("references.where"), (ICoreRunnable) monitor -> {
			List<Used> used = places.stream().map(Used::of).toList();
			table.getControl().getDisplay().asyncExec(() -> show(used, places));
		}).schedule();
	}

	private void show(List<Used> used, List<Location> places) {
		if (!table.getControl().isDisposed() && places.equals(shown)) {
			table.setInput(used);
		}
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}
}
