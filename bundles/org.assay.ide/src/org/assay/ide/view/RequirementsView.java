package org.assay.ide.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.assay.ide.Texts;
import org.assay.ide.model.RequirementEntries;
import org.assay.ide.model.RequirementEntry;
import org.assay.ide.model.Snapshot;
import org.assay.model.RequirementStatus;
import org.assay.model.RequirementView;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Lists the requirements that are derived for the assessments of a project, with why they are there and how far they are met. */
public final class RequirementsView extends ProjectView<List<RequirementEntry>> {

	/** Id of the view. */
	public static final String ID = "org.assay.ide.view.requirements";

	private static final List<RequirementView> VIEWS = List.of(RequirementView.OWN, RequirementView.SUPPLIER);
	private static final List<RequirementStatus> STATUSES = List.of(RequirementStatus.NOT_ASSESSED, RequirementStatus.NOT_MET,
			RequirementStatus.PARTLY,
			RequirementStatus.MET, RequirementStatus.NOT_APPLICABLE);

	private Text words;
	private Combo views;
	private Combo statuses;
	private Label count;
	private TableViewer table;

	@Override
	List<RequirementEntry> read(Snapshot snapshot) {
		return RequirementEntries.of(snapshot, Texts.language());
	}

	@Override
	void createContent(Composite parent) {
		GridLayoutFactory.swtDefaults().numColumns(4).margins(4, 4).applyTo(parent);
		words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Texts.of("requirements.search"));
		words.addModifyListener(event -> filter());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		views = choice(parent, Texts.of("requirements.allViews"), VIEWS.stream().map(view -> Texts.of("view." + view.getLiteral())).toList());
		statuses = choice(parent, Texts.of("requirements.allStatuses"), STATUSES.stream().map(status -> Texts.of("status." + status.getLiteral()))
				.toList());
		count = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(table);
		new Columns<>(table, RequirementEntry.class).add(Texts.of("requirement.id"), 110, RequirementEntry::id)
				.add(Texts.of("requirement.title"), 320, RequirementEntry::title)
				.add(Texts.of("requirement.status"), 120, new StatusLabels(table.getTable()),
				Comparator.comparing(entry -> STATUSES.indexOf(entry.status())))
				.add(Texts.of("requirement.reason"), 280, RequirementEntry::reason)
				.add(Texts.of("requirement.controls"), 90, RequirementEntry::controls)
				.add(Texts.of("requirement.view"), 110, entry -> Texts.or("view." + entry.view().getLiteral(), ""))
				.add(Texts.of("requirement.assessment"), 160, RequirementEntry::assessment);
		table.addFilter(new Shown());
		table.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection selection
					&& selection.getFirstElement() instanceof RequirementEntry entry) {
				entry.place().ifPresent(place -> Jump.to(place, getSite().getPage(), true));
			}
		});
		getSite().setSelectionProvider(table);
	}

	private Combo choice(Composite parent, String all, List<String> others) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.add(all);
		others.forEach(combo::add);
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
		return combo;
	}

	@Override
	void show(List<RequirementEntry> value, Snapshot snapshot) {
		table.setInput(value);
		countShown();
	}

	@Override
	void caret(Path file, int line) {
		if (table.getInput() instanceof List<?> entries && !table.getTable().isFocusControl()) {
			entries.stream().filter(entry -> ((RequirementEntry) entry).place().filter(place -> place.covers(file, line)).isPresent()).findFirst()
					.ifPresent(entry -> table.setSelection(new StructuredSelection(entry), true));
		}
	}

	private void filter() {
		table.refresh();
		countShown();
	}

	private void countShown() {
		int all = table.getInput() instanceof List<?> list ? list.size() : 0;
		count.setText(Texts.of("requirements.count", table.getTable().getItemCount(), all));
	}

	@Override
	void focusContent() {
		table.getTable().setFocus();
	}

	/** What the fields above the table leave. */
	private final class Shown extends ViewerFilter {

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			RequirementEntry entry = (RequirementEntry) element;
			return (views.getSelectionIndex() <= 0 || entry.view() == VIEWS.get(views.getSelectionIndex() - 1))
					&& (statuses.getSelectionIndex() <= 0 || entry.status() == STATUSES.get(statuses.getSelectionIndex() - 1)) && holds(entry);
		}

		private boolean holds(RequirementEntry entry) {
			String all = (entry.id() + ' ' + entry.title() + ' ' + entry.controls() + ' ' + entry.reason()).toLowerCase(Locale.ROOT);
			return Arrays.stream(words.getText().toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
		}
	}
}
