package org.assay.ide.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.assay.core.CannotDo;
import org.assay.core.project.ProjectFolder;
import org.assay.ide.Texts;
import org.assay.ide.work.Refusals;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;

/** A file as it is, unsaved changes included, beside the same file as it was committed last. Both are only shown. */
final class CommitComparison extends CompareEditorInput {

	private static final String REVISION = "HEAD";
	private static final int MOST_BYTES = 16 << 20;

	private final IFile file;

	CommitComparison(IFile file) {
		super(new CompareConfiguration());
		this.file = file;
		CompareConfiguration configuration = getCompareConfiguration();
		configuration.setLeftLabel(Texts.of("compare.now", file.getName()));
		configuration.setRightLabel(Texts.of("compare.committed", file.getName()));
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		setTitle(Texts.of("compare.heading", file.getName()));
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException {
		try {
			byte[] now = now();
			byte[] committed = committed();
			if (Arrays.equals(now, committed)) {
				setMessage(Texts.of("compare.same", file.getName()));
				return null;
			}
			return new DiffNode(null, Differencer.CHANGE, null, new Version(file.getName(), now), new Version(file.getName(), committed));
		} catch (CannotDo | IOException | CoreException refused) {
			setMessage(Refusals.words(refused));
			return null;
		}
	}

	private byte[] now() throws CoreException, IOException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer != null) {
			return buffer.getDocument().get().getBytes(StandardCharsets.UTF_8);
		}
		try (InputStream content = file.getContents()) {
			return content.readNBytes(MOST_BYTES);
		}
	}

	private byte[] committed() throws CannotDo, IOException {
		Path path = file.getLocation().toPath();
		ProjectFolder project = ProjectFolder.find(path.getParent());
		String relative = project.path().relativize(ProjectFolder.realPath(path)).toString().replace('\\', '/');
		return project.documents(REVISION).read(relative, MOST_BYTES);
	}

	/** One version of the file. */
	private record Version(String name, byte[] content) implements ITypedElement, IEncodedStreamContentAccessor {

		@Override
		public String getName() {
			return name;
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public String getType() {
			return TEXT_TYPE;
		}

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(content);
		}

		@Override
		public String getCharset() {
			return StandardCharsets.UTF_8.name();
		}
	}
}
