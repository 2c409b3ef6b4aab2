package org.assay.report.render;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

/** Keeps the layout engine from writing to the log; its warnings reach the caller of the renderer instead. */
final class SilentLog implements XRLogger {

	@Override
	public void log(String where, Level level, String message) {
		// see class comment
	}

	@Override
	public void log(String where, Level level, String message, Throwable thrown) {
		// see class comment
	}

	@Override
	public void setLevel(String logger, Level level) {
		// see class comment
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return false;
	}
}
