package org.assay.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Set;

/** A folder on a disk that has its troubles: every step asks {@link Trouble} first. */
final class TroubledFolder implements OpenFolder {

	private final OpenFolder folder;
	private final Trouble trouble;

	TroubledFolder(OpenFolder folder, Trouble trouble) {
		this.folder = folder;
		this.trouble = trouble;
	}

	/** What happens at a step. */
	interface Trouble {

		/** Let the step happen, do something else first, or fail. */
		void at(String step) throws IOException;
	}

	/** Return what opens folders of a system that looks names up in open folders, with trouble. */
	static Confined.Opening opening(Trouble trouble) {
		return (root, key) -> {
			trouble.at("open root");
			return new TroubledFolder(OpenFolder.of(root, key), trouble);
		};
	}

	/** Return what opens folders of a system that knows paths only, with trouble. */
	static Confined.Opening checked(Trouble trouble) {
		return (root, key) -> {
			trouble.at("open root");
			return new TroubledFolder(new CheckedFolder(Files.newDirectoryStream(root), root, key), trouble);
		};
	}

	@Override
	public Object key() throws IOException {
		return folder.key();
	}

	@Override
	public List<Path> names() throws IOException {
		trouble.at("names");
		return folder.names();
	}

	@Override
	public BasicFileAttributes attributes(Path name) throws IOException {
		trouble.at("attributes " + name);
		return folder.attributes(name);
	}

	@Override
	public OpenFolder folder(Path name) throws IOException {
		trouble.at("folder " + name);
		return new TroubledFolder(folder.folder(name), trouble);
	}

	@Override
	public FileChannel file(Path name, Set<OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		trouble.at("file " + name);
		return new TroubledChannel(folder.file(name, options, attributes), trouble);
	}

	@Override
	public void makeFolder(Path name) throws IOException {
		trouble.at("make " + name);
		folder.makeFolder(name);
	}

	@Override
	public void move(Path name, OpenFolder target, Path targetName) throws IOException {
		trouble.at("move " + name);
		folder.move(name, ((TroubledFolder) target).folder, targetName);
	}

	@Override
	public void deleteFile(Path name) throws IOException {
		trouble.at("delete " + name);
		folder.deleteFile(name);
	}

	@Override
	public void deleteFolder(Path name) throws IOException {
		trouble.at("delete folder " + name);
		folder.deleteFolder(name);
	}

	@Override
	public PosixFileAttributeView permissions(Path name) {
		return folder.permissions(name);
	}

	/** Nobody cuts the power while tests run, so they need not wait for the disk. */
	@Override
	public void sync() throws IOException {
		trouble.at("sync");
	}

	@Override
	public void close() throws IOException {
		folder.close();
	}
}
