package org.assay.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assay.core.files.PathRefused.Why;

/**
 * A folder of a system that knows paths only, such as Windows. Before and after each step it is seen whether the path still means this
 * folder; what was opened in between is closed without having been read if it does not.
 */
final class CheckedFolder implements OpenFolder {

	private final DirectoryStream<Path> stream;
	private final Path path;
	private final Object key;

	CheckedFolder(DirectoryStream<Path> stream, Path path, Object key) {
		this.stream = stream;
		this.path = path;
		this.key = key;
	}

	@Override
	public Object key() throws IOException {
		return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
	}

	@Override
	public List<Path> names() throws IOException {
		List<Path> names = new ArrayList<>();
		try {
			stream.forEach(entry -> names.add(entry.getFileName()));
		} catch (DirectoryIteratorException failed) {
			throw failed.getCause();
		}
		verify();
		return names;
	}

	@Override
	public BasicFileAttributes attributes(Path name) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		verify();
		return attributes;
	}

	@Override
	public OpenFolder folder(Path name) throws IOException {
		BasicFileAttributes attributes = attributes(name);
		if (attributes.isSymbolicLink()) {
			throw new PathRefused(path.resolve(name).toString(), Why.LINK);
		}
		DirectoryStream<Path> below = Files.newDirectoryStream(path.resolve(name));
		CheckedFolder folder = new CheckedFolder(below, path.resolve(name), attributes.fileKey());
		try {
			folder.verify();
		} catch (IOException elsewhere) {
			below.close();
			throw elsewhere;
		}
		return folder;
	}

	@Override
	public FileChannel file(Path name, Set<OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		verify();
		FileChannel channel = FileChannel.open(path.resolve(name), OpenFolder.notFollowing(options), attributes);
		try {
			verify();
			if (attributes(name).isSymbolicLink()) {
				throw new PathRefused(path.resolve(name).toString(), Why.SWAPPED);
			}
		} catch (IOException elsewhere) {
			channel.close();
			throw elsewhere;
		}
		return channel;
	}

	@Override
	public void makeFolder(Path name) throws IOException {
		verify();
		Files.createDirectory(path.resolve(name));
		folder(name).close();
	}

	@Override
	public void move(Path name, OpenFolder target, Path targetName) throws IOException {
		CheckedFolder other = (CheckedFolder) target;
		verify();
		other.verify();
		Files.move(path.resolve(name), other.path.resolve(targetName), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void deleteFile(Path name) throws IOException {
		verify();
		Files.delete(path.resolve(name));
	}

	@Override
	public void deleteFolder(Path name) throws IOException {
		verify();
		Files.delete(path.resolve(name));
	}

	@Override
	public PosixFileAttributeView permissions(Path name) {
		return Files.getFileAttributeView(path.resolve(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
	}

	@Override
	public void sync() {
		// a system without open folders has no way to ask for this
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}

	private void verify() throws IOException {
		if (!path.toRealPath().equals(path)) {
			throw new PathRefused(path.toString(), Why.LINK);
		}
		if (!Objects.equals(key, key())) {
			throw new PathRefused(path.toString(), Why.SWAPPED);
		}
	}
}
