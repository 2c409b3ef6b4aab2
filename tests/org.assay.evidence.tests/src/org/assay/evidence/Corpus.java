package org.assay.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.assay.evidence.Layout.Hyphens;
import org.assay.evidence.Layout.Order;

/** Specimens in every language and layout; each is the same every time. */
final class Corpus {

	private Corpus() {
	}

	/** The layouts by name. */
	static Map<String, Layout> layouts() {
		Map<String, Layout> layouts = new LinkedHashMap<>();
		layouts.put("one column", Layout.plain(1));
		layouts.put("two columns, furniture, hyphens", Layout.plain(2).withFurniture().with(Hyphens.HARD));
		layouts.put("three columns, hyphens, words", Layout.plain(3).withFurniture().with(Hyphens.HARD).with(Order.WORDS));
		layouts.put("tables, furniture", Layout.plain(1).withFurniture().withTables());
		layouts.put("footnotes, furniture, soft hyphens", Layout.plain(1).withFurniture().withNotes().with(Hyphens.SOFT));
		layouts.put("two columns, footnotes, ligatures", Layout.plain(2).withFurniture().withNotes().withLigatures().with(Hyphens.HARD));
		layouts.put("turned pages, hyphens", Layout.plain(1).turnedPages().with(Hyphens.HARD).withFurniture());
		layouts.put("margin marks, two columns", Layout.plain(2).withAside().withFurniture());
		layouts.put("two columns drawn from the top down", Layout.plain(2).withFurniture().with(Hyphens.HARD).with(Order.DOWN));
		layouts.put("one column in no order", Layout.plain(1).withFurniture().withNotes().with(Hyphens.SOFT).with(Order.SHUFFLED));
		layouts.put("two columns with tables, words", Layout.plain(2).withFurniture().withTables().with(Order.WORDS));
		return layouts;
	}

	/** A specimen. */
	static Specimen specimen(Language language, String name, int pages) {
		Random random = new Random(31L * language.ordinal() + name.hashCode());
		Layout layout = layouts().get(name);
		try (Typesetter setter = new Typesetter(layout, random)) {
			setter.newPage(language.sentence(random));
			int heading = 1;
			while (setter.page() < pages) {
				if (random.nextInt(4) == 0) {
					setter.heading(language.heading(random, heading++), () -> language.sentence(random));
				}
				if (layout.tables() && random.nextInt(4) == 0) {
					setter.table(rows(language, random, layout.columns() > 1 ? 2 : 3), () -> language.sentence(random));
				}
				List<String> sentences = new ArrayList<>();
				for (int i = 2 + random.nextInt(4); i > 0; i--) {
					sentences.add(language.sentence(random));
				}
				setter.paragraph(sentences, () -> language.sentence(random));
			}
			return new Specimen(language + ", " + name, language, setter.toPdf(), List.copyOf(setter.known()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static List<List<String>> rows(Language language, Random random, int cells) {
		List<List<String>> rows = new ArrayList<>();
		for (int row = 3 + random.nextInt(4); row > 0; row--) {
			List<String> cellsOfRow = new ArrayList<>();
			for (int cell = 0; cell < cells; cell++) {
				cellsOfRow.add(language.cell(random));
			}
			rows.add(cellsOfRow);
		}
		return rows;
	}
}
