package org.assay.lsp.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Place;
import org.assay.lsp.completion.walk.Reached;
import org.assay.lsp.completion.walk.Token;
import org.assay.lsp.completion.walk.Word;
import org.assay.lsp.project.Spot;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

/** What the block around a place can hold: its properties in canonical order, with the one at hand marked. */
public final class BlockHelp {

	private final Meanings texts;
	/** One line for each property, by the word that it begins with. */
	private final Map<String, String> properties = new LinkedHashMap<>();
	private final StringBuilder label = new StringBuilder();
	private final List<ParameterInformation> shown = new ArrayList<>();

	private BlockHelp(Meanings texts) {
		this.texts = texts;
	}

	/** Return the properties of the innermost block around a place; empty outside of blocks, and in comments. */
	public static Optional<SignatureHelp> at(Spot spot) {
		Cursor cursor = Cursor.of(spot);
		Optional<Token> inside = cursor.inside();
		if (inside.filter(token -> token.kind() == Token.Kind.COMMENT).isPresent()) {
			return Optional.empty();
		}
		int offset = inside.map(Token::start).orElse(cursor.word().start());
		Place place = Place.of(cursor.before(offset), spot.file().getParseResult().getRootNode(), offset);
		List<Reached> statements = place.statements();
		if (!place.isInBlock() || statements.isEmpty()) {
			return Optional.empty();
		}
		boolean begins = cursor.isFirstOnLine() && inside.isEmpty();
		String active = begins ? cursor.text().substring(cursor.word().start(), cursor.word().end()) : wordOf(place);
		return Optional.of(new BlockHelp(Meanings.in(spot.project().locale())).help(statements, active));
	}

	private static String wordOf(Place place) {
		return place.statement().stream().map(BlockHelp::shown).findFirst().orElse("");
	}

	private SignatureHelp help(List<Reached> statements, String active) {
		Optional<EClassifier> owner = Optional.empty();
		for (Reached statement : statements) {
			if (isProperty(statement)) {
				properties.putIfAbsent(shown(statement), meaning(statement));
			}
			if (statement.word().text().equals("}")) {
				owner = Optional.of(Meant.element(statement.frame()).rule().getType().getClassifier());
			}
		}
		owner.ifPresent(type -> label.append(type instanceof EClass kind ? ElementTexts.kindOf(kind) + " " : ""));
		label.append("{ ");
		properties.forEach(this::show);
		SignatureInformation signature = new SignatureInformation(label.append(" }").toString());
		owner.flatMap(texts::of).ifPresent(signature::setDocumentation);
		signature.setParameters(shown);
		int index = List.copyOf(properties.keySet()).indexOf(active);
		signature.setActiveParameter(index < 0 ? null : index);
		return new SignatureHelp(List.of(signature), 0, index < 0 ? null : index);
	}

	private void show(String word, String meaning) {
		label.append(shown.isEmpty() ? "" : " | ");
		ParameterInformation parameter = new ParameterInformation();
		parameter.setLabel(Either.forRight(Tuple.two(label.length(), label.length() + word.length())));
		label.append(word);
		if (!meaning.isEmpty()) {
			parameter.setDocumentation(meaning);
		}
		shown.add(parameter);
	}

	/** Acceptances can stand in front of everything, and say nothing of this block. */
	private static boolean isProperty(Reached statement) {
		return !statement.word().text().equals("accept") && !statement.word().text().equals("}");
	}

	/** Return the word that a statement begins with; the kind of element that is named where it begins with a name. */
	private static String shown(Reached statement) {
		if (statement.word().kind() == Word.Kind.KEYWORD) {
			return statement.word().text();
		}
		return named(statement).map(feature -> "‹" + feature.getName() + "›").orElse("…");
	}

	private static Optional<EStructuralFeature> named(Reached statement) {
		return Meant.reference(statement).<EStructuralFeature>map(reference -> reference).or(() -> Meant.feature(statement));
	}

	private String meaning(Reached statement) {
		if (Meant.opens(statement) && statement.word().kind() == Word.Kind.KEYWORD) {
			return texts.of(Meant.element(statement.frame()).rule().getType().getClassifier()).orElse("");
		}
		List<EStructuralFeature> features = statement.word().kind() == Word.Kind.KEYWORD ? Meant.stated(statement)
				: named(statement).stream().toList();
		return features.isEmpty() ? "" : texts.of(features.getFirst()).orElse("");
	}
}
