package org.assay.lsp.completion.walk;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.lsp.completion.walk.State.Call;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** A rule that is being read, with those that called it. Of the same way there is one frame only. */
public final class Frame {

	private final Frame around;
	private final Call call;
	private final AbstractRule rule;
	private final Map<Call, Frame> inside = new IdentityHashMap<>(4);

	private Frame(Frame around, Call call, AbstractRule rule) {
		this.around = around;
		this.call = call;
		this.rule = rule;
	}

	static Frame of(AbstractRule rule) {
		return new Frame(null, null, rule);
	}

	Frame enter(Call way) {
		return inside.computeIfAbsent(way, some -> new Frame(this, some, some.start().rule()));
	}

	/** Return the rule that is read. */
	public AbstractRule rule() {
		return rule;
	}

	/** Return the frame of the rule that called this one. */
	public Optional<Frame> around() {
		return Optional.ofNullable(around);
	}

	/** Return where the rule was called. */
	public Optional<RuleCall> site() {
		return call == null ? Optional.empty() : Optional.of(call.site());
	}

	/** Return whether a fragment of a rule is read, which says more of the element that its caller says something of. */
	public boolean isFragment() {
		return rule instanceof ParserRule parser && parser.isFragment();
	}

	State back() {
		return call.target();
	}
}
