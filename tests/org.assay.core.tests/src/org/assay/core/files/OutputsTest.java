package org.assay.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.files.Journal.Change;
import org.assay.core.files.OutputFile.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written, all or none, and what else is there stays. */
class OutputsTest {

	@TempDir
	Path folder;

	@Test
	void makesAFolderWithFoldersInIt() throws CannotDo {
		Outputs.write(folder.resolve("a/b"), Tree.files("c/d/e.txt", "e", "f.txt", "f"));

		assertEquals(Map.of("a", "folder", "a/b", "folder", "a/b/c", "folder", "a/b/c/d", "folder", "a/b/c/d/e.txt", "e", "a/b/f.txt", "f"),
				Tree.of(folder));
	}

	@Test
	void keepsWhatElseAFolderHolds() throws CannotDo {
		Tree.write(folder, "notes.txt", "mine");
		Tree.write(folder, ".hidden", "mine");
		Tree.write(folder, ".assay-mine.journal", "mine");
		Tree.write(folder, "a.txt", "old");

		Outputs.write(folder, Tree.files("a.txt", "new", "b/c.txt", "new"));

		assertEquals(Map.of("notes.txt", "mine", ".hidden", "mine", ".assay-mine.journal", "mine", "a.txt", "new", "b", "folder", "b/c.txt",
				"new"), Tree.of(folder));
	}

	@Test
	void replacesNothingThatIsToBeNew() {
		Tree.write(folder, "b.txt", "old");

		CannotDo refused = assertThrows(CannotDo.class, () -> Outputs.writeNew(folder, Tree.files("a.txt", "new", "b.txt", "new")));

		assertTrue(refused.failure().message("en").endsWith("b.txt cannot be written: something else has that name"), refused.getMessage());
		assertEquals(Map.of("b.txt", "old"), Tree.of(folder));
	}

	@Test
	void replacesNothingThatSomebodyChangedMeanwhile() {
		Tree.write(folder, "a.txt", "old a");
		Tree.write(folder, "b.txt", "changed by somebody");
		byte[] read = "old b".getBytes(StandardCharsets.UTF_8);

		CannotDo refused = assertThrows(CannotDo.class,
				() -> Outputs.write(folder, List.of(Tree.file("a.txt", "new"), Tree.file("b.txt", "new").insteadOf(read))));

		assertTrue(refused.failure().message("en").contains("was changed by somebody else meanwhile"), refused.getMessage());
		assertEquals(Map.of("a.txt", "old a", "b.txt", "changed by somebody"), Tree.of(folder));
	}

	@Test
	void replacesNeitherLinksNorDevices() throws IOException {
		Tree.write(folder, "target", "old");
		Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));
		assertThrows(CannotDo.class, () -> Outputs.writeFile(folder.resolve("link"), new byte[1]));
		assertThrows(CannotDo.class, () -> Outputs.writeFile(Path.of("/dev/null"), new byte[1]));
		assertEquals(Map.of("target", "old", "link", "link"), Tree.of(folder));
		assertFalse(Files.isRegularFile(Path.of("/dev/null"), LinkOption.NOFOLLOW_LINKS));
	}

	@Test
	void keepsPermissionsOfWhatItReplaces() throws IOException, CannotDo {
		Tree.write(folder, "a.txt", "old");
		Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("rw-r-----"));

		Outputs.write(folder, List.of(Tree.file("a.txt", "new").with(Access.PROGRAM)));

		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.txt"))));
	}

	@Test
	void writesOneFileUnderANameThatASystemMayNotKnow() throws CannotDo {
		Outputs.writeFile(folder.resolve("check-2026-11-21T10:00:00.json"), "{}".getBytes(StandardCharsets.UTF_8));

		assertEquals(Map.of("check-2026-11-21T10:00:00.json", "{}"), Tree.of(folder));
	}

	@Test
	void writesSeveralFoldersOrNone() {
		Tree.write(folder, "one/a.txt", "old");
		Tree.write(folder, "two/b.txt/in-the-way", "old");
		Map<Path, List<OutputFile>> files = new LinkedHashMap<>();
		files.put(folder.resolve("one"), Tree.files("a.txt", "new"));
		files.put(folder.resolve("two"), Tree.files("b.txt", "new"));
		var before = Tree.of(folder);

		assertThrows(CannotDo.class, () -> Outputs.writeAll(files));

		assertEquals(before, Tree.of(folder));
	}

	/** A run was killed when it had placed two of four files; then somebody edited one of them. */
	@Test
	void healingKeepsWhatSomebodyWroteSince() throws IOException {
		Journal journal = new Journal("99-1", Optional.empty(), List.of(), List.of(change("a", "new a", "old a"), change("b", "new b", "old b"),
				change("c", "new c", null), change("d", "new d", "old d")));
		Tree.write(folder, journal.name(), journal.text());
		Tree.write(folder, "a", "new a");
		Tree.write(folder, journal.kept("a"), "old a");
		Tree.write(folder, "b", "edited by somebody");
		Tree.write(folder, journal.kept("b"), "old b");
		Tree.write(folder, journal.fresh("c"), "new c");
		Tree.write(folder, "d", "old d");
		Tree.write(folder, journal.kept("d"), "old");

		Healing.heal(Confined.to(folder));

		assertEquals(Map.of("a", "old a", "b", "edited by somebody", "d", "old d"), Tree.of(folder));
	}

	@Test
	void healingKeepsWhatWasComplete() throws IOException {
		Journal journal = new Journal("99-2", Optional.empty(), List.of(), List.of(change("a", "new a", "old a"), change("c", "new c", null)));
		Tree.write(folder, journal.name(), journal.text());
		Tree.write(folder, "a", "new a");
		Tree.write(folder, journal.kept("a"), "old a");
		Tree.write(folder, "c", "new c");

		Healing.heal(Confined.to(folder));

		assertEquals(Map.of("a", "new a", "c", "new c"), Tree.of(folder));
	}

	/**
	 * A text that came with a project may pretend to be a journal; it leads nowhere else and takes nothing that was not written by the run.
	 */
	@Test
	void aForgedJournalTouchesNothingOutside() throws IOException {
		Path root = Files.createDirectories(folder.resolve("root"));
		Tree.write(folder, "outside", "mine");
		Files.createSymbolicLink(root.resolve("link"), folder);
		Journal journal = new Journal("7-7", Optional.of("../outside"), List.of("../made", "/made"),
				List.of(change("../outside", "mine", null), change("link/outside", "mine", null), change("/etc/hostname", "x", "y")));
		Tree.write(root, journal.name(), journal.text());

		Healing.heal(Confined.to(root));

		assertEquals("mine", Files.readString(folder.resolve("outside")));
	}

	@Test
	void halfAJournalIsDeleted() throws IOException {
		Journal journal = new Journal("99-3", Optional.empty(), List.of(), List.of(change("a", "old a", null)));
		Tree.write(folder, journal.name(), journal.text().substring(0, journal.text().length() - 2));
		Tree.write(folder, "a", "old a");

		Healing.heal(Confined.to(folder));

		assertEquals(Map.of("a", "old a"), Tree.of(folder));
	}

	@Test
	void aJournalSaysWhatItWasMadeOf() {
		Journal journal = new Journal("1-1", Optional.of("a b%\n"), List.of("x", "x/y z"),
				List.of(change("a b\r%0A", "new", "old"), change("c", "new", null)));
		assertEquals(Optional.of(journal), Journal.read("1-1", journal.text()));
		for (int length = 0; length < journal.text().length() - 1; length++) {
			assertEquals(Optional.empty(), Journal.read("1-1", journal.text().substring(0, length)), "first " + length + " characters");
		}
	}

	private static Change change(String path, String after, String before) {
		return new Change(path, digest(after), Optional.ofNullable(before).map(OutputsTest::digest));
	}

	private static String digest(String text) {
		return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
	}
}
