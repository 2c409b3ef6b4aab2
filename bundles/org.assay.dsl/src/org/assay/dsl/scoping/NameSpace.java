package org.assay.dsl.scoping;

/**
 * A place in which names are looked up. Names and prefixes are written with full stops between their parts, as they are in the text.
 *
 * @param prefix qualified name of the place; empty for the root, where qualified names are found
 * @param single whether the place is an element that was imported by name, so that only its own name is seen
 */
record NameSpace(String prefix, boolean single) {

	static final NameSpace ROOT = of("");

	static NameSpace of(String prefix) {
		return new NameSpace(prefix, false);
	}

	/** Return the place that an import opens. */
	static NameSpace imported(String namespace) {
		boolean wildcard = namespace.endsWith(".*");
		return new NameSpace(wildcard ? namespace.substring(0, namespace.length() - 2) : namespace, !wildcard);
	}

	/** Return the qualified name that a name would have in this place; null if it cannot be there. */
	String qualify(String name) {
		if (!single) {
			return prefix.isEmpty() ? name : prefix + "." + name;
		}
		int own = prefix.lastIndexOf('.') + 1;
		int length = prefix.length() - own;
		boolean meant = name.regionMatches(0, prefix, own, length) && (name.length() == length || name.startsWith(".", length));
		return meant ? prefix + name.substring(length) : null;
	}
}
