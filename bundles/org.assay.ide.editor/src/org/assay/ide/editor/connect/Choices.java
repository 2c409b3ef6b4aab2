package org.assay.ide.editor.connect;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What the user has chosen for checks: the day and the language of findings. Another choice starts the server again. */
final class Choices {

	private static final String NODE = "org.assay.ide";
	private static final String DAY = "asOf";
	private static final String LANGUAGE = "language";

	private Choices() {
	}

	/** Return the day, as year-month-day; empty for the day that it is. */
	static String asOf() {
		return Platform.getPreferencesService().getString(NODE, DAY, "", null);
	}

	/** Return the language of what is shown, as BCP 47 tag. */
	static String language() {
		String stated = Platform.getPreferencesService().getString(NODE, LANGUAGE, "", null);
		return stated.isEmpty() ? Texts.language() : stated;
	}

	static void follow() {
		InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(Choices::changed);
	}

	private static void changed(IEclipsePreferences.PreferenceChangeEvent event) {
		if (event.getKey().equals(DAY) || event.getKey().equals(LANGUAGE)) {
			LanguageService.started().ifPresent(LanguageService::restart);
		}
	}
}
