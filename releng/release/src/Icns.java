import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A picture for macOS: PNG files of several sizes in one, each behind four letters and its length. */
final class Icns {

	/** Width by kind: those for plain screens, and those for screens with twice as many points, which may be the same files. */
	private static final Map<String, Integer> WIDTHS = new TreeMap<>(Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic11", 32, "ic12", 64));
	private static final int HEADER = 8;

	private Icns() {
	}

	/** Return a picture out of the files {@code assayWIDTH.png} of a folder. */
	static byte[] of(Path folder) throws IOException {
		ByteArrayOutputStream pictures = new ByteArrayOutputStream();
		for (var kind : WIDTHS.entrySet()) {
			write(pictures, kind.getKey(), Files.readAllBytes(folder.resolve("assay" + kind.getValue() + ".png")));
		}
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		write(all, "icns", pictures.toByteArray());
		return all.toByteArray();
	}

	private static void write(ByteArrayOutputStream to, String kind, byte[] content) throws IOException {
		DataOutputStream out = new DataOutputStream(to);
		out.write(kind.getBytes(StandardCharsets.US_ASCII));
		out.writeInt(HEADER + content.length);
		out.write(content);
	}
}
