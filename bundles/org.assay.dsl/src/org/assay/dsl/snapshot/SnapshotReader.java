package org.assay.dsl.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.AssayFactory;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage;
import org.assay.model.Interval;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads what {@link SnapshotWriter} wrote. Bytes that are no snapshot, or one of another model, end in a runtime exception of some kind.
 */
final class SnapshotReader {

	/** Goes up when the form changes. */
	static final int FORMAT = 1;

	private record Slot(EStructuralFeature feature, int id, Kind kind) {
	}

	private record Shape(EClass type, Slot[] slots) {
	}

	private final byte[] bytes;
	private final long key;
	private final String[] texts;
	private final Shape[] shapes;
	private final List<InternalEObject> elements = new ArrayList<>();
	private final List<Snapshot.Link> links = new ArrayList<>();
	private int next;

	private SnapshotReader(byte[] bytes) {
		this.bytes = bytes;
		this.texts = new String[integer()];
		for (int index = 0; index < texts.length; index++) {
			texts[index] = newText();
		}
		if (integer() != FORMAT) {
			throw new IllegalArgumentException("another form of snapshot");
		}
		this.key = number();
		this.shapes = new Shape[integer()];
	}

	static Snapshot read(byte[] bytes) {
		SnapshotReader reader = new SnapshotReader(bytes);
		for (int index = 0; index < reader.shapes.length; index++) {
			reader.shapes[index] = reader.shape();
		}
		Map<String, Long> others = reader.others();
		AssayFile root = (AssayFile) reader.element();
		return new Snapshot(root, reader.key, others, reader.elements, reader.links);
	}

	private Shape shape() {
		EClass type = (EClass) AssayPackage.eINSTANCE.getEClassifier(text());
		Slot[] slots = new Slot[integer()];
		for (int index = 0; index < slots.length; index++) {
			EStructuralFeature feature = type.getEStructuralFeature(text());
			slots[index] = new Slot(feature, type.getFeatureID(feature), Kind.of(feature));
		}
		return new Shape(type, slots);
	}

	private Map<String, Long> others() {
		Map<String, Long> others = new LinkedHashMap<>();
		for (int rest = integer(); rest > 0; rest--) {
			others.put(text(), number());
		}
		return others;
	}

	private InternalEObject element() {
		Shape shape = shapes[integer()];
		InternalEObject element = (InternalEObject) AssayFactory.eINSTANCE.create(shape.type());
		elements.add(element);
		for (int rest = integer(); rest > 0; rest--) {
			Slot slot = shape.slots()[integer()];
			if (slot.kind() == Kind.LINK) {
				link(element, slot);
			} else if (slot.feature().isMany()) {
				several(element, slot);
			} else {
				element.eSet(slot.id(), value(slot));
			}
		}
		return element;
	}

	@SuppressWarnings("unchecked")
	private void several(InternalEObject element, Slot slot) {
		InternalEList<Object> values = (InternalEList<Object>) element.eGet(slot.id(), false, true);
		for (int rest = integer(); rest > 0; rest--) {
			values.addUnique(value(slot));
		}
	}

	private void link(InternalEObject element, Slot slot) {
		int count = slot.feature().isMany() ? integer() : 1;
		for (int rest = count; rest > 0; rest--) {
			links.add(new Snapshot.Link(element, slot.id(), slot.feature().isMany(), integer(), integer()));
		}
	}

	private Object value(Slot slot) {
		return switch (slot.kind()) {
			case TEXT -> text();
			case NUMBER -> integer();
			case TRUTH -> integer() == 1;
			case LITERAL -> ((EEnum) slot.feature().getEType()).getEEnumLiteralByLiteral(text()).getInstance();
			case DATE -> LocalDate.ofEpochDay(number());
			case INTERVAL -> new Interval(integer(), ChronoUnit.valueOf(text()));
			case PART -> element();
			case LINK -> throw new IllegalArgumentException("a link is no value");
		};
	}

	private String text() {
		return texts[integer()];
	}

	private int integer() {
		return Math.toIntExact(number());
	}

	private long number() {
		long bits = 0;
		int shift = 0;
		byte part;
		do {
			part = bytes[next++];
			bits |= (long) (part & 0x7f) << shift;
			shift += 7;
		} while (part < 0);
		return bits >>> 1 ^ -(bits & 1);
	}

	private String newText() {
		int length = integer();
		String text = new String(bytes, next, length >> 1, (length & 1) == 1 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
		next += length >> 1;
		return text;
	}
}
