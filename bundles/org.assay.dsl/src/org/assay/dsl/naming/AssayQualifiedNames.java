package org.assay.dsl.naming;

import com.google.inject.Singleton;
import org.assay.analysis.QualifiedNames;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Elements are called as {@link QualifiedNames} says. Variables are known in their expression only and have no qualified name. */
@Singleton
public final class AssayQualifiedNames extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject element) {
		String name = dotted(element);
		return name == null ? null : toName(name);
	}

	/** Return the qualified name of an element with full stops between its parts; null if it has none. */
	static String dotted(EObject element) {
		return element instanceof Variable ? null : QualifiedNames.of(element).orElse(null);
	}

	static QualifiedName toName(String dotted) {
		return QualifiedName.create(dotted.split("\\."));
	}
}
