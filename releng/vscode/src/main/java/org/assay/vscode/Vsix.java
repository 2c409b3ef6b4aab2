package org.assay.vscode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files into an archive whose bytes depend on nothing but the files and one time. Entries are stored as they are: what a machine's
 * library for packing makes of them differs from one version to the next.
 */
final class Vsix {

	private Vsix() {
	}

	/**
	 * Return an archive.
	 *
	 * @param files contents by path
	 * @param time the time of all entries
	 */
	static byte[] of(SortedMap<String, byte[]> files, Instant time) {
		LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				archive.putNextEntry(entry(file.getKey(), file.getValue(), local));
				archive.write(file.getValue());
				archive.closeEntry();
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static ZipEntry entry(String path, byte[] content, LocalDateTime time) {
		CRC32 sum = new CRC32();
		sum.update(content);
		ZipEntry entry = new ZipEntry(path);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(sum.getValue());
		entry.setTimeLocal(time);
		return entry;
	}
}
