package org.assay.analysis.verdict;

import org.assay.model.Aspect;
import org.assay.model.BuiltInExpression;
import org.assay.model.BuiltInName;
import org.assay.model.Expression;
import org.assay.model.PathExpression;
import org.eclipse.emf.ecore.EObject;

/**
 * Which coordinates of a use an expression looks at; what it does not look at cannot change its value.
 *
 * @param information whether it looks at the information, by name or by the level of an aspect
 * @param service whether it looks at the service
 * @param context whether it looks at the context
 */
record Looks(boolean information, boolean service, boolean context) {

	private static final Looks AT_NOTHING = new Looks(false, false, false);

	/** @param expression may be null, which looks at nothing */
	static Looks of(Expression expression) {
		if (expression == null) {
			return AT_NOTHING;
		}
		Looks all = at(expression);
		for (EObject part : (Iterable<EObject>) expression::eAllContents) {
			Looks one = at(part);
			all = new Looks(all.information || one.information, all.service || one.service, all.context || one.context);
		}
		return all;
	}

	private static Looks at(EObject part) {
		return switch (part) {
		case BuiltInExpression builtIn -> new Looks(builtIn.getName() == BuiltInName.INFORMATION, builtIn.getName() == BuiltInName.SERVICE,
				builtIn.getName() == BuiltInName.CONTEXT);
		case PathExpression path when path.getTarget() instanceof Aspect -> new Looks(true, false, false);
		default -> AT_NOTHING;
		};
	}
}
