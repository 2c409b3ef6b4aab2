package org.assay.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of a run went, by samples of the Java threads every ten milliseconds. Work of the collector and of the
 * compiler is no sample; the pauses for the collector are counted apart.
 *
 * @param samples number of samples
 * @param layers share of the samples, by the library that was at work, largest first
 * @param methods share of the samples, by the method that was at work, largest first
 * @param pauses seconds in which the collector stopped everything
 */
public record Profile(int samples, Map<String, Double> layers, Map<String, Double> methods, double pauses) {

	private static final int METHODS = 12;

	/** Packages and what they are called, the first that fits. */
	private static final Map<String, String> LAYERS = new LinkedHashMap<>();

	static {
		LAYERS.put("org.antlr.", "ANTLR: reading words and sentences");
		LAYERS.put("org.assay.dsl.parser.", "generated parser");
		LAYERS.put("org.assay.dsl.", "loader, names, links");
		LAYERS.put("org.assay.analysis.", "derived values");
		LAYERS.put("org.assay.rules.", "rules");
		LAYERS.put("org.assay.model.", "model");
		LAYERS.put("org.assay.", "command line and core");
		LAYERS.put("org.eclipse.xtext.", "Xtext: nodes, linking, descriptions");
		LAYERS.put("org.eclipse.emf.", "EMF: objects and lists");
		LAYERS.put("com.google.", "Guice and Guava");
		LAYERS.put("", "Java library");
	}

	/** Return the options for {@code ASSAY_JAVA_OPTS} that make a recording. */
	public static String options(Path recording) {
		return "-XX:StartFlightRecording=filename=" + recording + ",settings=profile,dumponexit=true";
	}

	/** Read a recording. */
	public static Profile of(Path recording) throws IOException {
		Map<String, Integer> layers = new TreeMap<>();
		Map<String, Integer> methods = new TreeMap<>();
		int samples = 0;
		Duration pauses = Duration.ZERO;
		try (RecordingFile file = new RecordingFile(recording)) {
			while (file.hasMoreEvents()) {
				RecordedEvent event = file.readEvent();
				String type = event.getEventType().getName();
				if (type.equals("jdk.ExecutionSample") && event.getStackTrace() != null && !event.getStackTrace().getFrames().isEmpty()) {
					List<RecordedFrame> frames = event.getStackTrace().getFrames();
					samples++;
					layers.merge(layer(frames), 1, Integer::sum);
					methods.merge(name(frames.getFirst()), 1, Integer::sum);
				} else if (type.equals("jdk.GarbageCollection")) {
					pauses = pauses.plus(event.getDuration("sumOfPauses"));
				}
			}
		}
		return new Profile(samples, shares(layers, samples, layers.size()), shares(methods, samples, METHODS), pauses.toMillis() / 1000.0);
	}

	/** The Java library works for whoever calls it, so the first frame outside of it counts. */
	private static String layer(List<RecordedFrame> frames) {
		return frames.stream().map(frame -> frame.getMethod().getType().getName())
				.flatMap(type -> LAYERS.entrySet().stream().filter(layer -> !layer.getKey().isEmpty() && type.startsWith(layer.getKey())))
				.findFirst().map(Map.Entry::getValue).orElse(LAYERS.get(""));
	}

	private static String name(RecordedFrame frame) {
		String type = frame.getMethod().getType().getName();
		return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
	}

	private static Map<String, Double> shares(Map<String, Integer> counts, int samples, int most) {
		List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
		sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
		Map<String, Double> shares = new LinkedHashMap<>();
		sorted.stream().limit(most).forEach(entry -> shares.put(entry.getKey(), (double) entry.getValue() / samples));
		return shares;
	}
}
