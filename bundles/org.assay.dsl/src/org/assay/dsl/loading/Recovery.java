package org.assay.dsl.loading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.conversion.WordProblem;
import org.assay.dsl.parsing.SyntaxMessages;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Keeps one wrong word from hiding the rest of its block. The parser gives up a block at the first word that it does not expect, and every name
 * in the block would be unknown. So a few ways to blank what is wrong are tried, from the smallest on, until the parser gets
 * behind the line. Blanks keep their place, so that all other places stay true.
 */
final class Recovery {

	/** Characters that may be parsed again for one file; more would be felt. */
	private static final long EFFORT = 3_000_000;
	private static final int LEAST_EFFORT = 2_000;
	private static final Set<String> HARMLESS = Arrays.stream(WordProblem.values()).map(WordProblem::variant).collect(Collectors.toUnmodifiableSet());

	private final XtextResource resource;
	private final IParser parser;
	private final SourceWords words;
	private final List<Problem> problems = new ArrayList<>();
	/** Places of errors behind which the parser goes on by itself. */
	private final Set<Integer> passed = new HashSet<>();
	private String text;
	private IParseResult parsed;
	private long effort = EFFORT;

	private Recovery(XtextResource resource) {
		this.resource = resource;
		this.parser = resource.getResourceServiceProvider().get(IParser.class);
		this.parsed = resource.getParseResult();
		this.words = new SourceWords(parsed.getRootNode());
		this.text = parsed.getRootNode().getText();
	}

	/** Return what is wrong with the syntax of a file; afterwards the file holds all elements that could be read. */
	static List<Problem> of(XtextResource resource) {
		return resource.getParseResult().hasSyntaxErrors() ? new Recovery(resource).run() : List.of();
	}
}
