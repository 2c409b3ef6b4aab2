package org.assay.ide.work;

import org.assay.core.CannotDo;
import org.assay.ide.Texts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Why something could not be done, as the platform shows it. */
public final class Refusals {

	private static final String BUNDLE = "org.assay.ide";

	private Refusals() {
	}

	/** Return the reason in the language of the user interface. */
	public static IStatus status(CannotDo refused) {
		return new Status(IStatus.ERROR, BUNDLE, refused.failure().message(Texts.language()));
	}

	/** Return the reason in words. */
	public static String words(Exception refused) {
		return switch (refused) {
			case CannotDo cannot -> cannot.failure().message(Texts.language());
			case CoreException core -> core.getStatus().getMessage();
			default -> String.valueOf(refused.getMessage());
		};
	}
}
