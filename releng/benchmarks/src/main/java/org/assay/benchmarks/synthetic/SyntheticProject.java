package org.assay.benchmarks.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A synthetic project: as many assessed services as its size calls for, in files of a given size. */
public final class SyntheticProject {

	private final Settings settings;
	private final Map<String, String> files = new LinkedHashMap<>();
	private int elements;
	private int references;

	private SyntheticProject(Settings settings) {
		this.settings = settings;
	}

	/** Make a project. The same settings give the same text, on every machine. */
	public static SyntheticProject of(Settings settings) {
		SyntheticProject project = new SyntheticProject(settings);
		project.fill();
		return project;
	}

	/** Return the texts by their paths in the project folder, in the order of the paths. */
	public Map<String, String> files() {
		return files;
	}

	public int elements() {
		return elements;
	}

	public int references() {
		return references;
	}

	/** Write the files into a folder, which is made; files that are there already are kept or replaced. */
	public void write(Path folder) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
		}
	}

	private void fill() {
		Dice dice = new Dice(settings.seed());
		int fileCount = settings.files() > 0 ? settings.files() : Math.max(1, Math.round((float) settings.elements() / Settings.PER_FILE));
		int services = settings.services() > 0 ? settings.services()
				: Math.max(1, Math.round((float) settings.elements() / Settings.PER_SERVICE));
		int packages = Math.min(settings.packages() > 0 ? settings.packages() : services, Math.min(services, Math.max(1, fileCount - 1)));
		Names names = new Names(0, packages, services);
		Text text = new Text(new Faults(settings, dice.forPart(-1)));
		Packing packing = new Packing(settings.elements(), fileCount, files);
		add(packing, Names.ROOT, Organisation.of(names, text));
		int left = settings.elements() - elements;
		for (int number = 0; number < services; number++) {
			int share = left / (services - number);
			Names own = names.other(number);
			List<Piece> pieces = new ArrayList<>(new Service(own, Sizes.of(share, number), dice.forPart(number), text)
					.pieces(settings.references()));
			pieces.forEach(piece -> add(packing, own.space(), piece));
			left = settings.elements() - elements;
		}
		packing.end();
	}

	private void add(Packing packing, String space, Piece piece) {
		packing.add(space, piece);
		elements += piece.elements();
		references += piece.references();
	}
}
