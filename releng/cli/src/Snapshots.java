import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Write the snapshots of the standard library.
 *
 * <p>Argument: the folder to write to; each goes where the library looks for it.
 */
public final class Snapshots {

	private Snapshots() {
	}

	@SuppressWarnings("unchecked")
	public static void main(String[] args) throws Exception {
		Method of = Class.forName("org.assay.dsl.loading.LibrarySnapshots").getMethod("ofStandard");
		for (Map.Entry<String, byte[]> snapshot : ((Map<String, byte[]>) of.invoke(null)).entrySet()) {
			Path file = Path.of(args[0]).resolve(snapshot.getKey());
			Files.createDirectories(file.getParent());
			Files.write(file, snapshot.getValue());
		}
	}
}
