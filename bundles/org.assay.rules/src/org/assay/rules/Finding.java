package org.assay.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.RuleSeverity;

/**
 * A violation as people read it: in words, at a place in a file.
 *
 * @param code code of the rule
 * @param severity how serious it is
 * @param message what is wrong, in the language asked for
 * @param range where in the text
 * @param element qualified name of the element at fault or of the nearest named one around it; empty if there is none
 * @param accepted why it is accepted, and by whom; empty if it is not
 * @param keys what stays the same of it when lines move, so that it is known again, see {@link ViolationKeys}
 * @param offer the fixes that it offers
 */
public record Finding(String code, RuleSeverity severity, String message, SourceRange range, String element,
		Optional<String> accepted, List<String> keys, Offer<TextFix> offer) {

	public Finding {
		Objects.requireNonNull(code);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		Objects.requireNonNull(range);
		Objects.requireNonNull(element);
		Objects.requireNonNull(accepted);
		Objects.requireNonNull(offer);
		keys = List.copyOf(keys);
	}

	/** Make a finding that offers no fix. */
	public Finding(String code, RuleSeverity severity, String message, SourceRange range, String element, Optional<String> accepted,
			List<String> keys) {
		this(code, severity, message, range, element, accepted, keys, Offer.none());
	}

	/** Return the same finding at another place, to which its text has moved; it offers no fixes there. */
	public Finding at(SourceRange place) {
		return place.equals(range) ? this : new Finding(code, severity, message, place, element, accepted, keys);
	}

	/** Return the changes each of which takes it away, the preferred one first; they are worked out at the first call. */
	public List<TextFix> fixes() {
		return offer.fixes();
	}

	/** Return sixteen hexadecimal digits that stay the same when lines move and in every language. */
	public String fingerprint() {
		return ViolationKeys.digest(keys);
	}
}
