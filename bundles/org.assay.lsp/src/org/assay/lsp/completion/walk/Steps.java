package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.lsp.completion.walk.Network.Firsts;
import org.assay.lsp.completion.walk.State.Call;
import org.assay.lsp.completion.walk.State.Free;
import org.assay.lsp.completion.walk.State.Take;

/** The ways of the grammar that read one word. */
final class Steps {

	private final Network network;
	/** The word to read; null if all words are wanted. */
	private final Token token;
	private final List<Reached> found = new ArrayList<>();
	private final Set<Config> seen = HashSet.newHashSet(64);

	private Steps(Network network, Token token) {
		this.network = network;
		this.token = token;
	}

	/** Return all words that may come next, in the order of the grammar. */
	static List<Reached> all(Network network, Set<Config> from) {
		Steps steps = new Steps(network, null);
		from.forEach(config -> steps.walk(config, 0));
		return steps.found;
	}

	/** Return the ways to read a word; none if it does not fit. */
	static List<Reached> of(Network network, Set<Config> from, Token token) {
		Steps steps = new Steps(network, token);
		from.forEach(config -> steps.walk(config, 0));
		return steps.found;
	}

	/** Return where ways lead. */
	static Set<Config> ends(List<Reached> ways) {
		Set<Config> ends = new LinkedHashSet<>();
		ways.forEach(way -> ends.add(way.behind().config()));
		return ends;
	}

	private void walk(Config config, int entered) {
		if (!seen.add(config)) {
			return;
		}
		for (State.Edge edge : config.state().edges()) {
			switch (edge) {
				case Free free -> walk(new Config(free.target(), config.frame()), entered);
				case Take take -> take(take, config.frame(), entered);
				case Call call -> call(call, config, entered);
			}
		}
		if (config.state().isLast() && config.frame().around().isPresent()) {
			walk(new Config(config.frame().back(), config.frame().around().get()), Math.max(0, entered - 1));
		}
	}

	private void take(Take take, Frame frame, int entered) {
		if (token == null || fits(take.word().kind(), take.word().text())) {
			found.add(new Reached(take.word(), frame, entered, new Reached.Next(new Config(take.target(), frame))));
		}
	}

	private void call(Call call, Config config, int entered) {
		if (call.start().distance() == 0 || token == null || fits(network.firsts(call.start()))) {
			walk(new Config(call.start(), config.frame().enter(call)), entered + 1);
		}
	}

	private boolean fits(Firsts firsts) {
		if (firsts.keywords().contains(token.text()) && fits(Word.Kind.KEYWORD, token.text())) {
			return true;
		}
		for (Word.Kind kind : firsts.kinds()) {
			if (fits(kind, "")) {
				return true;
			}
		}
		return false;
	}

	private boolean fits(Word.Kind kind, String text) {
		return switch (kind) {
			case KEYWORD -> (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.SIGN) && token.text().equals(text);
			case NAME -> token.kind() == Token.Kind.ESCAPED || token.kind() == Token.Kind.WORD && network.isName(token.text());
			case ID -> token.kind() == Token.Kind.ESCAPED || token.kind() == Token.Kind.WORD && !network.isKeyword(token.text());
			case NUMBER -> token.kind() == Token.Kind.NUMBER;
			case DATE -> token.kind() == Token.Kind.DATE;
			case STRING -> token.kind() == Token.Kind.STRING;
			case TEXT_BLOCK -> token.kind() == Token.Kind.TEXT_BLOCK;
		};
	}
}
