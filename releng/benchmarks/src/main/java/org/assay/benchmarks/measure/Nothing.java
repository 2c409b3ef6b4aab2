package org.assay.benchmarks.measure;

/** Does nothing: what a start of the virtual machine costs by itself. */
public final class Nothing {

	private Nothing() {
	}

	public static void main(String[] arguments) {
		// nothing, on purpose
	}
}
