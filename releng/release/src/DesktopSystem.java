/** A system that the desktop application is packed for. */
enum DesktopSystem {

	LINUX_X86_64("linux/gtk/x86_64/assay", "linux-x86_64.tar.gz", "linux"),
	LINUX_AARCH64("linux/gtk/aarch64/assay", "linux-aarch64.tar.gz", "linux"),
	WINDOWS_X86_64("win32/win32/x86_64/assay", "windows-x86_64.zip", "windows"),
	MACOS_AARCH64("macosx/cocoa/aarch64/assay.app/Contents/Eclipse", "macos-aarch64.tar.gz", "macos"),
	MACOS_X86_64("macosx/cocoa/x86_64/assay.app/Contents/Eclipse", "macos-x86_64.tar.gz", "macos");

	private final String product;
	private final String ending;
	private final String family;

	DesktopSystem(String product, String ending, String family) {
		this.product = product;
		this.ending = ending;
		this.family = family;
	}

	/** Where the build puts the application, below the folder of the product. */
	String product() {
		return product;
	}

	/** How the name of the archive ends. */
	String ending() {
		return ending;
	}

	/** The page for readers: {@code readme/FAMILY.md}. */
	String readme() {
		return "readme/" + family + ".md";
	}

	boolean isMac() {
		return family.equals("macos");
	}

	/** The word of macOS for the processor. */
	String macProcessor() {
		return this == MACOS_AARCH64 ? "arm64" : "x86_64";
	}
}
