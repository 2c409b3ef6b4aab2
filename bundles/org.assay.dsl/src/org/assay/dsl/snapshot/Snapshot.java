package org.assay.dsl.snapshot;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** A file read from its binary form. Links to other elements are missing until {@link #link} puts them in. */
public final class Snapshot {

	/** A link of an element to the element with a number in a file: the own one is 0, the others follow. */
	record Link(InternalEObject element, int feature, boolean many, int file, int number) {
	}

	private final AssayFile root;
	private final long key;
	private final Map<String, Long> others;
	private final List<InternalEObject> elements;
	private final List<Link> links;

	Snapshot(AssayFile root, long key, Map<String, Long> others, List<InternalEObject> elements, List<Link> links) {
		this.root = root;
		this.key = key;
		this.others = others;
		this.elements = elements;
		this.links = links;
	}

	/** Return the number that tells one text from another: a file fits only the text that it was made from. */
	public static long key(byte[] text) {
		CRC32 sum = new CRC32();
		sum.update(text);
		return (long) text.length << 32 | sum.getValue();
	}

	/**
	 * Return a linked file in binary form.
	 *
	 * @param keys key of the text of the file, and of each file that it links to
	 * @throws IllegalArgumentException if a link leads nowhere
	 */
	public static byte[] write(AssayFile root, Function<AssayFile, Long> keys) {
		return SnapshotWriter.write(root, keys.apply(root), keys);
	}

	/** Return the file; empty if it was made by another version of this program or from another text. */
	public static Optional<Snapshot> read(byte[] bytes, long key) {
		try {
			return Optional.of(SnapshotReader.read(bytes)).filter(snapshot -> snapshot.key == key);
		} catch (RuntimeException otherForm) {
			return Optional.empty();
		}
	}

	public AssayFile root() {
		return root;
	}

	/**
	 * Put the links in.
	 *
	 * @param files the files that it may link to, by the name of their package
	 * @return whether all of them are there in the version that was linked to; if not, links are missing
	 */
	public boolean link(Map<String, Snapshot> files) {
		if (!others.entrySet().stream().allMatch(other -> files.containsKey(other.getKey())
				&& files.get(other.getKey()).key == other.getValue())) {
			return false;
		}
		Snapshot[] targets = new Snapshot[others.size() + 1];
		targets[0] = this;
		Iterator<String> names = others.keySet().iterator();
		for (int index = 1; index < targets.length; index++) {
			targets[index] = files.get(names.next());
		}
		links.forEach(link -> put(link, targets[link.file()].elements.get(link.number())));
		return true;
	}

	@SuppressWarnings("unchecked")
	private static void put(Link link, EObject target) {
		if (link.many()) {
			((InternalEList<EObject>) link.element().eGet(link.feature(), false, true)).addUnique(target);
		} else {
			link.element().eSet(link.feature(), target);
		}
	}
}
