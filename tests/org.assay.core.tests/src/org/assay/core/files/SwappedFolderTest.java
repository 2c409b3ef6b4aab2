package org.assay.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.core.CannotDo;
import org.assay.core.files.OutputFile.Access;
import org.assay.core.files.TroubledFolder.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody puts a link into the place of a folder or a file between two steps. At every step once, and many times at random: nothing
 * outside is read, changed, made or deleted.
 */
class SwappedFolderTest {

	private static final int ROUNDS = 1000;
	private static final String SECRET = "secret";

	@TempDir
	Path temporary;

	private Path root;
	private Path outside;

	/** Something that is done with a path. */
	private interface Act {
		void on(Confined confined) throws IOException, CannotDo;
	}

	@BeforeEach
	void makeFolders() throws IOException {
		root = Files.createDirectories(temporary.resolve("root")).toRealPath();
		outside = Files.createDirectories(temporary.resolve("outside")).toRealPath();
		Tree.write(outside, "b/text", SECRET);
		Tree.write(outside, "text", SECRET);
		Tree.write(root, "a/b/text", "text");
	}

	@ParameterizedTest
	@CsvSource({"a, outside, open", "a/b, outside/b, open", "a/b/text, outside/text, open", "a, outside, paths", "a/b, outside/b, paths",
			"a/b/text, outside/text, paths", "., outside, open", "., outside, paths"})
	void nothingOutsideIsTouchedWhateverIsSwappedWhen(String swapped, String target, String disk) throws IOException {
		SortedMap<String, String> before = Tree.of(outside);
		List<Act> acts = List.of(confined -> assertEquals("text", new String(confined.read("a/b/text", 100), StandardCharsets.UTF_8)),
				confined -> assertFalse(ConfinedTest.reached(confined, "").contains(SECRET)), confined -> confined.sha256("a/b/text"),
				confined -> confined.writeNew("a/b/new", new byte[1], Access.USUAL), confined -> confined.deleteFileIfExists("a/b/text"),
				confined -> confined.copy("a/b/text", "a/b/copy"), confined -> confined.move("a/b/text", "a/b/moved"),
				confined -> confined.permitLike("a/b/text", "a/b/text"), confined -> confined.deleteFolder("a/b"),
				confined -> Outputs.write(List.of(new Replacement(confined, Tree.files("a/b/text", "new", "a/b/more", "new"), false))));
		for (Act act : acts) {
			Swap swap = null;
			for (int step = 1; swap == null || swap.count >= swap.step; step++) {
				Tree.delete(root);
				Tree.write(root, "a/b/text", "text");
				swap = new Swap(root.resolve(swapped).normalize(), temporary.toRealPath().resolve(target), step);
				attempt(act, Confined.to(root, disk.equals("open") ? TroubledFolder.opening(swap) : TroubledFolder.checked(swap)));
				SortedMap<String, String> now = Tree.of(outside);
				int at = step;
				assertEquals(before, now, () -> "step " + at);
				swap.back();
			}
		}
	}

	/** What happens is either right or refused; an assertion that fails is neither. */
	private static void attempt(Act act, Confined confined) {
		try {
			act.on(confined);
		} catch (IOException | CannotDo refused) {
			return;
		}
	}

	/** Puts a link into the place of a folder at a step. */
	private static final class Swap implements Trouble {

		private final Path place;
		private final Path aside;
		private final Path target;
		private final int step;
		private int count;
		private boolean done;

		Swap(Path place, Path target, int step) {
			this.place = place;
			this.aside = place.resolveSibling(place.getFileName() + ".aside");
			this.target = target;
			this.step = step;
		}

		@Override
		public void at(String what) throws IOException {
			if (++count == step && Files.exists(place)) {
				Files.move(place, aside);
				Files.createSymbolicLink(place, target);
				done = true;
			}
		}

		void back() throws IOException {
			if (done) {
				Files.deleteIfExists(place);
				Files.move(aside, place);
			}
		}
	}

	@Test
	void aThousandRacesReadNothingOutside() throws IOException, InterruptedException {
		AtomicBoolean over = new AtomicBoolean();
		Path aside = root.resolve("aside");
		Path link = Files.createSymbolicLink(root.resolve("link"), outside);
		Thread attacker = new Thread(() -> {
			while (!over.get()) {
				try {
					Files.move(root.resolve("a"), aside, StandardCopyOption.ATOMIC_MOVE);
					Files.move(link, root.resolve("a"), StandardCopyOption.ATOMIC_MOVE);
					Thread.onSpinWait();
					Files.move(root.resolve("a"), link, StandardCopyOption.ATOMIC_MOVE);
					Files.move(aside, root.resolve("a"), StandardCopyOption.ATOMIC_MOVE);
				} catch (IOException failed) {
					throw new UncheckedIOException(failed);
				}
			}
		});
		attacker.start();
		int read = 0;
		int refused = 0;
		try {
			Confined confined = Confined.to(root);
			for (int round = 0; round < ROUNDS; round++) {
				try {
					assertEquals("text", new String(confined.read("a/b/text", 100), StandardCharsets.UTF_8));
					read++;
				} catch (IOException swapped) {
					refused++;
				}
			}
		} finally {
			over.set(true);
			attacker.join();
		}
		assertTrue(read > 0 && refused > 0, read + " read, " + refused + " refused");
	}
}
