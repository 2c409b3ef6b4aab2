package org.assay.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.core.files.PathRefused.Why;

/** A folder of a system that looks up names in an open folder (openat and its kin). */
final class SecureFolder implements OpenFolder {

	private final SecureDirectoryStream<Path> stream;
	private final Path path;

	/** @param path where the folder stood when it was opened; only for messages and for what the system does by path alone */
	SecureFolder(SecureDirectoryStream<Path> stream, Path path) {
		this.stream = stream;
		this.path = path;
	}

	@Override
	public Object key() throws IOException {
		return stream.getFileAttributeView(BasicFileAttributeView.class).readAttributes().fileKey();
	}

	@Override
	public List<Path> names() throws IOException {
		List<Path> names = new ArrayList<>();
		try {
			stream.forEach(entry -> names.add(entry.getFileName()));
		} catch (DirectoryIteratorException failed) {
			throw failed.getCause();
		}
		return names;
	}

	@Override
	public BasicFileAttributes attributes(Path name) throws IOException {
		return stream.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).readAttributes();
	}

	@Override
	public OpenFolder folder(Path name) throws IOException {
		try {
			return openFolder(name);
		} catch (NoSuchFileException missing) {
			throw missing;
		} catch (FileSystemException refused) {
			if (attributes(name).isSymbolicLink()) {
				throw new PathRefused(path.resolve(name).toString(), Why.LINK);
			}
			throw refused;
		}
	}

	private OpenFolder openFolder(Path name) throws IOException {
		DirectoryStream<Path> below = stream.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS);
		if (below instanceof SecureDirectoryStream<Path> secure) {
			return new SecureFolder(secure, path.resolve(name));
		}
		below.close();
		throw new IOException(path.resolve(name) + " is on a system that cannot open folders");
	}

	@Override
	public FileChannel file(Path name, Set<OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		SeekableByteChannel channel = stream.newByteChannel(name, OpenFolder.notFollowing(options), attributes);
		if (channel instanceof FileChannel file) {
			return file;
		}
		channel.close();
		throw new IOException(path.resolve(name) + " is no file of the system");
	}

	/** Java makes folders by path only; that the new one stands in this folder is seen when it is opened. */
	@Override
	public void makeFolder(Path name) throws IOException {
		Files.createDirectory(path.resolve(name));
		folder(name).close();
	}

	@Override
	public void move(Path name, OpenFolder target, Path targetName) throws IOException {
		stream.move(name, ((SecureFolder) target).stream, targetName);
	}

	@Override
	public void deleteFile(Path name) throws IOException {
		stream.deleteFile(name);
	}

	@Override
	public void deleteFolder(Path name) throws IOException {
		stream.deleteDirectory(name);
	}

	@Override
	public PosixFileAttributeView permissions(Path name) {
		return stream.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
	}

	@Override
	public void sync() throws IOException {
		try (FileChannel channel = file(path.getFileSystem().getPath("."), Set.of(StandardOpenOption.READ))) {
			channel.force(true);
		}
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}
}
