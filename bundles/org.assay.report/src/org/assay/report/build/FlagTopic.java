package org.assay.report.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The part of a report in which a finding of the tool matters. */
enum FlagTopic {
	INFORMATION(Set.of(2, 18, 98)), CLASSIFICATION(Set.of(1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)),
	/** Who took part and who approves. */
	PARTICIPATION(Set.of(89, 90, 91)),
	/** Controllers, processors and agreements. */
	RESPONSIBILITY(Set.of(15, 30, 31, 35, 37, 38)),
	LEGAL(Set.of(32, 33, 34, 36, 39, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 70, 71, 72, 100)),
	RISK(Set.of(14, 40, 41, 42, 43, 44, 45, 46, 47, 53)), ACTION(Set.of(48, 49, 50, 51, 52)),
	REQUIREMENT(Set.of(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 96)), ANALYST_FINDING(Set.of(99)),
	DECISION(Set.of(16, 17, 54, 66, 67, 68, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88)),
	SOURCE(Set.of(92, 93, 94, 97, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124)),
	/** Shown in the list of all findings only. */
	OTHER(Set.of());

	private static final Map<Integer, FlagTopic> BY_NUMBER = byNumber();

	private final Set<Integer> numbers;

	FlagTopic(Set<Integer> numbers) {
		this.numbers = numbers;
	}

	/** Return the topic of a rule by its code. */
	static FlagTopic of(String code) {
		return code.matches("R\\d{1,3}") ? BY_NUMBER.getOrDefault(Integer.parseInt(code.substring(1)), OTHER) : OTHER;
	}

	private static Map<Integer, FlagTopic> byNumber() {
		Map<Integer, FlagTopic> topics = new HashMap<>();
		for (FlagTopic topic : values()) {
			topic.numbers.forEach(number -> topics.put(number, topic));
		}
		return topics;
	}
}
