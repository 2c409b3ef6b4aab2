package org.assay.dsl.direct;

import java.util.List;

/**
 * The grammar in the form in which text is read by it: what can stand where, and what the next word says about it.
 *
 * @param rules in the order of the grammar; a whole text is read by the first
 */
record Syntax(List<Rule> rules) {

	Rule start() {
		return rules.getFirst();
	}
}
