package org.assay.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Loaded;
import org.assay.dsl.NoLibrary;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.model.AssayPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everything built on Xtext is told of a file is all that is wrong with it, and what the command line says. */
class AssayResourceValidatorTest {

	private static final String BROKEN = "package demo\n\ninformation I {\n\towner Nobody\n\tfoo\n\tpublic-record yes\n\tpublic-record "
			+ "no\n\titem a \"x";

	@Test
	void isTheValidatorOfTheLanguageForWhoeverAsks() {
		AssayLanguage.injector();
		IResourceServiceProvider services = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(URI.createURI("demo.assay"));
		assertInstanceOf(AssayResourceValidator.class, services.getResourceValidator());
	}

	@Test
	void aQuoteAndACarriageReturnAreNoCleanFile() throws IOException {
		assertEquals(List.of("R101 1:1"), places("\"\r").stream().filter(place -> place.startsWith("R101")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {BROKEN, "information A \"x\" { }\ninformation B \"\r", "\"\r", "information I { retain 3 lustrum }",
			"rule R { for information i where i.x = 1",
		"information I \"a\u202Eb\"", "import std.nothing.*\ninformation I { owner R }\ninformation I"})
	void saysWhatTheCommandLineSays(String text) throws IOException {
		List<String> told = ProjectLoader.create().load(Loaded.sources(text), NoLibrary.INSTANCE).problems().stream()
				// only the whole project shows what packages there are
				.filter(problem -> !problem.code().equals("R109"))
				.map(problem -> problem.code() + " " + problem.range().line() + ":" + problem.range().column()).sorted().toList();
		assertTrue(!told.isEmpty());
		assertEquals(told, places(text));
	}

	@Test
	void marksTheTextThatIsWrong() throws IOException {
		Issue issue = issues(resource("information I {\r\n\towner Nobody\r\n}")).getFirst();
		assertEquals(List.of(24, 6, 2, 8), List.of(issue.getOffset(), issue.getLength(), issue.getLineNumber(), issue.getColumn()));
		assertEquals(Severity.ERROR, issue.getSeverity());
	}

	@Test
	void everyDiagnosticOfTheResourceIsAnIssueEvenIfItFailsToTellItsPlace() throws IOException {
		XtextResource resource = resource("package demo\n");
		resource.getErrors().add(new Odd("first"));
		resource.getWarnings().add(new Odd("second"));
		assertEquals(List.of("R101 the text cannot be read here: first", "R101 the text cannot be read here: second"), said(issues(resource)));
	}

	@Test
	void aFailureIsAnErrorThatSaysThatTheResultIsNotReliable() throws IOException {
		XtextResource resource = resource("package demo\n\ninformation I { owner Nobody }\n");
		resource.getErrors().add(new Odd("lost") {
			@Override
			public String getMessage() {
				throw new NullPointerException();
			}
		});
		List<Issue> issues = issues(resource);
		assertEquals(List.of("R00", "R102"), issues.stream().map(Issue::getCode).sorted().toList());
		Issue failure = issues.stream().filter(issue -> issue.getCode().equals("R00")).findFirst().orElseThrow();
		assertTrue(failure.getMessage()
				.startsWith("internal failure, the result is not reliable: NullPointerException at AssayResourceValidatorTest"), failure.getMessage());
		assertEquals(Severity.ERROR, failure.getSeverity());
	}

	@Test
	void anErrorThatStopsEverythingIsAnIssueAsWell() throws IOException {
		XtextResource resource = resource("package demo\n");
		resource.getErrors().add(new Odd("lost") {
			@Override
			public String getMessage() {
				throw new StackOverflowError();
			}
		});
		assertEquals(List.of("R00"), issues(resource).stream().map(Issue::getCode).toList());
	}

	@Test
	void aResourceOfAnotherLanguageIsNotCalledClean() {
		Resource foreign = new ResourceImpl(URI.createURI("foreign.xmi"));
		assertEquals(List.of("R00"), validator().validate(foreign, CheckMode.ALL, CancelIndicator.NullImpl).stream().map(Issue::getCode)
				.toList());
	}

	@Test
	void whatIsCancelledIsNoFailure() throws IOException {
		XtextResource resource = resource("package demo\n");
		assertThrows(OperationCanceledError.class, () -> validator().validate(resource, CheckMode.ALL, () -> true));
	}

	@Test
	void noValidatorOfXtextIsLeftThatCouldHideFailures() {
		AssayLanguage.injector();
		assertEquals(null, EValidator.Registry.INSTANCE.get(AssayPackage.eINSTANCE));
	}

	@Test
	void anEditedTextIsReadAgain() throws IOException {
		XtextResource resource = resource("information I {\n\tfoo\n}\n");
		assertEquals(List.of("R101 2:2"), places(resource));
		resource.update(17, 3, "item a");
		assertEquals("information I {\n\titem a\n}\n", resource.getParseResult().getRootNode().getText());
		assertEquals(List.of(), places(resource));
		resource.update(17, 4, "itm");
		assertEquals(List.of("R101 2:2"), places(resource));
	}

	@Test
	void bytesThatAreNoUtf8AreNotReadAsQuestionMarks() throws IOException {
		XtextResource resource = resource("package demo\ndocument D \"två\"".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(List.of("R108 2:15"), places(resource));
	}

	/** A diagnostic like that of Xtext which is asked for its line. */
	private static class Odd implements Resource.Diagnostic {

		private final String message;

		Odd(String message) {
			this.message = message;
		}

		@Override
		public String getMessage() {
			return message;
		}

		@Override
		public String getLocation() {
			return null;
		}

		@Override
		public int getLine() {
			throw new StringIndexOutOfBoundsException(2);
		}

		@Override
		public int getColumn() {
			return 1;
		}
	}

	private static IResourceValidator validator() {
		return AssayLanguage.injector().getInstance(IResourceValidator.class);
	}

	private static XtextResource resource(String text) throws IOException {
		return resource(text.getBytes(StandardCharsets.UTF_8));
	}

	private static XtextResource resource(byte[] text) throws IOException {
		XtextResourceSet set = AssayLanguage.injector().getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/a.assay"));
		resource.load(new ByteArrayInputStream(text), Map.of());
		return resource;
	}

	private static List<Issue> issues(XtextResource resource) {
		return validator().validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	private static List<String> places(String text) throws IOException {
		return places(resource(text));
	}

	private static List<String> places(XtextResource resource) {
		return issues(resource).stream().map(issue -> issue.getCode() + " " + issue.getLineNumber() + ":" + issue.getColumn()).sorted().toList();
	}

	private static List<String> said(List<Issue> issues) {
		return issues.stream().map(issue -> issue.getCode() + " " + issue.getMessage()).toList();
	}
}
