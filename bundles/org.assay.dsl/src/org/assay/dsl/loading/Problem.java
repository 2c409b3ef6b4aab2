package org.assay.dsl.loading;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.assay.rules.Failures;
import org.assay.rules.Fix;
import org.assay.rules.SourceRange;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.service.OperationCanceledError;

/**
 * Something that keeps text from being read or linked. Its words are the rule's text for the variant, filled with the arguments.
 *
 * @param code code of the rule
 * @param variant variant of the rule's message; empty for the only one
 * @param arguments arguments of the message
 * @param range where it is
 * @param element element whose reference it is; null for syntax
 * @param feature reference that means nothing; null for syntax
 * @param fixes changes each of which takes it away, the preferred one first; empty if none is obvious
 */
public record Problem(String code, String variant, List<String> arguments, SourceRange range, EObject element, EStructuralFeature feature,
		List<Fix> fixes) {

	/** Longest argument that is shown as a whole; a name of a megabyte helps nobody. */
	private static final int LONGEST = 200;

	public Problem {
		arguments = arguments.stream().map(Problem::shorten).toList();
		fixes = List.copyOf(fixes);
	}

	Problem(String code, String variant, List<String> arguments, SourceRange range, EObject element, EStructuralFeature feature) {
		this(code, variant, arguments, range, element, feature, List.of());
	}

	/** Return the same problem, which offers fixes. */
	Problem offering(List<Fix> offered) {
		return new Problem(code, variant, arguments, range, element, feature, offered);
	}

	private static String shorten(String argument) {
		return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "…";
	}

	/** Make a problem of the text itself. */
	static Problem ofText(String code, String variant, List<String> arguments, SourceRange range) {
		return new Problem(code, variant, arguments, range, null, null);
	}

	/** Make a problem of a failure of this program while it looked for problems of a file: what it did not find means nothing (R00). */
	static Problem ofFailure(Throwable failure, String path) {
		return ofText("R00", "", List.of(Failures.describe(failure)), new SourceRange(path, 1, 1, 1, 1));
	}

	/**
	 * Return what a search finds, or its failure as a problem. That the work is no longer wanted, or that there is no memory, is nothing that
	 * the file did, and passes through.
	 */
	static List<Problem> foundBy(Supplier<List<Problem>> search, String path) {
		try {
			return search.get();
		} catch (OperationCanceledError | OperationCanceledException | CancellationException | OutOfMemoryError noFailure) {
			throw noFailure;
		} catch (RuntimeException | Error failure) {
			return List.of(ofFailure(failure, path));
		}
	}
}
