package org.assay.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Projects whose folders, files or names are hostile. */
final class HostileProjects {

	private static final String PACKAGE = "package demo\n";
	private static final String BROKEN = PACKAGE + "information I { owner Nobody }\n";

	private final List<HostileCase> cases = new ArrayList<>();

	private HostileProjects() {
		emptiness();
		places();
		names();
		links();
		imports();
		clashes();
		cycles();
	}

	/** Return all of them. */
	static List<HostileCase> all() {
		return new HostileProjects().cases;
	}

	private void add(String kind, String name, HostileCase.Maker maker, int code, String... patterns) {
		cases.add(HostileCase.of(kind, name, folder -> {
			Folder.write(folder, "project.assay", Folder.PROJECT);
			maker.make(folder);
		}, code, patterns));
	}

	private void emptiness() {
		for (String text : List.of("", " ", "\n\n\n", "\t\r\n", "\uFEFF")) {
			add("empty file", Integer.toHexString(text.hashCode()), folder -> Folder.write(folder, "x.assay", text), 0, "0 errors");
		}
		for (String text : List.of("// a", "/* a */", "/**/", "// a\n/* b\n */ // c\n", "/* // */ // /*\n")) {
			add("only comments", Integer.toHexString(text.hashCode()), folder -> Folder.write(folder, "x.assay", text), 0, "0 errors");
		}
		for (int count : new int[] {1, 10, 100, 500, 1_500}) {
			add("many files", count + "", folder -> {
				for (int number = 0; number < count; number++) {
					Folder.write(folder, "d" + number % 37 + "/x" + number + ".assay", PACKAGE + "document d" + number + "\n");
				}
			}, 0, "0 errors.*in " + (count + 1) + " files");
		}
	}

	private void places() {
		add("folder with the name of a text", "empty", folder -> Files.createDirectory(folder.resolve("x.assay")), 0, "0 errors");
		add("folder with the name of a text", "with a text", folder -> Folder.write(folder, "x.assay/y.assay", BROKEN), 1,
				"y\\.assay:2:23: error R102 ");
		add("folder with the name of a text", "hidden", folder -> Folder.write(folder, ".x.assay/y.assay", BROKEN), 0, "0 errors");
		add("folder with the name of a text", "output", folder -> Folder.write(folder, "target/y.assay", BROKEN), 0, "0 errors");
		add("folder with the name of a text", "nested", folder -> Folder.write(folder, "x.assay/x.assay/x.assay/y.assay", BROKEN), 1,
				"y\\.assay:2:23: error R102 ");
		for (int depth : new int[] {10, 50, 100, 200, 400}) {
			add("deep folders", depth + "", folder -> Folder.write(folder, "a/".repeat(depth) + "y.assay", BROKEN), 1,
					"y\\.assay:2:23: error R102 ");
		}
		String project = "project Inner \"Inner\" { }\n";
		add("project inside project", "left out", folder -> Folder.write(folder, "in/project.assay", project + "foo\n"), 0,
				"0 errors.*in 1 file");
		add("project inside project", "with the same name", folder -> Folder.write(folder, "in/project.assay", Folder.PROJECT), 0,
				"0 errors.*in 1 file");
		add("project inside project", "deep", folder -> {
			for (int depth = 1; depth < 20; depth++) {
				Folder.write(folder, "in/".repeat(depth) + "project.assay", project);
			}
		}, 0, "0 errors.*in 1 file");
		add("project inside project", "only in a comment", folder -> Folder.write(folder, "in/x.assay", "// project A\n" + BROKEN), 1,
				"x\\.assay:3:23: error R102 ");
		add("project inside project", "only in an unclosed text",
				folder -> Folder.write(folder, "in/x.assay", "document D { description \"\"\"\nproject A \"\n"), 1, "x\\.assay:1:26: error R101 ");
	}

	private void names() {
		for (String name : List.of("a b", "å\u0308", "%2e%2e%2fx", "a#b&c", "-o")) {
			add("odd name of a file", name, folder -> Folder.write(folder, name + ".assay", BROKEN), 1, ".assay:2:23: error R102 ");
		}
		add("odd name of a file", "line break", folder -> Folder.write(folder, "a\nb.assay", BROKEN), 2,
				"a\\\\x0Ab\\.assay cannot be read: its name has a control character");
		add("odd name of a file", "escape", folder -> Folder.write(folder, "a\u001B[31mb.assay", BROKEN), 2,
				"a\\\\x1B\\[31mb\\.assay cannot be read: its name has a control character");
		add("odd name of a file", "turned", folder -> Folder.write(folder, "a\u202Eb.assay", BROKEN), 2,
				"a\\\\u202Eb\\.assay cannot be read: its name has a control character");
		add("odd name of a file", "very long", folder -> Folder.write(folder, "a".repeat(240) + ".assay", BROKEN), 1,
				"aaa\\.assay:2:23: error R102 ");
		add("odd name of a file", "only an ending", folder -> Folder.write(folder, ".assay", BROKEN), 0, "0 errors");
	}

	private void links() {
		add("link", "to itself", folder -> Files.createSymbolicLink(folder.resolve("x.assay"), Path.of("x.assay")), 0,
				"x\\.assay is a symbolic link and is left out");
		add("link", "to nothing", folder -> Files.createSymbolicLink(folder.resolve("x.assay"), Path.of("nowhere")), 0,
				"x\\.assay is a symbolic link and is left out");
		add("link", "to a file outside", folder -> Files.createSymbolicLink(folder.resolve("x.assay"), Path.of("/etc/passwd")), 0,
				"x\\.assay is a symbolic link and is left out");
		add("link", "to the folder above", folder -> Files.createSymbolicLink(folder.resolve("up"), Path.of("..")), 0, "0 errors.*in 1 file");
		add("link", "two in a circle", folder -> {
			Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
			Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
		}, 0, "0 errors.*in 1 file");
		for (String name : List.of("pipe.assay", "in/pipe.assay", "a b.assay", "a\nb.assay", "in/deep/er/pipe.assay")) {
			add("named pipe", Integer.toHexString(name.hashCode()), folder -> pipe(folder.resolve(name)), 2,
					"\\.assay cannot be read: it is no ordinary file");
		}
		for (String name : List.of("x.assay", "in/x.assay", "zz.assay", "in/deep/x.assay", "a b.assay")) {
			add("unreadable file", name, folder -> forbid(Folder.write(folder, name, BROKEN)), 2, "\\.assay cannot be read: permission denied");
		}
	}

	private static void pipe(Path path) throws IOException {
		Files.createDirectories(path.getParent());
		try {
			if (new ProcessBuilder("mkfifo", path.toString()).start().waitFor() != 0) {
				throw new IOException("no pipe at " + path);
			}
		} catch (InterruptedException stopped) {
			throw new IOException(stopped);
		}
	}

	private static void forbid(Path path) throws IOException {
		Set<PosixFilePermission> none = PosixFilePermissions.fromString("---------");
		Files.setPosixFilePermissions(path, none);
	}

	private void imports() {
		for (int length : new int[] {1, 2, 10, 100, 300}) {
			add("import cycle", length + " packages", folder -> {
				for (int number = 0; number < length; number++) {
					Folder.write(folder, "x" + number + ".assay", "package p" + number + "\nimport p" + (number + 1) % length + ".*\nimport p" + number
							+ ".*\ndocument D\n");
				}
			}, 0, "0 errors");
		}
		for (String name : List.of("std.*", "std.core.*.*", "demo.demo.*", "..*", "std.klassa.klassa.severe.x")) {
			add("odd import", name, folder -> Folder.write(folder, "x.assay", PACKAGE + "import " + name + "\ndocument D\n"), name.contains("*.*")
					|| name.startsWith("..") ? 1 : 0, "x\\.assay:2:\\d+: (error R101|warning R109) ");
		}
		for (String name : List.of("std.core", "std.klassa", "std", "std.risk", "std.core.x")) {
			add("package of the library", name, folder -> Folder.write(folder, "x.assay", "package " + name + "\ninformation I { owner Nobody }\n"),
					1, "x\\.assay:2:23: error R102 ");
		}
	}

	private void clashes() {
		for (int files : new int[] {2, 10, 50, 100, 400}) {
			add("name clash", files + " files", folder -> {
				for (int number = 0; number < files; number++) {
					Folder.write(folder, "x" + number + ".assay", PACKAGE + "document D\n");
				}
			}, 1, "x1\\.assay:2:10: error R105 .*x0\\.assay:2");
		}
		add("name clash", "of kinds that share names", folder -> Folder.write(folder, "x.assay", PACKAGE + "organisation Town\n"), 1,
				"x\\.assay:2:14: error R105 ");
		add("name clash", "two projects", folder -> Folder.write(folder, "y.assay", PACKAGE + "project Demo \"Demo\" { }\n"), 1,
				"y\\.assay:2:9: error R105 ");
		add("name clash", "only case differs", folder -> Folder.write(folder, "x.assay", PACKAGE + "document D\ndocument d\n"), 0, "0 errors");
		add("name clash", "composed and decomposed letters",
				folder -> Folder.write(folder, "x.assay", PACKAGE + "document \u00C5\ndocument A\u030A\n"), 1, "x\\.assay:3:\\d+: error R101 ");
	}

	private void cycles() {
		for (int length : new int[] {1, 2, 3, 50, 500}) {
			add("parent cycle", length + " parties", folder -> {
				StringBuilder text = new StringBuilder(PACKAGE);
				for (int number = 0; number < length; number++) {
					text.append("party P").append(number).append(" \"P\" {\n    kind supplier\n    country SE\n    parent P").append((number + 1) % length)
							.append("\n}\n");
				}
				Folder.write(folder, "x.assay", text.toString());
			}, -1, "\\d+ errors?, \\d+ warnings?");
			add("succession cycle", length + " laws", folder -> {
				StringBuilder text = new StringBuilder(PACKAGE);
				for (int number = 0; number < length; number++) {
					text.append("regulation L").append(number).append(" \"L\" {\n    replaced-by L").append((number + 1) % length).append("\n}\n");
				}
				Folder.write(folder, "x.assay", text.toString());
			}, -1, "\\d+ errors?, \\d+ warnings?");
		}
	}
}
