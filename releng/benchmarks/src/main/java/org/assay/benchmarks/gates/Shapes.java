package org.assay.benchmarks.gates;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of the shapes. */
final class Shapes {

	private static final String HEAD = "package p\n\nimport std.klassa.*\n\n";
	private static final int FILES = 10;
	private static final int IMPORTS = 10;
	private static final int SENTENCE = 64;

	private Shapes() {
	}

	/** Many small files: what is done once for each file, and what compares files. */
	static Map<String, String> files(int number) {
		Map<String, String> files = new LinkedHashMap<>();
		for (int each = 0; each < number; each++) {
			files.put(path(each), HEAD + document("D" + each, "reference \"D " + each + "\""));
		}
		return files;
	}

	/** One long file. */
	static Map<String, String> elements(int number) {
		StringBuilder text = new StringBuilder(HEAD);
		for (int each = 0; each < number; each++) {
			text.append(document("D" + each, "version \"1\""));
		}
		return one(text);
	}

	/** Names that nobody gave, near to names that somebody gave: each is looked for, and likely names are proposed. */
	static Map<String, String> unknown(int number) {
		StringBuilder text = new StringBuilder(HEAD);
		for (int each = 0; each < number; each++) {
			if (each % 10 == 0) {
				text.append(document("Document" + each, "version \"1\""));
			}
			text.append("finding F").append(each).append(" {\n    about Documant").append(each).append("\n    status open\n}\n");
		}
		return one(text);
	}

	/** The same name over and over. */
	static Map<String, String> duplicates(int number) {
		Map<String, String> files = new LinkedHashMap<>();
		for (int file = 0; file < FILES; file++) {
			StringBuilder text = new StringBuilder(HEAD);
			for (int each = 0; each < number / FILES; each++) {
				text.append(document("Same", "version \"1\""));
			}
			files.put(path(file), text.toString());
		}
		return files;
	}

	/** Broken lines between good ones. */
	static Map<String, String> syntax(int number) {
		StringBuilder text = new StringBuilder(HEAD);
		for (int each = 0; each < number; each++) {
			text.append(document("D" + each, each % 2 == 0 ? "versio \"1\"" : "version 1 ??"));
		}
		return one(text);
	}

	/** All point at one element. */
	static Map<String, String> fanIn(int number) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("project.assay", HEAD + document("Only", "version \"1\""));
		StringBuilder text = new StringBuilder(HEAD);
		for (int each = 0; each < number / 2; each++) {
			text.append("finding F").append(each).append(" {\n    about Only\n    evidence Only\n}\n");
			if (each % 1000 == 999) {
				files.put(path(1 + files.size()), text.toString());
				text = new StringBuilder(HEAD);
			}
		}
		files.put("last.assay", text.toString());
		return files;
	}

	/** Each element names the one before it, in three kinds of chains. */
	static Map<String, String> chain(int number) {
		Map<String, String> files = new LinkedHashMap<>();
		StringBuilder verdicts = new StringBuilder(HEAD).append("product P { edition E }\nparty O\nservice S { edition P.E operator O }\n");
		StringBuilder risks = new StringBuilder(HEAD).append("assessment A of S {\n    risks by matrix5 {\n");
		StringBuilder terms = new StringBuilder(HEAD).append("vocabulary V for party {\n");
		for (int each = 0; each < number; each++) {
			verdicts.append("verdict V").append(each).append(" on S {\n    for video\n    about confidentiality\n    deny\n");
			verdicts.append(each == 0 ? "}\n" : "    supersedes V" + (each - 1) + "\n}\n");
			risks.append("        risk R").append(each).append(" {\n            likelihood 2\n            consequence 2\n");
			risks.append(each == 0 ? "        }\n" : "            same-cause-as R" + (each - 1) + "\n        }\n");
			terms.append("    term t").append(each).append(each == 0 ? "\n" : " is t" + (each - 1) + "\n");
		}
		files.put("terms.assay", terms.append("}\n").append("party Last {\n    kind t").append(number - 1).append("\n}\n").toString());
		files.put("risks.assay", risks.append("    }\n}\n").toString());
		files.put("verdicts.assay", verdicts.toString());
		return files;
	}

	/** Each verdict names all information sets; the number counts the pairs. */
	static Map<String, String> grid(int number) {
		int side = Math.max(1, (int) Math.round(Math.sqrt(number)));
		StringBuilder sets = new StringBuilder(HEAD);
		StringBuilder names = new StringBuilder();
		for (int each = 0; each < side; each++) {
			sets.append("information I").append(each)
					.append(" {\n    classify klassa on 2026-02-01 {\n        confidentiality moderate\n    }\n}\n");
			names.append(each == 0 ? "" : ", ").append('I').append(each);
		}
		Map<String, String> files = new LinkedHashMap<>();
		files.put("sets.assay", sets.append("product P { edition E }\nparty O\nservice S { edition P.E operator O }\n").toString());
		StringBuilder verdicts = new StringBuilder(HEAD);
		for (int each = 0; each < side; each++) {
			verdicts.append("verdict V").append(each).append(" on S {\n    for video, audio\n    about confidentiality, integrity\n    information ")
					.append(names).append(each % 2 == 0 ? "\n    allow up to significant\n" : "\n    deny\n").append("    valid until 2026-12-31\n}\n");
			if (each % 20 == 19 || each == side - 1) {
				files.put(path(files.size()), verdicts.toString());
				verdicts = new StringBuilder(HEAD);
			}
		}
		return files;
	}

	/** One long register, whose actions all read alike. */
	static Map<String, String> risks(int number) {
		StringBuilder text = new StringBuilder(HEAD).append("product P { edition E }\nparty O { role R }\nservice S { edition P.E operator O }\n")
				.append("assessment A of S {\n    risks by matrix5 sorted by value, id {\n");
		for (int each = 0; each < number; each++) {
			int score = 1 + each % 5;
			text.append("risk R").append(each).append(" {\ncause \"Orsak ").append(each % 50).append("\"\neffect \"Verkan\"\nlikelihood ")
					.append(score)
					.append("\nconsequence ").append(score).append("\nowner O.R\naction a \"Utbildning\" {\nkind modify\n}\n}\n");
		}
		return one(text.append("    }\n}\n"));
	}

	/** Ten texts of a length. */
	static Map<String, String> texts(int number) {
		Map<String, String> files = new LinkedHashMap<>();
		for (int file = 0; file < FILES; file++) {
			StringBuilder text = new StringBuilder(HEAD).append("document D").append(file).append(" {\n    description \"\"\"\n");
			for (int length = 0; length < number; length += SENTENCE) {
				text.append("        Systemförvaltaren ser till att fel upptäcks i tid på plats ").append(length % 10).append(".\n");
			}
			files.put(path(file), text.append("        \"\"\"\n}\n").toString());
		}
		return files;
	}

	/** Packages that import others, and use a name from each. */
	static Map<String, String> imports(int number) {
		Map<String, String> files = new LinkedHashMap<>();
		for (int each = 0; each < number; each++) {
			StringBuilder text = new StringBuilder("package p.q").append(each).append("\n\nimport std.klassa.*\n");
			StringBuilder names = new StringBuilder();
			for (int other = 1; other <= IMPORTS; other++) {
				int target = (each + other * 37) % number;
				text.append("import p.q").append(target).append(".*\n");
				names.append(other == 1 ? "" : ", ").append('D').append(target);
			}
			text.append('\n').append(document("D" + each, "version \"1\"")).append("finding F").append(each).append(" {\n    about ").append(names)
					.append("\n}\n");
			files.put(path(each), text.toString());
		}
		return files;
	}

	/** Information without an owner, whose personal data nobody purges. */
	static Map<String, String> findings(int number) {
		Map<String, String> files = new LinkedHashMap<>();
		StringBuilder text = new StringBuilder(HEAD);
		for (int each = 0; each < number; each++) {
			text.append("information I").append(each).append(" {\n    item name \"Namn\" ordinary\n}\n");
			if (each % 500 == 499) {
				files.put(path(1 + files.size()), text.toString());
				text = new StringBuilder(HEAD);
			}
		}
		files.put("last.assay", text.toString());
		return files;
	}

	private static String document(String name, String property) {
		return "document " + name + " {\n    " + property + "\n}\n";
	}

	private static Map<String, String> one(StringBuilder text) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("project.assay", text.toString());
		return files;
	}

	/** The first file stands in the project folder itself, which makes it one. */
	private static String path(int number) {
		return number == 0 ? "f0.assay" : String.format("d%03d/f%d.assay", number / 100, number);
	}
}
