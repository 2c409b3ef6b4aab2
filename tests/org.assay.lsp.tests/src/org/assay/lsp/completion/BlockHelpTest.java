package org.assay.lsp.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.junit.jupiter.api.Test;

class BlockHelpTest {

	private static Optional<SignatureHelp> help(String marked) {
		return BlockHelp.at(Opened.spot(marked, Locale.ENGLISH));
	}

	private static SignatureInformation block(String marked) {
		return help(marked).orElseThrow().getSignatures().getFirst();
	}

	private static String active(String marked) {
		SignatureInformation block = block(marked);
		ParameterInformation active = block.getParameters().get(block.getActiveParameter());
		return block.getLabel().substring(active.getLabel().getRight().getFirst(), active.getLabel().getRight().getSecond());
	}

	@Test
	void showsPropertiesInCanonicalOrder() {
		assertEquals("role { description }", block("organisation O { role R { | } }").getLabel());
		assertEquals("organisation { description | kind | country | employees | member-of | unit | role | policy }",
				block("organisation O { | }").getLabel());
	}

	@Test
	void marksThePropertyAtHand() {
		assertEquals("owner", active("information I { process \"p\" owner | }"));
		assertEquals("owner", active("information I {\n    own|er A\n}"));
		assertEquals("process", active("information I { owner A process \"in the |text\" }"));
		assertEquals("item", active("information I {\n    item A ordinary |\n}"));
	}

	@Test
	void marksNothingWhereNothingIsWritten() {
		assertNull(block("information I {\n    owner A\n    |\n}").getActiveParameter());
	}

	@Test
	void saysWhatPropertiesMean() {
		SignatureInformation block = block("information I { owner | }");
		assertEquals("Information owner", block.getParameters().get(1).getDocumentation().getLeft());
		assertEquals("A set of information that is owned, classified and handled as one.", block.getDocumentation().getLeft());
	}

	@Test
	void showsTheInnermostBlock() {
		assertEquals("classify { ‹aspect› }", block("information I { classify klassa { | } }").getLabel());
		assertTrue(block("information I { classify klassa { } | }").getLabel().startsWith("information {"));
	}

	@Test
	void isSilentOutsideOfBlocksAndInComments() {
		assertTrue(help("information I | { }").isEmpty());
		assertTrue(help("information I { // |\n }").isEmpty());
	}
}
