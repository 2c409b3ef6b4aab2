import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * An archive whose bytes depend on nothing but its contents. Nearly all of them are jars, which do not get smaller: time is saved instead.
 *
 * @param folder the one folder that it unpacks to
 * @param contents what is in it
 * @param time of all entries
 */
record Archive(String folder, Contents contents, Instant time) {

	private static final int FILE = 0100000;
	private static final int PROGRAM = FILE | 0755;
	private static final int DOCUMENT = FILE | 0644;
	/** The operating system that a header of gzip names: unknown. */
	private static final int ANY_SYSTEM = 255;

	private interface Entries<E> {
		E of(String path, Contents.Content content);
	}

	/** Write a ZIP or, where the name does not end like one, a compressed TAR. */
	void write(Path file) throws IOException {
		if (file.toString().endsWith(".zip")) {
			try (var archive = new ZipArchiveOutputStream(file)) {
				archive.setLevel(Deflater.BEST_SPEED);
				write(archive, this::zipEntry);
			}
			return;
		}
		var parameters = new GzipParameters();
		parameters.setOperatingSystem(ANY_SYSTEM);
		parameters.setCompressionLevel(Deflater.BEST_SPEED);
		try (OutputStream out = Files.newOutputStream(file);
				var archive = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, parameters), "UTF-8")) {
			archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
			write(archive, this::tarEntry);
		}
	}

	private <E extends ArchiveEntry> void write(ArchiveOutputStream<E> archive, Entries<E> entries) throws IOException {
		for (var file : contents.files().entrySet()) {
			archive.putArchiveEntry(entries.of(folder + "/" + file.getKey(), file.getValue()));
			archive.write(file.getValue().bytes());
			archive.closeArchiveEntry();
		}
	}

	private static int mode(Contents.Content content) {
		return content.isProgram() ? PROGRAM : DOCUMENT;
	}

	private TarArchiveEntry tarEntry(String path, Contents.Content content) {
		var entry = new TarArchiveEntry(path);
		entry.setSize(content.bytes().length);
		entry.setMode(mode(content));
		entry.setIds(0, 0);
		entry.setNames("root", "root");
		entry.setModTime(FileTime.from(time));
		return entry;
	}

	private ZipArchiveEntry zipEntry(String path, Contents.Content content) {
		var entry = new ZipArchiveEntry(path);
		entry.setSize(content.bytes().length);
		entry.setUnixMode(mode(content));
		entry.setTimeLocal(time.atZone(ZoneOffset.UTC).toLocalDateTime());
		return entry;
	}
}
