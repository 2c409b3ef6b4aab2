package org.assay.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.assay.core.CannotDo;
import org.assay.core.files.Confined.Entry;
import org.assay.core.files.Confined.Kind;
import org.assay.core.files.OutputFile.Access;
import org.assay.core.files.PathRefused.Why;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read and written in one folder and below it, whatever a path says and whatever links are there. */
class ConfinedTest {

	private static final int LIMIT = 1000;

	@TempDir
	Path temporary;

	private Path root;
	private Path outside;

	/** How a system finds files. */
	enum Disk {
		OPEN_FOLDERS, PATHS_ONLY;

		Confined confined(Path root) throws IOException {
			return Confined.to(root, this == OPEN_FOLDERS ? OpenFolder::of : TroubledFolder.checked(step -> { }));
		}
	}

	@BeforeEach
	void makeFolders() throws IOException {
		root = Files.createDirectories(temporary.resolve("root"));
		outside = Files.createDirectories(temporary.resolve("outside"));
		Tree.write(outside, "secret.assay", "secret");
		Tree.write(root, "a/b/text.assay", "text");
		Tree.write(root, "own.assay", "own");
	}

	@Test
	void thisSystemLooksNamesUpInOpenFolders() throws IOException {
		Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
		try (OpenFolder folder = OpenFolder.of(root.toRealPath(), null)) {
			assertTrue(folder instanceof SecureFolder, folder.getClass().getName());
		}
	}

	@ParameterizedTest
	@EnumSource(Disk.class)
	void readsWhatIsInTheFolder(Disk disk) throws IOException {
		Confined confined = disk.confined(root);
		assertEquals("text", read(confined, "a/b/text.assay"));
		assertEquals(List.of(new Entry("a", "a", Kind.FOLDER), new Entry("own.assay", "own.assay", Kind.FILE)), confined.entries(""));
		assertEquals(List.of(new Entry("a/b/text.assay", "text.assay", Kind.FILE)), confined.entries("a/b"));
		assertEquals(Optional.of(Kind.FOLDER), confined.kind("a/b"));
		assertEquals(Optional.empty(), confined.kind("a/c/d"));
		assertEquals(Optional.empty(), confined.kind("own.assay/d"));
	}

	@ParameterizedTest
	@EnumSource(Disk.class)
	void readsOneByteMoreThanTheLimit(Disk disk) throws IOException {
		Tree.write(root, "long", "x".repeat(70_000));
		Confined confined = disk.confined(root);
		for (int limit : new int[] {0, 1, 69_999}) {
			assertEquals(limit + 1, confined.read("long", limit).length);
		}
		assertEquals(70_000, confined.read("long", 70_000).length);
		assertEquals(70_000, confined.read("long", 1 << 20).length);
		assertEquals(0, read(Tree.empty(root, "empty"), confined, "empty").length());
	}

	@Test
	void readsAFileWhoseSizeTheSystemDoesNotTell() throws IOException {
		Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/status")));
		byte[] content = Confined.to(Path.of("/proc/self")).read("status", 1 << 20);
		assertTrue(new String(content, StandardCharsets.UTF_8).contains("VmPeak"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"..", "../outside/secret.assay", "a/../../outside/secret.assay", "a/..", ".", "./own.assay", "a/./b/text.assay",
			"/etc/passwd", "//etc/passwd", "a//b", "a/", "/", "a/b/../../../outside/secret.assay", "own.assay\0", "\0", "a/\0/b"})
	void takesNoStepThatIsNone(String path) throws IOException {
		SortedMap<String, String> before = Tree.of(temporary);
		for (Disk disk : Disk.values()) {
			Confined confined = disk.confined(root);
			assertThrows(PathRefused.class, () -> confined.read(path, LIMIT), path);
			assertThrows(PathRefused.class, () -> confined.entries(path), path);
			assertThrows(PathRefused.class, () -> confined.kind(path), path);
			assertThrows(PathRefused.class, () -> confined.writeNew(path, new byte[1], Access.USUAL), path);
			assertThrows(PathRefused.class, () -> confined.move("own.assay", path), path);
			assertThrows(PathRefused.class, () -> confined.move(path, "moved.assay"), path);
			assertThrows(PathRefused.class, () -> confined.deleteFileIfExists(path), path);
			assertThrows(PathRefused.class, () -> confined.deleteFolder(path), path);
			assertThrows(PathRefused.class, () -> confined.makeFolder(path), path);
			assertThrows(PathRefused.class, () -> confined.copy("own.assay", path), path);
			assertThrows(PathRefused.class, () -> confined.sync(path), path);
		}
		assertEquals(before, Tree.of(temporary));
	}

	/** What a text or a document about files says is held against the rules of all systems, whatever system this is. */
	@ParameterizedTest
	@ValueSource(strings = {"C:\\a", "C:/a", "c:a", "\\\\server\\share", "//server/share", "file:///etc/passwd", "http://example.org/a",
			"archive:file:/a!/b",
			"jar:file:/a.jar!/b", "a\\b", "..\\a", "a\nb", "a\u202eb", "CON", "nul.txt", "a/com1.pdf", "a.", "a ", "a:b", "a/b:stream"})
	void refusesWhatIsNoPathOnEverySystem(String path) {
		assertThrows(PathRefused.class, () -> Confined.require(path));
		CannotDo refused = assertThrows(CannotDo.class, () -> Outputs.write(root.resolve("new"), Tree.files("fine.txt", "x", path, "x")));
		assertFalse(refused.failure().message("en").isBlank());
		assertFalse(Files.exists(root.resolve("new")));
	}

	@ParameterizedTest
	@EnumSource(Disk.class)
	void followsNoLinkAtAnyLevel(Disk disk) throws IOException {
		Files.createSymbolicLink(root.resolve("link.assay"), outside.resolve("secret.assay"));
		Files.createSymbolicLink(root.resolve("inner.assay"), Path.of("own.assay"));
		Files.createSymbolicLink(root.resolve("folder"), outside);
		Files.createSymbolicLink(root.resolve("a/deep"), outside);
		Files.createSymbolicLink(root.resolve("loop"), Path.of("loop"));
		Files.createSymbolicLink(root.resolve("dangling"), Path.of("nowhere"));
		SortedMap<String, String> before = Tree.of(temporary);
		Confined confined = disk.confined(root);

		for (String path : List.of("link.assay", "inner.assay", "folder/secret.assay", "a/deep/secret.assay", "loop", "loop/x", "dangling")) {
			PathRefused refused = assertThrows(PathRefused.class, () -> confined.read(path, LIMIT), path);
			assertTrue(refused.is(Why.LINK), path);
		}
		for (String path : List.of("folder", "a/deep", "loop")) {
			assertThrows(PathRefused.class, () -> confined.entries(path), path);
			assertThrows(PathRefused.class, () -> confined.writeNew(path + "/new", new byte[1], Access.USUAL), path);
			assertThrows(PathRefused.class, () -> confined.makeFolder(path + "/new"), path);
			assertThrows(PathRefused.class, () -> confined.move("own.assay", path + "/own.assay"), path);
			assertThrows(PathRefused.class, () -> confined.deleteFileIfExists(path + "/secret.assay"), path);
			assertThrows(PathRefused.class, () -> confined.sync(path), path);
		}
		assertThrows(IOException.class, () -> confined.writeNew("dangling", new byte[1], Access.USUAL));
		assertEquals(Optional.of(Kind.LINK), confined.kind("link.assay"));
		assertEquals(before, Tree.of(temporary));
	}

	@Test
	void confinesToAFolderThatIsReachedThroughALink() throws IOException {
		Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
		assertEquals("text", read(Confined.to(link), "a/b/text.assay"));
	}

	@ParameterizedTest
	@EnumSource(Disk.class)
	void readsAHardLinkAndNeverWritesThroughIt(Disk disk) throws IOException, CannotDo {
		Files.createLink(root.resolve("hard.assay"), outside.resolve("secret.assay"));
		assertEquals("secret", read(disk.confined(root), "hard.assay"));

		Outputs.write(List.of(new Replacement(disk.confined(root), Tree.files("hard.assay", "mine"), false)));

		assertEquals("mine", Files.readString(root.resolve("hard.assay")));
		assertEquals("secret", Files.readString(outside.resolve("secret.assay")));
	}

	@ParameterizedTest
	@EnumSource(Disk.class)
	void opensNothingButOrdinaryFiles(Disk disk) throws IOException, InterruptedException {
		int made = new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start().waitFor();
		Assumptions.assumeTrue(made == 0, "there are no named pipes");
		Confined confined = disk.confined(root);
		assertTrue(assertThrows(PathRefused.class, () -> confined.read("pipe", LIMIT)).is(Why.NO_FILE));
		assertTrue(assertThrows(PathRefused.class, () -> confined.read("a", LIMIT)).is(Why.FOLDER));
	}

	@Test
	void newFilesAreForTheirOwnerIfTheyAreSecret() throws IOException {
		Confined confined = Confined.to(root);
		confined.writeNew("secret", new byte[1], Access.SECRET);
		confined.writeNew("program", new byte[1], Access.PROGRAM);
		assertEquals("[OWNER_READ, OWNER_WRITE]", Files.getPosixFilePermissions(root.resolve("secret")).stream().sorted().toList().toString());
		assertTrue(Files.isExecutable(root.resolve("program")));
	}

	private static String read(Confined confined, String path) throws IOException {
		return new String(confined.read(path, LIMIT), StandardCharsets.UTF_8);
	}

	private static String read(Path written, Confined confined, String path) throws IOException {
		assertTrue(Files.exists(written));
		return read(confined, path);
	}

	/** Return everything a folder and all below it holds, as far as it can be reached. */
	static List<String> reached(Confined confined, String folder) throws IOException {
		List<String> reached = new ArrayList<>();
		for (Entry entry : confined.entries(folder)) {
			reached.add(entry.path());
			if (entry.kind() == Kind.FOLDER) {
				reached.addAll(reached(confined, entry.path()));
			}
		}
		return reached;
	}
}
