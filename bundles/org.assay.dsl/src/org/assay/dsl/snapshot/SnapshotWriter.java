package org.assay.dsl.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.model.AssayFile;
import org.assay.model.Interval;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes a file of linked elements. Elements are numbered as they are met in a walk from the root, containers before what they contain; a
 * link to an element is the name of its package, which the reader looks up, and its number there. Classes, features and packages are
 * written by name, so that a reader with another model finds out.
 */
final class SnapshotWriter {

	/** What is written of a class: its features, in the order in which they are first met. */
	private record Shape(int number, Map<EStructuralFeature, Integer> slots) {
	}

	private final Numbers numbers = new Numbers();
	private final Map<String, Integer> texts = new LinkedHashMap<>();
	private final Map<EClass, Shape> shapes = new LinkedHashMap<>();
	private final Map<AssayFile, Integer> files = new LinkedHashMap<>();
	private final Map<AssayFile, Map<EObject, Integer>> positions = new IdentityHashMap<>();

	private SnapshotWriter(AssayFile root) {
		files.put(root, 0);
	}

	/**
	 * Return a file in binary form.
	 *
	 * @param key what the file was made from, see {@link Snapshot#key}
	 * @param keys the same of each file that it links to
	 */
	static byte[] write(AssayFile root, long key, Function<AssayFile, Long> keys) {
		SnapshotWriter writer = new SnapshotWriter(root);
		Numbers body = writer.numbers;
		writer.element(root);
		Numbers head = new Numbers();
		head.add(SnapshotReader.FORMAT);
		head.add(key);
		writer.addShapes(head, writer.addFiles(keys));
		Numbers result = new Numbers();
		result.add(writer.texts.size());
		writer.texts.keySet().forEach(result::add);
		result.addAll(head);
		result.addAll(body);
		return result.bytes();
	}

	private Numbers addFiles(Function<AssayFile, Long> keys) {
		Numbers links = new Numbers();
		List<AssayFile> others = new ArrayList<>(files.keySet()).subList(1, files.size());
		links.add(others.size());
		for (AssayFile other : others) {
			links.add(number(other.getName()));
			links.add(keys.apply(other));
		}
		return links;
	}

	private void addShapes(Numbers head, Numbers links) {
		head.add(shapes.size());
		shapes.forEach((type, shape) -> {
			head.add(number(type.getName()));
			head.add(shape.slots().size());
			shape.slots().keySet().forEach(feature -> head.add(number(feature.getName())));
		});
		head.addAll(links);
	}

	private void element(EObject element) {
		Shape shape = shapes.computeIfAbsent(element.eClass(), type -> new Shape(shapes.size(), new LinkedHashMap<>()));
		List<EStructuralFeature> stated = element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet).toList();
		numbers.add(shape.number());
		numbers.add(stated.size());
		for (EStructuralFeature feature : stated) {
			numbers.add(shape.slots().computeIfAbsent(feature, known -> shape.slots().size()));
			Object value = element.eGet(feature);
			if (feature.isMany()) {
				List<?> values = (List<?>) value;
				numbers.add(values.size());
				values.forEach(one -> value(Kind.of(feature), one));
			} else {
				value(Kind.of(feature), value);
			}
		}
	}

	private void value(Kind kind, Object value) {
		switch (kind) {
			case TEXT -> numbers.add(number((String) value));
			case NUMBER -> numbers.add((Integer) value);
			case TRUTH -> numbers.add((Boolean) value ? 1 : 0);
			case LITERAL -> numbers.add(number(((Enumerator) value).getLiteral()));
			case DATE -> numbers.add(((LocalDate) value).toEpochDay());
			case INTERVAL -> {
				numbers.add(((Interval) value).amount());
				numbers.add(number(((Interval) value).unit().name()));
			}
			case PART -> element((EObject) value);
			case LINK -> link((EObject) value);
		}
	}

	private void link(EObject target) {
		if (target.eIsProxy()) {
			throw new IllegalArgumentException("a name of the file means nothing: " + EcoreUtil.getURI(target).fragment());
		}
		AssayFile file = (AssayFile) EcoreUtil.getRootContainer(target);
		numbers.add(files.computeIfAbsent(file, other -> files.size()));
		numbers.add(positions.computeIfAbsent(file, SnapshotWriter::positionsIn).get(target));
	}

	private static Map<EObject, Integer> positionsIn(AssayFile file) {
		Map<EObject, Integer> positions = new IdentityHashMap<>();
		walk(file, positions);
		return positions;
	}

	/** The order in which {@link #element} meets them. */
	private static void walk(EObject element, Map<EObject, Integer> positions) {
		positions.put(element, positions.size());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (Kind.of(feature) == Kind.PART && element.eIsSet(feature)) {
				Object value = element.eGet(feature);
				(value instanceof List<?> several ? several : List.of(value)).forEach(part -> walk((EObject) part, positions));
			}
		}
	}

	private int number(String text) {
		return texts.computeIfAbsent(text, known -> texts.size());
	}

	/** Numbers, most of them small, seven bits to a byte; texts as their bytes. */
	private static final class Numbers {

		private final ByteArrayOutputStream out = new ByteArrayOutputStream();

		void add(long number) {
			long rest = number << 1 ^ number >> 63;
			while ((rest & ~0x7f) != 0) {
				out.write((int) (rest & 0x7f | 0x80));
				rest >>>= 7;
			}
			out.write((int) rest);
		}

		/** A text of characters below 256 is copied by the reader and need not be decoded. */
		void add(String text) {
			boolean wide = text.chars().anyMatch(c -> c > 0xff);
			byte[] bytes = text.getBytes(wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
			add((long) bytes.length << 1 | (wide ? 1 : 0));
			out.writeBytes(bytes);
		}

		void addAll(Numbers others) {
			out.writeBytes(others.out.toByteArray());
		}

		byte[] bytes() {
			return out.toByteArray();
		}
	}
}
