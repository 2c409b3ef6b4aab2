package org.assay.ide.wizard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.Stopwatch;
import org.assay.core.files.Outputs;
import org.assay.dsl.formatting.AssayFormatter;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.SourceText;
import org.assay.ide.Texts;
import org.assay.ide.model.Snapshot;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;
import org.assay.rules.Finding;

/**
 * A new assessment that somebody wants.
 *
 * @param snapshot the project
 * @param from an older assessment that it is made from, or the service that it is about
 * @param name its name
 * @param title its title
 * @param day the day on which it begins
 */
record AssessmentOrder(Snapshot snapshot, NamedElement from, String name, String title, LocalDate day) {

	/** Return the name of the file that it is written to. */
	String file() {
		return name + ".assay";
	}

	/**
	 * Write the file.
	 *
	 * @return its path
	 * @throws CannotDo if there is such a file already, or it cannot be written
	 * @throws AssessmentRefused if the text would not be understood
	 */
	Path write() throws CannotDo, AssessmentRefused {
		String text = text();
		String laidOut = AssayFormatter.create().format(text).orElse(text);
		SourceText source = new SourceText(file(), laidOut.getBytes(StandardCharsets.UTF_8));
		requireUnderstood(source);
		Path path = snapshot.folder().path().resolve(file());
		Outputs.writeNewFile(path, source.content());
		return path;
	}

	private String text() {
		return switch (from) {
			case Assessment old -> RenewedAssessment.of(old, textOf(old), name, day);
			case ServiceInstance service -> FreshAssessment.of(service, snapshot.checked().corpus().all(Assessment.class).stream().findFirst(), name,
					title, day);
			default -> throw new IllegalStateException(from.eClass().getName());
		};
	}

	private String textOf(Assessment old) {
		String file = Places.pathOf(old);
		return snapshot.files().sources().stream().filter(source -> source.path().equals(file))
				.map(source -> new String(source.content(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
	}

	private void requireUnderstood(SourceText source) throws AssessmentRefused {
		List<SourceText> all = new ArrayList<>(snapshot.files().sources());
		all.add(source);
		Optional<Finding> gap = Check.run(all, snapshot.folder().used(), day, Texts.language(), Check.Evidence.UNSEEN, new Stopwatch()).gaps().stream()
				.filter(finding -> finding.range().file().equals(source.path())).findFirst();
		if (gap.isPresent()) {
			throw new AssessmentRefused(gap.get());
		}
	}
}
