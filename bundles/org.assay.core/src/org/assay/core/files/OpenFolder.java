package org.assay.core.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.core.files.PathRefused.Why;

/**
 * A folder that stands open. Names are looked up in the folder itself and never followed if they are links, so that nobody can lead
 * elsewhere by exchanging a part of the path. A name is one step: no separators, no dots alone.
 */
interface OpenFolder extends Closeable {

	/**
	 * Open a folder by its path.
	 *
	 * @param path absolute path without links
	 * @param key what the system tells the folder by; null if the system has no such
	 * @throws PathRefused if something else stands there now
	 */
	static OpenFolder of(Path path, Object key) throws IOException {
		DirectoryStream<Path> stream = Files.newDirectoryStream(path);
		OpenFolder folder = stream instanceof SecureDirectoryStream<Path> secure ? new SecureFolder(secure, path)
				: new CheckedFolder(stream, path, key);
		if (key != null && !key.equals(folder.key())) {
			folder.close();
			throw new PathRefused(path.toString(), Why.SWAPPED);
		}
		return folder;
	}

	/** Return what the system tells the folder by; null if the system has no such. */
	Object key() throws IOException;

	/** Return the names of what is in the folder. Can be asked once. */
	List<Path> names() throws IOException;

	/** Return what the system knows of a name; a link is described itself. */
	BasicFileAttributes attributes(Path name) throws IOException;

	/** Open a folder in this one. */
	OpenFolder folder(Path name) throws IOException;

	/** Open a file; links are not followed. */
	FileChannel file(Path name, Set<OpenOption> options, FileAttribute<?>... attributes) throws IOException;

	/** Make a folder in this one. */
	void makeFolder(Path name) throws IOException;

	/** Give a file another place in one step, where it replaces what is there. */
	void move(Path name, OpenFolder target, Path targetName) throws IOException;

	/** Delete a file or link. */
	void deleteFile(Path name) throws IOException;

	/** Delete a folder that holds nothing. */
	void deleteFolder(Path name) throws IOException;

	/** Return the permissions of a file, to read and to set; null if the system has no such. */
	PosixFileAttributeView permissions(Path name);

	/** Wait until the disk has the names in the folder, where the system can do so. */
	void sync() throws IOException;

	/** Return the options with that of not following links. */
	static Set<OpenOption> notFollowing(Set<OpenOption> options) {
		Set<OpenOption> all = new LinkedHashSet<>(options);
		all.add(LinkOption.NOFOLLOW_LINKS);
		return all;
	}
}
