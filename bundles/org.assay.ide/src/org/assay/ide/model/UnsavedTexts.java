package org.assay.ide.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.assay.core.project.ProjectFiles;
import org.assay.dsl.loading.SourceText;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.runtime.IPath;

/** Puts what stands in editors and is not saved in the place of what stands in files. */
final class UnsavedTexts {

	private UnsavedTexts() {
	}

	static ProjectFiles over(Path root, ProjectFiles files) {
		ITextFileBuffer[] buffers = Arrays.stream(FileBuffers.getTextFileBufferManager().getFileBuffers())
				.filter(buffer -> buffer instanceof ITextFileBuffer && buffer.isDirty()).toArray(ITextFileBuffer[]::new);
		if (buffers.length == 0) {
			return files;
		}
		List<SourceText> sources = new ArrayList<>();
		for (SourceText source : files.sources()) {
			sources.add(unsaved(root.resolve(source.path()), source, buffers));
		}
		return new ProjectFiles(sources, files.links());
	}

	private static SourceText unsaved(Path file, SourceText source, ITextFileBuffer[] buffers) {
		for (ITextFileBuffer buffer : buffers) {
			if (file.equals(pathOf(buffer))) {
				return new SourceText(source.path(), buffer.getDocument().get().getBytes(StandardCharsets.UTF_8));
			}
		}
		return source;
	}

	/** Return the path of a file that an editor holds, absolute; null if it lies nowhere. */
	static Path pathOf(ITextFileBuffer buffer) {
		if (buffer.getFileStore() == null) {
			return null;
		}
		IPath path = URIUtil.toPath(buffer.getFileStore().toURI());
		return path == null ? null : path.toPath();
	}
}
