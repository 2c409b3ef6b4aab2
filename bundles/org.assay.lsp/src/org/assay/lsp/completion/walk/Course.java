package org.assay.lsp.completion.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The way of the grammar through the words in front of a place. A word that does not fit spoils its statement: the way goes on at the next
 * one, so that broken text elsewhere does not matter.
 */
final class Course {

	private final Network network;
	private final Deque<Block> blocks = new ArrayDeque<>();
	private final List<String> read = new ArrayList<>();
	private Set<Config> now;
	private boolean lost;
	/** Braces that were opened and not closed while the way is lost. */
	private int unknown;
	/** The words of the line, and how many words were read in front of it. */
	private final List<Token> line = new ArrayList<>();
	private int lineRead;
	private boolean again;

	/** A block that is open. */
	private static final class Block {
		private final Set<Config> start;
		/** Whether it is opened on a line that is indented. */
		private final boolean indented;
		/** Number of words read when the last statement began, so that what stands in front of it is complete. */
		private int safe;
		private List<Reached> statement = List.of();

		Block(Set<Config> start, boolean indented, int safe) {
			this.start = start;
			this.indented = indented;
			this.safe = safe;
		}
	}

	Course(Network network) {
		this.network = network;
		var file = network.grammar().getAssayFileRule();
		now = Set.of(new Config(network.startOf(file), Frame.of(file)));
		blocks.push(new Block(now, false, 0));
	}

	/** Go on behind a top-level element that is not looked at: imports cannot follow any more. */
	void passElement() {
		Block file = blocks.getLast();
		var rule = network.grammar().getTopLevelElementRule();
		Config config = file.start.iterator().next();
		Set<Config> behind = Set.of(new Config(network.behind(rule), config.frame()));
		blocks.clear();
		blocks.push(new Block(behind, false, read.size()));
		now = behind;
		lost = false;
		unknown = 0;
	}

	void feed(Token token) {
		if (token.first()) {
			line.clear();
			lineRead = read.size();
		}
		line.add(token);
		if (lost && !goesOn(token)) {
			return;
		}
		List<Reached> ways = Steps.of(network, now, token);
		if (ways.isEmpty()) {
			if (readsLineAgain(token)) {
				return;
			}
			lose();
			if (!goesOn(token)) {
				return;
			}
			ways = Steps.of(network, now, token);
		}
		take(token, ways);
	}

	private void take(Token token, List<Reached> ways) {
		Block block = blocks.peek();
		Set<Config> next = Steps.ends(ways);
		List<Reached> fresh = now == block.start ? ways : Steps.of(network, block.start, token);
		if (Steps.ends(fresh).stream().anyMatch(next::contains)) {
			block.safe = read.size();
			block.statement = fresh;
		}
		now = next;
		read.add(token.text());
		if (token.isSign("{")) {
			blocks.push(new Block(now, line.getFirst().column() > 0, read.size()));
		} else if (token.isSign("}") && blocks.size() > 1) {
			blocks.pop();
		}
	}

	/** Forget the statement that a word does not fit into. */
	private void lose() {
		lost = true;
		unknown = 0;
		Block block = blocks.peek();
		if (isComplete(block)) {
			block.safe = read.size();
		}
		backTo(block);
	}

	private void backTo(Block block) {
		read.subList(block.safe, read.size()).clear();
		now = block.start;
		block.statement = List.of();
	}

	/** Return whether what was read last is complete, so that another statement could follow. */
	private boolean isComplete(Block block) {
		Set<Config> starts = Steps.ends(Steps.all(network, block.start));
		return Steps.ends(Steps.all(network, now)).stream().anyMatch(starts::contains);
	}

	/**
	 * Read a line again as one that begins a statement. Many words of the language can be names, so that what stands behind an incomplete
	 * statement is easily taken for the name that it lacks.
	 */
	private boolean readsLineAgain(Token token) {
		Token first = line.getFirst();
		boolean possible = !again && first != token && blocks.peek().safe <= lineRead
				&& line.stream().noneMatch(word -> word.isSign("{") || word.isSign("}"));
		if (!possible || !fits(blocks.peek(), first) && (first.column() > 0 || !fits(blocks.getLast(), first))) {
			return false;
		}
		if (!fits(blocks.peek(), first)) {
			backToFile();
		}
		backTo(blocks.peek());
		lost = false;
		again = true;
		List.copyOf(line).forEach(this::feed);
		again = false;
		return true;
	}

	/** Return whether the way goes on at a word, be it in this block or in one around it. */
	private boolean goesOn(Token token) {
		boolean outside = unknown > 0 || blocks.peek().indented || !fits(blocks.peek(), token);
		if (token.first() && token.column() == 0 && outside && fits(blocks.getLast(), token)) {
			backToFile();
			return true;
		}
		if (token.isSign("{") || token.isSign("}") && unknown > 0) {
			unknown += token.isSign("{") ? 1 : -1;
			return false;
		}
		boolean fits = unknown == 0 && (token.first() || token.isSign("}")) && fits(blocks.peek(), token);
		lost = !fits;
		return fits;
	}

	private boolean fits(Block block, Token token) {
		return !Steps.of(network, block.start, token).isEmpty();
	}

	private void backToFile() {
		while (blocks.size() > 1) {
			blocks.pop();
		}
		Block file = blocks.peek();
		read.subList(Math.min(file.safe, read.size()), read.size()).clear();
		now = file.start;
		lost = false;
		unknown = 0;
	}

	/** Return what may come next; nothing in a block of something that is not known. */
	List<Reached> next() {
		return unknown > 0 ? List.of() : Steps.all(network, now);
	}

	/** Return which statements may begin in the block, be it in the middle of one. */
	List<Reached> statements() {
		return unknown > 0 ? List.of() : Steps.all(network, blocks.peek().start);
	}

	/** Return the ways to begin the statement that was read last; none if the block has none yet. */
	List<Reached> statement() {
		return blocks.peek().statement;
	}

	/** Return whether the place is in a block, and not at the level of the file. */
	boolean isInBlock() {
		return blocks.size() > 1;
	}

	/** Return the words that were read. */
	List<String> read() {
		return List.copyOf(read);
	}
}
