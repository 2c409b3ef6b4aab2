package org.assay.dsl.scoping;

import java.util.Optional;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * A place in which names are looked up.
 *
 * @param prefix qualified name of the place
 * @param single whether the place is an element that was imported by name, so that only its own name is seen
 */
record NameSpace(QualifiedName prefix, boolean single) {

	static NameSpace of(QualifiedName prefix) {
		return new NameSpace(prefix, false);
	}

	/** Return the place that an import opens. */
	static NameSpace imported(String namespace) {
		boolean wildcard = namespace.endsWith(".*");
		String name = wildcard ? namespace.substring(0, namespace.length() - 2) : namespace;
		return new NameSpace(QualifiedName.create(name.split("\\.")), !wildcard);
	}

	/** Return the qualified name that a name would have in this place; empty if it cannot be there. */
	Optional<QualifiedName> qualify(QualifiedName name) {
		if (!single) {
			return Optional.of(prefix.append(name));
		}
		boolean meant = name.getFirstSegment().equals(prefix.getLastSegment());
		return meant ? Optional.of(prefix.skipLast(1).append(name)) : Optional.empty();
	}
}
