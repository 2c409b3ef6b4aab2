package org.assay.rules;

/** The rules of one concern. A group lives for one run and registers its checks once. */
public interface RuleGroup {

	/** Register every check of the group. */
	void register(Checks checks);

	/** Makes a group for a run. */
	@FunctionalInterface
	interface Factory {
		RuleGroup create(RuleContext context);
	}
}
