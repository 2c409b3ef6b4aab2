package org.assay.ide.editor.connect;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assay.lsp.text.Uris;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Turns places of the workbench into those of the protocol and back, and does nothing else. */
public final class Locations {

	private Locations() {
	}

	/** Return whether a file or folder lies where the server can read it. */
	static boolean isOnDisk(IResource resource) {
		return resource.getLocationURI() != null && "file".equals(resource.getLocationURI().getScheme());
	}

	/** Return the address of a file or folder. */
	public static String uri(IResource resource) {
		return uri(resource.getLocationURI());
	}

	/** Return an address as the protocol writes it. A path would ask the disk whether it is a folder, and the disk may be slow. */
	public static String uri(URI uri) {
		return URI.create("file://" + uri.getRawPath()).toASCIIString();
	}

	/** Return the file of the workspace at an address; empty if there is none. */
	public static Optional<IFile> file(String uri) {
		return Uris.path(uri).map(path -> ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URIUtil.toURI(path.toString()))).stream()
				.flatMap(files -> List.of(files).stream()).findFirst();
	}

	/** Return the place of an offset in a text. */
	public static Position position(IDocument document, int offset) throws BadLocationException {
		int line = document.getLineOfOffset(offset);
		return new Position(line, offset - document.getLineOffset(line));
	}

	/** Return the stretch between two offsets. */
	public static Range range(IDocument document, int offset, int length) throws BadLocationException {
		return new Range(position(document, offset), position(document, offset + length));
	}

	/** Return the offset of a place; the end of the line or of the text, if it lies behind that. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines()) {
				return document.getLength();
			}
			IRegion line = document.getLineInformation(position.getLine());
			return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
		} catch (BadLocationException gone) {
			return document.getLength();
		}
	}

	/** Return a stretch of a text. */
	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}
}
