package org.assay.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assay.core.CannotDo;
import org.assay.core.files.TroubledFolder.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The disk fails at the k-th step, for every k: what anybody sees is all as before or all new. Where it goes on failing, which is what a
 * killed process sees, the next run brings it to the one or the other.
 */
class FailingDiskTest {

	private static final List<OutputFile> FILES = Tree.files("a.html", "new a", "b.pdf", "new b", "sub/deep/c.txt", "new c", "manifest.json",
			"new manifest");

	@TempDir(factory = InMemory.class)
	Path folder;

	/** A disk in memory where there is one: thousands of times something is written down to the disk, which is not what fails here. */
	static final class InMemory implements TempDirFactory {

		private static final Path MEMORY = Path.of("/dev/shm");

		@Override
		public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
			return Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "assay-failing-") : Files.createTempDirectory("assay-failing-");
		}
	}

	/** What there was before. */
	private enum Before {
		NOTHING, EMPTY_FOLDER, SAME_NAMES, OTHER_FILES;

		void in(Path target) throws IOException {
			if (this != NOTHING) {
				Files.createDirectories(target);
			}
			if (this == SAME_NAMES) {
				Tree.write(target, "a.html", "old a");
				Tree.write(target, "b.pdf", "old b");
				Tree.write(target, "sub/deep/c.txt", "old c");
				Tree.write(target, "manifest.json", "old manifest");
			}
			if (this == OTHER_FILES) {
				Tree.write(target, "a.html", "old a");
				Tree.write(target, "notes.txt", "mine");
				Tree.write(target, "sub/mine.txt", "mine");
			}
		}
	}

	/** Fails at one step, or from one step on. */
	private static final class Failing implements Trouble {

		private final int step;
		private final boolean forever;
		private final Supplier<IOException> failure;
		private int count;

		Failing(int step, boolean forever, Supplier<IOException> failure) {
			this.step = step;
			this.forever = forever;
			this.failure = failure;
		}

		@Override
		public void at(String what) throws IOException {
			count++;
			if (count == step || forever && count > step) {
				throw failure.get();
			}
		}
	}

	private static final Map<String, Supplier<IOException>> FAILURES = Map.of("input/output error",
			() -> new IOException("Input/output error"),
			"disk full", () -> new FileSystemException("x", null, "No space left on device"), "permission", () -> new AccessDeniedException("x"));

	@ParameterizedTest
	@EnumSource(Before.class)
	void failureAtAnyStepLeavesAllAsItWas(Before before) throws IOException {
		int last = steps(before);
		for (Map.Entry<String, Supplier<IOException>> failure : FAILURES.entrySet()) {
			int failures = 0;
			int stride = failure.getKey().equals("disk full") ? 1 : 3;
			for (int step = 1; step <= last; step += stride) {
				Path target = target(before, failure.getKey() + step);
				SortedMap<String, String> old = Tree.of(target.getParent());
				boolean succeeded = write(target, new Failing(step, false, failure.getValue()));
				failures += succeeded ? 0 : 1;
				String at = before + ", " + failure.getKey() + " at step " + step + " of " + last;
				assertEquals(succeeded ? whole(old) : old, Tree.visible(target.getParent()), at);
				Healing.heal(Confined.to(target.getParent()));
				assertTrue(write(target, new Failing(0, false, IOException::new)));
				assertEquals(whole(old), Tree.of(target.getParent()), () -> "the next run leaves nothing behind: " + at);
				Tree.delete(target.getParent());
			}
			// only what is deleted when all is in place may fail unnoticed
			assertTrue(failures > last / stride / 2, failures + " of " + last);
		}
	}

	@ParameterizedTest
	@EnumSource(Before.class)
	void diskThatFailsForEverFromAnyStepOnIsHealedByTheNextRun(Before before) throws IOException {
		int last = steps(before);
		for (int step = 1; step <= last; step++) {
			Path target = target(before, "forever-" + step);
			SortedMap<String, String> old = Tree.of(target.getParent());
			boolean succeeded = write(target, new Failing(step, true, FAILURES.get("input/output error")));
			if (Files.isDirectory(target)) {
				Healing.heal(Confined.to(target));
			}
			Healing.heal(Confined.to(target.getParent()));
			SortedMap<String, String> healed = Tree.of(target.getParent());
			int at = step;
			assertTrue(healed.equals(old) || healed.equals(whole(old)), () -> before + " " + at + " " + healed);
			assertTrue(!succeeded || healed.equals(whole(old)), "what it said it did is there");
			assertTrue(write(target, new Failing(0, false, IOException::new)));
			assertEquals(whole(old), Tree.of(target.getParent()), "the next run leaves nothing behind");
			Tree.delete(target.getParent());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void failureInOneFolderUndoesTheOther(boolean forever) throws IOException {
		int failures = 0;
		for (int step = 1; step < 200; step++) {
			Path one = target(Before.SAME_NAMES, "one-" + step);
			Path two = target(Before.OTHER_FILES, "two-" + step);
			SortedMap<String, String> oldOne = Tree.of(one);
			SortedMap<String, String> oldTwo = Tree.of(two);
			Failing trouble = new Failing(step, forever, FAILURES.get("disk full"));
			Writing first = new Replacement(Confined.to(one), FILES, false);
			Writing second = new Replacement(Confined.to(two, TroubledFolder.opening(trouble)), FILES, false);
			boolean succeeded = succeeds(List.of(first, second));
			Healing.heal(Confined.to(two));
			failures += succeeded ? 0 : 1;
			assertEquals(succeeded ? whole(one, oldOne) : oldOne, Tree.of(one));
			assertTrue(!succeeded || !Tree.of(two).equals(oldTwo));
		}
		assertTrue(failures > 50, "steps that failed: " + failures);
	}

	@Test
	void everyWriteOfTheTestIsAShortOne() throws IOException {
		Path target = target(Before.SAME_NAMES, "short");
		int[] writes = {0};
		assertTrue(write(target, step -> writes[0] += step.equals("write") ? 1 : 0));
		assertTrue(writes[0] > 3 * FILES.size(), "writes: " + writes[0]);
	}

	/** Return how many steps a run takes. */
	private int steps(Before before) throws IOException {
		Path target = target(before, "count");
		Failing none = new Failing(0, false, IOException::new);
		assertTrue(write(target, none));
		Tree.delete(target.getParent());
		return none.count;
	}

	private Path target(Before before, String name) throws IOException {
		Path above = Files.createDirectories(folder.resolve(name.replaceAll("\\W", "-")));
		Path target = above.resolve("report");
		before.in(target);
		return target;
	}

	/** Return what the parent of the target holds after a complete run. */
	private static SortedMap<String, String> whole(SortedMap<String, String> old) {
		SortedMap<String, String> whole = new TreeMap<>(old);
		whole.putAll(Map.of("report", "folder", "report/sub", "folder", "report/sub/deep", "folder"));
		FILES.forEach(file -> whole.put("report/" + file.path(), new String(file.content(), StandardCharsets.UTF_8)));
		return whole;
	}

	private static SortedMap<String, String> whole(Path target, SortedMap<String, String> old) {
		SortedMap<String, String> whole = new TreeMap<>(old);
		FILES.forEach(file -> whole.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
		return whole;
	}

	private static boolean write(Path target, Trouble trouble) throws IOException {
		boolean isThere = Files.isDirectory(target);
		Confined confined = Confined.to(isThere ? target : target.getParent(), TroubledFolder.opening(trouble));
		return succeeds(List.of(isThere ? new Replacement(confined, FILES, false) : new NewFolder(confined, target.getParent(), target, FILES)));
	}

	private static boolean succeeds(List<Writing> all) {
		try {
			Outputs.write(all);
			return true;
		} catch (CannotDo refused) {
			return false;
		}
	}
}
