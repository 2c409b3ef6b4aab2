import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Write what is made of the language and its library in advance, so that no start has to make it: the table of the syntax, and the snapshots of
 * the standard library.
 *
 * <p>Argument: the folder to write to; each goes where the bundle looks for it, below the name of its jar.
 */
public final class Snapshots {

	private Snapshots() {
	}

	@SuppressWarnings("unchecked")
	public static void main(String[] args) throws Exception {
		Method of = Class.forName("org.assay.dsl.loading.LibrarySnapshots").getMethod("ofStandard");
		Path folder = Path.of(args[0]);
		for (Map.Entry<String, byte[]> snapshot : ((Map<String, byte[]>) of.invoke(null)).entrySet()) {
			write(folder.resolve("org.assay.library.jar/library").resolve(snapshot.getKey()), snapshot.getValue());
		}
		Class<?> table = Class.forName("org.assay.dsl.direct.SyntaxTable");
		write(folder.resolve("org.assay.dsl.jar/org/assay/dsl/direct").resolve((String) table.getField("NAME").get(null)),
				(byte[]) table.getMethod("write").invoke(null));
	}

	private static void write(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, content);
	}
}
