import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What makes a folder an application for macOS: a description, a program, a picture.
 *
 * @param processor as macOS calls it
 */
record MacApplication(Release release, String processor) {

	private static final String APPLICATION = "Assay.app/Contents/";
	/** The folder with plugins and configuration. */
	static final String HOME = APPLICATION + "Eclipse/";
	/** The folder with the program. */
	static final String PROGRAMS = APPLICATION + "MacOS/";

	void addTo(Contents contents) throws IOException {
		Path description = release.repository().resolve("releng/release/src/macos/Info.plist");
		String text = Files.readString(description).replace("@version@", release.version()).replace("@processor@", processor);
		contents.add(APPLICATION + "Info.plist", text.getBytes(StandardCharsets.UTF_8));
		contents.add(APPLICATION + "Resources/assay.icns", Icns.of(release.repository().resolve("bundles/org.assay.ide/icons")));
	}
}
