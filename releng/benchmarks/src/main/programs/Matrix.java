import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assay.core.check.Check;
import org.assay.core.check.ReadProject;
import org.assay.core.check.Stopwatch;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.UsedSource;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;

/**
 * Computes the verdicts for all combinations of information sets, services and contexts: {@code Matrix SETS SERVICES CONTEXTS}; tells
 * milliseconds.
 */
class Matrix {

	private static final String HEAD = "package matrix\nimport std.klassa.*\n";
	private static final String[] LEVELS = {"negligible", "moderate", "significant", "severe"};

	public static void main(String[] arguments) {
		int sets = Integer.parseInt(arguments[0]);
		int services = Integer.parseInt(arguments[1]);
		int contexts = Integer.parseInt(arguments[2]);
		List<SourceText> texts = List.of(text("sets.assay", sets(sets)), text("services.assay", services(services)),
				text("contexts.assay", contexts(contexts)));
		ReadProject project = Check.read(texts, UsedSource.NONE, LocalDate.of(2026, 6, 1), "en", Check.Evidence.UNSEEN, new Stopwatch());
		if (!project.gaps().isEmpty()) {
			System.err.println(project.gaps().getFirst().message());
			System.exit(2);
		}
		long start = System.nanoTime();
		var matrix = project.analysis().world().matrix(project.corpus().all(InformationSet.class), project.corpus().all(ServiceInstance.class),
				project.corpus().all(UseContext.class));
		long millis = (System.nanoTime() - start) / 1_000_000;
		int[] counts = new int[16];
		for (int set = 0; set < sets; set++) {
			counts[matrix.at(set, set % services, set % contexts).ordinal()]++;
		}
		System.err.println("matrix " + millis + " ms, outcomes " + java.util.Arrays.stream(counts).filter(count -> count > 0).count());
	}

	private static SourceText text(String path, String text) {
		return new SourceText(path, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String sets(int number) {
		StringBuilder text = new StringBuilder(HEAD).append("organisation Town {\n    kind municipality\n    country SE\n    role Owner\n}\n");
		for (int each = 0; each < number; each++) {
			text.append("information I").append(each)
					.append(" {\n    owner Owner\n    classify klassa on 2026-02-01 by Owner {\n        confidentiality ")
					.append(LEVELS[each % 4]).append("\n        integrity ").append(LEVELS[each / 4 % 4]).append("\n        availability ")
					.append(LEVELS[each / 16 % 4])
					.append("\n        traceability moderate\n    }\n}\n");
		}
		return text.append("prohibit Severe absolute {\n    when confidentiality >= severe and availability >= severe\n    reason \"Too sensitive\"\n}\n").toString();
	}

	private static String services(int number) {
		StringBuilder text = new StringBuilder(HEAD).append("party Supplier\nproduct P by Supplier {\n    edition E\n}\n")
				.append("document Test {\n    date 2026-03-01\n    strength own-test\n}\n");
		for (int each = 0; each < number; each++) {
			text.append("service S").append(each).append(" {\n    edition P.E\n    operator Supplier\n}\n");
			text.append("verdict V").append(each).append(" on S").append(each)
					.append(" {\n    for audio, video\n    about confidentiality, integrity\n    ")
					.append(each % 5 == 4 ? "deny" : "allow up to " + LEVELS[1 + each % 3]).append("\n    condition c \"Signed in\" ")
					.append(each % 2 == 0 ? "holds evidence Test" : "each use by participant")
					.append("\n    rests-on Test\n    decided by Owner on 2026-04-01\n    valid until 2027-04-01\n}\n");
		}
		return text.toString();
	}

	private static String contexts(int number) {
		StringBuilder text = new StringBuilder(HEAD);
		for (int each = 0; each < number; each++) {
			text.append("context Meeting").append(each).append(" {\n    participants ").append(each % 2 == 0 ? "internal" : "external")
					.append("\n}\n");
		}
		return text.toString();
	}
}
