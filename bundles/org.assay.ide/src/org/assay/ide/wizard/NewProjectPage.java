package org.assay.ide.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.assay.core.init.Pipeline;
import org.assay.core.init.ProjectName;
import org.assay.core.init.Template;
import org.assay.ide.Texts;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks what a new project is called, what it begins with, and where it lies. */
public final class NewProjectPage extends WizardPage {

	private static final List<String> LANGUAGES = List.of("sv", "en");

	private final Taken taken = new Taken(this::validate);
	private Text title;
	private Text folder;
	private Combo template;
	private Combo language;
	private Combo pipeline;

	NewProjectPage() {
		super("project");
		setTitle(Texts.of("project.title"));
		setDescription(Texts.of("project.message"));
	}

	@Override
	public void createControl(Composite parent) {
		Fields fields = new Fields(parent, this::validate);
		title = fields.text("project.name", "");
		folder = fields.folder("project.folder", System.getProperty("user.home", ""));
		template = fields.choice("project.template", Arrays.stream(Template.values()).map(each -> Texts.of("template." + each.name())).toList());
		language = fields.choice("project.language", LANGUAGES.stream().map(each -> Texts.of("preferences.language." + each)).toList());
		language.select(LANGUAGES.indexOf(Texts.language()));
		pipeline = fields.choice("project.pipeline", Arrays.stream(Pipeline.values()).map(each -> Texts.of("pipeline." + each.word())).toList());
		setControl(fields.area());
		setPageComplete(false);
	}

	/** Fill the fields in, for those who know what they want. */
	void fill(String projectTitle, Path parent, Template chosen) {
		title.setText(projectTitle);
		folder.setText(parent.toString());
		template.select(chosen.ordinal());
		validate();
	}

	private void validate() {
		if (title.isDisposed()) {
			return;
		}
		String problem = title.getText().isBlank() ? "" : problem();
		setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (ProjectName.of(title.getText()).isEmpty()) {
			return Texts.of("project.noName");
		}
		Optional<Path> chosen = path();
		return chosen.isEmpty() ? Texts.of("project.noFolder") : taken.isAt(chosen.get()) ? Texts.of("project.taken", chosen.get()) : null;
	}

	private Optional<Path> path() {
		try {
			Path parent = Path.of(folder.getText().strip());
			return Optional.of(parent).filter(Path::isAbsolute).map(path -> path.resolve(name().packageName()));
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}

	private ProjectName name() {
		return ProjectName.of(title.getText()).orElseThrow();
	}

	/** Return what was asked for. */
	ProjectOrder order() {
		return new ProjectOrder(name(), Template.values()[template.getSelectionIndex()], Pipeline.values()[pipeline.getSelectionIndex()],
				LANGUAGES.get(language.getSelectionIndex()), path().orElseThrow());
	}
}
