package org.assay.dsl.loading;

import java.util.List;
import java.util.function.Supplier;
import org.assay.dsl.direct.DirectReader;
import org.assay.dsl.naming.ExportedNames;

/**
 * A file that has been read and is not linked yet.
 *
 * @param file the file, part of no set of files; null if it could not be read at all
 * @param unread why it could not be read
 * @param names the names by which its elements can be found
 */
record ParsedFile(TextResource file, List<Problem> unread, ExportedNames names) {

	/** A file that has not been read. */
	static final ParsedFile UNREAD = new ParsedFile(null, List.of(), ExportedNames.of(null));

	/** Read a file; nothing is shared with other files that are read at the same time. */
	static ParsedFile of(SourceText source) {
		return of(source, () -> Resources.project(source));
	}

	/** Read a file without nodes as long as nobody asks for them. */
	static ParsedFile of(SourceText source, DirectReader reader) {
		return of(source, () -> Resources.project(source, reader));
	}

	/** Read a file of another project. */
	static ParsedFile used(SourceText source) {
		return of(source, () -> Resources.used(source));
	}

	private static ParsedFile of(SourceText source, Supplier<TextResource> reader) {
		TextResource[] read = new TextResource[1];
		List<Problem> failure = Problem.foundBy(() -> {
			read[0] = reader.get();
			return read[0].isReadable() ? List.of() : read[0].textProblems();
		}, source.path());
		return failure.isEmpty() ? new ParsedFile(read[0], failure, ExportedNames.of(Resources.fileOf(read[0])))
				: new ParsedFile(null, failure, ExportedNames.of(null));
	}
}
