package org.assay.cli;

/** Findings for people. */
final class TextFormat implements FindingFormat {

	@Override
	public String of(Listing listing) {
		StringBuilder text = new StringBuilder();
		for (Opened opened : listing.projects()) {
			FindingText findings = new FindingText(listing.session(), listing.colour());
			text.append(findings.of(opened.project(), opened.files().sources(), opened.paths(listing.session())));
		}
		return text.toString();
	}

	@Override
	public boolean hasSummary() {
		return true;
	}
}
