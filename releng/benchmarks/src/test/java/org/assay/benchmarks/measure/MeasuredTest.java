package org.assay.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {

	@Test
	void medianIsTheMiddleOne() {
		assertEquals(3, new Sample(List.of(9.0, 1.0, 3.0)).median());
		assertEquals(2.5, new Sample(List.of(4.0, 1.0, 3.0, 2.0)).median());
		assertEquals(1, new Sample(List.of(9.0, 1.0, 3.0)).best());
		assertThrows(IllegalArgumentException.class, () -> new Sample(List.of()));
	}

	@Test
	void phasesAreThoseThatTheCommandTold() {
		Measured measured = new Measured(List.of(run(6, "read     680 ms", "load    4794 ms", "0 errors"),
				run(6, "read     480 ms", "load    4000 ms")));
		assertEquals(List.of("read", "load"), List.copyOf(measured.phases().keySet()));
		assertEquals(0.48, measured.phases().get("read").best(), 1e-9);
		assertEquals(4.397, measured.phases().get("load").median(), 1e-9);
		assertEquals(0.526, measured.rest().best(), 1e-9);
	}

	@Test
	void budgetIsHeldAgainstTheMedian() {
		Measured measured = new Measured(List.of(run(0.5), run(0.7), run(0.9)));
		assertTrue(new Job("", 1000, OptionalDouble.of(0.7), OptionalDouble.empty(), measured).isInTime());
		assertFalse(new Job("", 1000, OptionalDouble.of(0.6), OptionalDouble.empty(), measured).isInTime());
		assertTrue(new Job("", 1000, OptionalDouble.empty(), OptionalDouble.of(100), measured).isInMemory());
		assertFalse(new Job("", 1000, OptionalDouble.empty(), OptionalDouble.of(99), measured).isInMemory());
		assertEquals(700, new Job("", 1000, OptionalDouble.empty(), OptionalDouble.empty(), measured).perElement(), 1e-6);
	}

	@Test
	void usageIsReadFromGnuTime() {
		ColdProcess.Usage usage = ColdProcess.Usage.ofTime(List.of("Command exited with non-zero status 1", "102400 1.50 0.25"));
		assertEquals(new ColdProcess.Usage(1_750_000_000L, 100 * 1024 * 1024), usage);
	}

	@Test
	void usageIsReadFromProc() {
		String stat = "42 (a) b) S 1 1 1 0 -1 4194560 100 0 0 0 150 25 0 0 20 0 1 0 100 1000 10";
		ColdProcess.Usage usage = ColdProcess.Usage.ofProc(List.of("Name:\tjava", "VmHWM:\t  102400 kB", "VmRSS:\t 1 kB"), stat);
		assertEquals(new ColdProcess.Usage(1_750_000_000L, 100 * 1024 * 1024), usage);
	}

	@Test
	void processIsMeasured(@TempDir Path folder) throws IOException, InterruptedException {
		Run run = new ColdProcess(folder).with("ASSAY_SAMPLE", "said").run(List.of("sh", "-c", "echo $ASSAY_SAMPLE >&2; sleep 0.05; exit 3"));
		assertEquals(3, run.exit());
		assertTrue(run.errors().contains("said"), run.errors().toString());
		assertTrue(run.wall() >= 50_000_000, "slept for " + run.wall());
		assertTrue(run.peak() > 100_000, "resident " + run.peak());
	}

	private static Run run(double seconds, String... errors) {
		return new Run((long) (seconds * 1e9), 0, 100 * 1024 * 1024, 0, List.of(errors));
	}
}
