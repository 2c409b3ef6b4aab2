package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.DataItem;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.PathExpression;
import org.assay.model.Product;
import org.assay.model.Requirement;
import org.assay.model.RequirementCatalogue;
import org.assay.model.Risk;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.junit.jupiter.api.Test;

/** Text that is no Assay is pointed at, once, and what stands around it is read all the same. */
class BrokenSyntaxTest {

	@Test
	void aWordThatDoesNotBelongIsPointedAt() {
		Problems.in("information I {\n\t<|severity|> high\n\tpublic-record yes\n}").are("R101.misplaced(severity)");
	}

	@Test
	void aWordThatNobodyKnowsIsPointedAt() {
		Problems.in("information I {\n\t<|qwertyuiop|>\n}").are("R101.unexpected(qwertyuiop)");
	}

	@Test
	void aWordThatIsNearlyOneOfTheLanguageIsCorrected() {
		Problems.in("<|informaton|> I { }").are("R101.unexpectedSimilar(informaton, information)");
	}

	@Test
	void whatHadToStandThereIsSaid() {
		Problems.in("regulation OSL\ninformation I { secrecy OSL 26<|.|>1 }").are("R101.expected(., :)");
	}

	@Test
	void aKindOfWordThatHadToStandThereIsSaid() {
		Problems.in("assessment A { risks by lkdata { risk A1 { likelihood <|\"fem\"|> } } }").are("R101.expectedKind(\"fem\", number)");
	}

	@Test
	void aValueThatIsMissingAtTheEndOfALineIsMissedThere() {
		Loaded loaded = Problems.in("assessment A { risks by lkdata {\n\trisk A1 {\n\t\t<|likelihood|>\n\t\tconsequence 9\n\t\tvalue 45\n\t} } }")
				.are("R101.missingKind(likelihood, number)");
		assertEquals(List.of(9, 45), List.of(loaded.only(Risk.class).getConsequence(), loaded.only(Risk.class).getValue()));
	}

	@Test
	void aNameThatIsMissingAtTheEndOfALineIsMissedThereEvenIfTheNextWordCouldBeOne() {
		Loaded loaded = Problems.in("information I {\n\t<|owner|>\n\tprocess \"Tillsyn\"\n\tpublic-record yes\n}").are("R101.incomplete(owner)");
		assertEquals(List.of("Tillsyn"), loaded.only(InformationSet.class).getProcesses());
	}

	@Test
	void aListThatEndsWithACommaIsIncomplete() {
		Loaded loaded = Problems.in("information A\ninformation B\nservice S {\n\thandles A, B<|,|>\n\tfunction video on\n\tstatus pilot\n}")
				.are("R101.incomplete(,)");
		assertEquals(2, loaded.only(ServiceInstance.class).getHandles().size());
	}

	@Test
	void aValueThatIsMissingInABlockOnOneLineIsMissedThere() {
		Problems.in("information I { <|public-record|> }").are("R101.incomplete(public-record)");
	}

	@Test
	void aBlockThatIsNotClosedIsPointedAtWhereItBegins() {
		Problems.in("information I <|{|>\n\tpublic-record yes\n").are("R101.unclosedBrace()");
	}

	@Test
	void aBlockThatIsNotClosedEndsWhereTheIndentationShowsIt() {
		Loaded loaded = Problems.in("information I {\n\titem a\n\titem b\n\n<|information|> J {\n\titem c\n}\n")
				.are("R101.expectedBefore(information, })");
		assertEquals(List.of("I.a", "I.b", "J.c"), loaded.all(DataItem.class).stream().map(item -> ((NamedElement) item.eContainer()).getName()
				+ "." + item.getName()).toList());
	}

	@Test
	void anInnerBlockThatIsNotClosedEndsWhereTheIndentationShowsIt() {
		Loaded loaded = Problems.in("""
				catalogue C {
					requirement A {
						applies always
					<|requirement|> B {
						applies always
					}
				}
				catalogue D
				""").are("R101.expectedBefore(requirement, })");
		assertEquals(2, loaded.named(RequirementCatalogue.class, "C").getRequirements().size());
	}

	@Test
	void blocksThatAreNotClosedAllEndWhereTheIndentationShowsIt() {
		Loaded loaded = Problems.in("""
				assessment A {
					risks by lkdata {
						risk R {
							likelihood 4


				<|information|> I {
					item a
				}
				information J
				""").are("R101.expectedBefore(information, } } })");
		assertEquals(2, loaded.all(InformationSet.class).size());
		assertEquals(4, loaded.only(Risk.class).getLikelihood());
	}

	/** Braces take the place of white space, so that other places stay true. Where there is too little, the innermost block is left out. */
	@Test
	void blocksThatAreNotClosedHideNothingBehindThemWithoutABlankLine() {
		Loaded loaded = Problems.in("assessment A {\n\trisks by lkdata {\n\t\trisk R {\n<|information|> I {\n\titem a\n}\ninformation J\n")
				.are("R101.expectedBefore(information, } } })");
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void aBlockThatWasOnlyOpenedEndsInFrontOfTheNextOne() {
		Loaded loaded = Problems.in("information I {\n<|information|> J {\n\titem a\n}\ninformation K")
				.are("R101.expectedBefore(information, })");
		assertEquals(3, loaded.all(InformationSet.class).size());
	}

	@Test
	void theSignThatEndsACommentIsNoPlaceForABrace() {
		Loaded loaded = Problems.in("information I {\n\titem a // one\n<|information|> J {\n\titem b\n}\n")
				.are("R101.expectedBefore(information, })");
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void aLineWithoutRoomInFrontOfItIsPointedAtAllTheSame() {
		Problems.in("  party A { }//c\n<|qwertyuiop|>\nparty B").are("R101.unexpected(qwertyuiop)");
	}

	@Test
	void aSecondOpeningBraceIsPointedAt() {
		Loaded loaded = Problems.in("""
				assessment A {
					risks by lkdata {
						risk R1 { <|{|>
							likelihood 4
							consequence 9
						}
						risk R2 { likelihood 3 }
					}
				}
				information I
				""").are("R101.misplaced({)");
		assertEquals(List.of(4, 3), loaded.all(Risk.class).stream().map(Risk::getLikelihood).toList());
		assertEquals(1, loaded.all(InformationSet.class).size());
	}

	@Test
	void aBraceOfItsOwnThatOpensNothingIsPointedAt() {
		Loaded loaded = Problems.in("information I {\n\t<|{|>\n\titem a\n}\ninformation J {\n\titem b\n}\n").are("R101.misplaced({)");
		assertEquals(2, loaded.all(DataItem.class).size());
	}

	@Test
	void aBlockThatBelongsToNothingIsLeftOut() {
		Loaded loaded = Problems.in("information I {\n\tpublic-record yes <|{|>\n\t\tlevel 4\n\t}\n\titem a\n}\n").are("R101.misplaced({)");
		assertEquals(1, loaded.all(DataItem.class).size());
	}

	@Test
	void bracesThatCloseTooEarlyArePointedAt() {
		Loaded loaded = Problems.in("""
				assessment A {
					risks by lkdata {
						risk R1 {
							likelihood 4 <|}|> }
							consequence 9
						}
						risk R2
					}
				}
				information I
				""").are("R101.misplaced(})");
		assertEquals(List.of("R1", "R2"), loaded.all(Risk.class).stream().map(Risk::getName).toList());
		assertEquals(9, loaded.named(Risk.class, "R1").getConsequence());
	}

	@Test
	void bracesThatCloseNothingSpoilNoStatementOnTheirLine() {
		Loaded loaded = Problems.in("<|}|> } information I\ninformation J").are("R101.misplaced(})");
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void aBlockThatBreaksOffInFrontOfTheNextElementOpensNothing() {
		Loaded loaded = Problems.in("product P \"p\"\n\t<|description|>\nproduct Q {\n\tedition E\n}\n").are("R101.misplaced(description)");
		assertEquals(2, loaded.all(Product.class).size());
	}

	@Test
	void quotesThatCannotBeginATextAreLeftOut() {
		Loaded loaded = Problems.in("information I\n\n<|\"\"\"|>\ninformation J {\n\titem a\n}\n").are("R101.unclosedBlock()");
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void aTextBlockThatEndsInItsMiddleGoesOn() {
		String text = "information I {\n\tdescription \"\"\"\n\t\tone <|\"\"\"|> two\n\t\tthree\n\t\t\"\"\"\n\titem a\n}\ninformation J";
		Loaded loaded = Problems.in(text).are("R101.misplaced(\"\"\")");
		assertEquals(2, loaded.all(InformationSet.class).size());
		assertEquals(1, loaded.all(DataItem.class).size());
	}

	@Test
	void textThatLacksTheQuotesThatBeginItHidesNothingBehindIt() {
		Loaded loaded = Loaded.text("information I {\n\tdescription\n\t\tone thing\n\t\tand another\n\t\t\"\"\"\n\titem a\n}\n"
				+ "information J {\n\titem b\n}\n");
		assertFalse(loaded.problems().isEmpty());
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void theBraceBehindATextWithoutAnEndStillOpensItsBlock() {
		Loaded loaded = Problems.in("information I <|Om|> alla\" en \"About all <|\" {|>\n\titem a\n}\n")
				.are("R101.unexpectedSimilar(Om, of)", "R101.unclosed(\" {)");
		assertEquals(1, loaded.all(DataItem.class).size());
	}

	@Test
	void aSignThatBeginsACommentInFrontOfAStatementHidesNothing() {
		Loaded loaded = Problems.in("<|/*|> information I {\n\titem a\n}\ninformation J").are("R101.unclosedComment()");
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void aBlockThatIsNotOpenedBeginsWhereTheIndentationShowsIt() {
		Loaded loaded = Problems.in("information I <|\"Om\"|>\n\titem a\n\titem b\n}\ninformation J").are("R101.missing(\"Om\", {)");
		assertEquals(2, loaded.named(InformationSet.class, "I").getItems().size());
	}

	@Test
	void aBraceTooManyIsPointedAt() {
		Loaded loaded = Problems.in("information I {\n\titem a\n}\n<|}|>\ninformation J").are("R101.misplaced(})");
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void aBraceThatClosesTooEarlyIsPointedAt() {
		Loaded loaded = Problems.in("organisation O {\n\tunit U {\n\t\tauthority\n\t}\n\t<|}|>\n\trole R in U\n\trole Q in U\n}\n")
				.are("R101.misplaced(})");
		assertEquals(2, loaded.all(Role.class).size());
	}

	@Test
	void aBlockOfAnUnknownKindIsLeftOutAsAWhole() {
		Loaded loaded = Problems.in("catalogue C {\n\t<|demand|> A \"a\" {\n\t\tapplies always\n\t}\n\trequirement B\n}\n")
				.are("R101.unexpected(demand)");
		assertEquals("B", loaded.only(Requirement.class).getName());
	}

	@Test
	void aWrongWordInFrontOfABlockKeepsTheBlock() {
		Loaded loaded = Problems.in("catalogue C {\n\trequirement A <|titel|> {\n\t\tapplies always\n\t}\n}\n").are("R101.unexpected(titel)");
		assertEquals(true, loaded.only(Requirement.class).isAlways());
	}

	@Test
	void aWrongNameInFrontOfABlockKeepsTheBlock() {
		Loaded loaded = Problems.in("organisation <|because|> {\n\trole R\n}\ninformation I { owner R }").are("R101.misplaced(because)");
		assertEquals("R", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void severalWrongLinesAreAllPointedAt() {
		Loaded loaded = Problems.in("information I {\n\t<|foo|> 1\n\titem a\n\t<|bar|> 2\n\t<|baz|> 3\n\titem b\n}\n<|qux|>\ninformation J")
				.are("R101.unexpectedSimilar(foo, for)", "R101.unexpected(bar)", "R101.unexpected(baz)", "R101.unexpected(qux)");
		assertEquals(2, loaded.all(DataItem.class).size());
	}

	@Test
	void whatIsLeftOfARepairedLineSaysNothingNew() {
		Problems.in("information I {\n\tretain 3 <|lustrum|> after \"slut\"\n\titem a\n}").are("R101.unexpected(lustrum)");
	}

	@Test
	void anUnknownPropertyOfAnImportedFileSpoilsNoReference() {
		Problems.in("organisation O {\n\t<|foo|>\n\trole R\n}", "information I { owner R }").are("R101.unexpectedSimilar(foo, for)");
	}

	@Test
	void aTextBlockThatIsNotClosedIsPointedAt() {
		Problems.in("information I\ninformation J { description <|\"\"\"|>\n\tRad 1\n}\n").are("R101.unclosedBlock()");
	}

	@Test
	void aCommentThatIsNotClosedIsPointedAt() {
		Problems.in("information I\n<|/*|> aldrig slut\n").are("R101.unclosedComment()");
	}

	@Test
	void aTextBlockThatIsNotClosedEndsInFrontOfTheNextStatement() {
		Loaded loaded = Problems.in("""
				organisation O { role R }
				information I {
					description <|\"""|>
						rad 1

						rad 2
					owner R
				}
				information J {
					owner R
				}
				""").are("R101.unclosedBlock()");
		assertEquals("R", loaded.named(InformationSet.class, "I").getOwner().getName());
		assertEquals("R", loaded.named(InformationSet.class, "J").getOwner().getName());
	}

	@Test
	void aTextBlockThatIsNotClosedEndsInFrontOfTheEndOfItsBlock() {
		Loaded loaded = Problems.in("information I {\n\tdescription <|\"\"\"|>\n\t\ta\n}\ninformation J\n").are("R101.unclosedBlock()");
		assertEquals(2, loaded.all(InformationSet.class).size());
	}

	@Test
	void anEmptyTextBlockThatIsNotClosedEndsAtOnce() {
		Loaded loaded = Problems.in("information I {\n\tdescription <|\"\"\"|>\n\tpublic-record yes\n}\n").are("R101.unclosedBlock()");
		assertEquals("", loaded.only(InformationSet.class).getDescription());
	}

	/** The quotes that were to open the second block close the first one. */
	@Test
	void aTextBlockThatIsNotClosedSpoilsNoneOfThoseThatFollow() {
		Loaded loaded = Problems.in("""
				information H {
					description \"""
				flush left
						\"""
				}
				information I {
					description <|\"""|>
						rad 1
					public-record yes
				}
				information J {
					description \"""
						rad 2
						\"""
				}
				information K {
					description \"""
						rad 3
						\"""
				}
				""").are("R101.unclosedBlock()");
		assertEquals(4, loaded.all(InformationSet.class).size());
		assertEquals("rad 3", loaded.named(InformationSet.class, "K").getDescription());
	}

	@Test
	void twoTextBlocksThatAreNotClosedAreBothPointedAt() {
		Problems.in("information I {\n\tdescription <|\"\"\"|>\n\t\ta\n\tpublic-record yes\n}\ninformation J {\n\tdescription "
				+ "<|\"\"\"|>\n\t\tb\n}\ninformation K {\n"
				+ "\tdescription \"\"\"\n\t\tc\n\t\t\"\"\"\n}\n").are("R101.unclosedBlock()", "R101.unclosedBlock()");
	}

	@Test
	void aCommentThatIsNotClosedEndsInFrontOfTheNextStatement() {
		Loaded loaded = Problems.in("information I\n<|/*|> om\n   information som\n   inte slutar\ninformation J {\n\titem a\n}\n")
				.are("R101.unclosedComment()");
		assertEquals(2, loaded.all(InformationSet.class).size());
		assertEquals(1, loaded.all(DataItem.class).size());
	}

	@Test
	void aPropertyThatIsMissingBehindAFullStopIsNone() {
		Loaded loaded = Loaded.text("rule R { for link l where l. is none say \"x\" because \"y\" fix \"z\" }");
		assertFalse(loaded.problems().isEmpty());
		assertEquals(List.of(), loaded.only(PathExpression.class).getSegments());
	}

	@Test
	void importsStandBeforeElements() {
		Problems.in("information I\n<|import|> std.klassa.*\ninformation J").are("R101.misplaced(import)");
	}
}
