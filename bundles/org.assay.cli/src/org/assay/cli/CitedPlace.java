package org.assay.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Corpus;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.Stopwatch;
import org.assay.core.evidence.Citing;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.conversion.QuotedText;
import org.assay.model.Document;
import org.assay.model.NamedElement;

/**
 * A file that somebody wants to cite from, and what the project around it calls it.
 *
 * @param file the file
 * @param path its path from the folder of the project; its name if it lies in no project
 * @param isOutside whether it lies in no project
 * @param isKnown whether the project has a document with this file
 * @param document name of that document, or a name for one
 * @param names names that the project has given
 */
record CitedPlace(Path file, String path, boolean isOutside, boolean isKnown, String document, Set<String> names) {

	CitedPlace {
		names = Set.copyOf(names);
	}

	/** Look for the project around a file; texts without a project block are none. */
	static CitedPlace of(Path file, Session session) throws CannotDo {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		Optional<ProjectFolder> folder = folder(file);
		if (folder.isEmpty()) {
			return new CitedPlace(file, name, true, false, named(name, Set.of()), Set.of());
		}
		Corpus corpus = Check.read(folder.get().read().sources(), folder.get().used(), session.today(), session.language(), Check.Evidence.UNSEEN,
				new Stopwatch()).corpus();
		String path = folder.get().path().relativize(ProjectFolder.realPath(file)).toString().replace('\\', '/');
		Set<String> names = new HashSet<>();
		corpus.all(NamedElement.class).stream().map(NamedElement::getName).filter(given -> given != null).forEach(names::add);
		Optional<Document> known = corpus.all(Document.class).stream().filter(document -> path.equals(document.getFile())).findFirst();
		return new CitedPlace(file, path, false, known.isPresent(), known.map(Document::getName).orElseGet(() -> named(name, names)), names);
	}

	private static Optional<ProjectFolder> folder(Path file) throws CannotDo {
		Path real = ProjectFolder.realPath(file);
		ProjectFolder folder = ProjectFolder.find(real.getParent());
		return folder.hasProjectBlock() ? Optional.of(folder) : Optional.empty();
	}

	private static String named(String file, Set<String> taken) {
		int dot = file.lastIndexOf('.');
		return Citing.name(dot > 0 ? file.substring(0, dot) : file, taken);
	}

	/** Return the block for the document, with the hash of its file. */
	String block(String sha256) {
		return "document " + document + " " + QuotedText.write(document) + " {\n    file " + QuotedText.write(path) + "\n    sha256 " + QuotedText.write(sha256)
				+ "\n}\n";
	}
}
