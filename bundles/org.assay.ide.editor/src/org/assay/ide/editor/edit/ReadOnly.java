package org.assay.ide.editor.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.ide.editor.connect.Texts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;

/** Says why files must not be changed, before any of them is. */
final class ReadOnly {

	private ReadOnly() {
	}

	/** Return why some of the files cannot be changed and what to do about it; empty if all can. */
	static Optional<String> refusal(List<IFile> files) {
		IStatus status = ResourcesPlugin.getWorkspace().validateEdit(files.toArray(IFile[]::new), null);
		String readOnly = files.stream().filter(IFile::isReadOnly).map(IFile::getName).sorted().collect(Collectors.joining(", "));
		if (!readOnly.isEmpty()) {
			return Optional.of(Texts.of("edit.readOnly", readOnly));
		}
		return status.isOK() ? Optional.empty() : Optional.of(Texts.of("edit.refused", status.getMessage()));
	}
}
