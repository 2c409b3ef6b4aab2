package org.assay.rules;

/** Describes failures of this program in the same words on every machine. */
public final class Failures {

	private Failures() {
	}

	/**
	 * Return kind of the failure and the place in our code, such as {@code ClassCastException at RiskRules.check:41}; never its message, which
	 * may quote what nobody should read. */
	public static String describe(Throwable failure) {
		String kind = failure.getClass().getSimpleName();
		for (StackTraceElement frame : failure.getStackTrace()) {
			if (frame.getClassName().startsWith("org.assay.")) {
				String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
				return kind + " at " + type + "." + frame.getMethodName() + ":" + frame.getLineNumber();
			}
		}
		return kind;
	}
}
