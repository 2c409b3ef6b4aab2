package org.assay.ide.wizard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.ide.Texts;
import org.assay.ide.model.Snapshot;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks what a new assessment is made from, and what it is called. */
public final class NewAssessmentPage extends WizardPage {

	private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_-]*";

	private Combo from;
	private Text name;
	private Text title;
	private Text day;
	private final Taken taken = new Taken(this::validate);
	private Optional<Snapshot> snapshot = Optional.empty();
	private List<NamedElement> sources = List.of();

	NewAssessmentPage() {
		super("assessment");
		setTitle(Texts.of("assessment.title"));
		setDescription(Texts.of("assessment.message"));
	}

	@Override
	public void createControl(Composite parent) {
		Fields fields = new Fields(parent, this::validate);
		from = fields.choice("assessment.from", List.of());
		name = fields.text("assessment.name", "");
		title = fields.text("assessment.heading", "");
		day = fields.text("assessment.day", LocalDate.now().toString());
		from.addListener(SWT.Selection, event -> suggest());
		setControl(fields.area());
		setPageComplete(false);
		show();
	}

	/** Offer what a project has; the project is read by somebody else. */
	void offer(Snapshot read) {
		snapshot = Optional.of(read);
		List<NamedElement> all = new ArrayList<>(read.checked().corpus().all(Assessment.class));
		all.addAll(read.checked().corpus().all(ServiceInstance.class));
		sources = all;
		if (from != null && !from.isDisposed()) {
			show();
		}
	}

	/** Say that there is no project. */
	void refuse(String reason) {
		setErrorMessage(reason);
	}

	private void show() {
		from.setItems(sources.stream().map(NewAssessmentPage::label).toArray(String[]::new));
		from.select(0);
		suggest();
	}

	private static String label(NamedElement source) {
		String called = source.getTitle() == null ? source.getName() : source.getTitle() + " (" + source.getName() + ")";
		return Texts.of(source instanceof Assessment ? "assessment.again" : "assessment.fresh", called);
	}

	/** A year in the name of the older one becomes the year of the new one. */
	private void suggest() {
		if (from.getSelectionIndex() < 0) {
			return;
		}
		NamedElement source = sources.get(from.getSelectionIndex());
		String year = String.valueOf(LocalDate.now().getYear());
		String base = source.getName() == null ? "" : source.getName().replaceAll("(?:19|20)\\d\\d$", "");
		name.setText(base + year);
		title.setText(source.getTitle() == null ? "" : source.getTitle());
		title.setEnabled(source instanceof ServiceInstance);
		validate();
	}

	private void validate() {
		if (name.isDisposed()) {
			return;
		}
		String problem = snapshot.isEmpty() ? "" : problem();
		setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (from.getSelectionIndex() < 0) {
			return Texts.of("assessment.nothing");
		}
		if (!name.getText().matches(NAME)) {
			return Texts.of("assessment.noName");
		}
		if (taken.isAt(snapshot.orElseThrow().folder().path().resolve(name.getText() + ".assay"))) {
			return Texts.of("assessment.taken", name.getText() + ".assay");
		}
		return day().isEmpty() ? Texts.of("assessment.noDay") : null;
	}

	private Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(day.getText().strip()));
		} catch (DateTimeParseException noDay) {
			return Optional.empty();
		}
	}

	/** Return what was asked for. */
	AssessmentOrder order() {
		return new AssessmentOrder(snapshot.orElseThrow(), sources.get(from.getSelectionIndex()), name.getText(), title.getText(), day()
				.orElseThrow());
	}
}
