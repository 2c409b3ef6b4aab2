package org.assay.lsp.completion;

import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.loading.TextResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A word of the language or a name that stands in a text.
 *
 * @param name whether it is a name
 */
record Written(String text, int offset, boolean name) {

	/** Return the words of a file that completion is expected to propose, in text order. */
	static List<Written> in(TextResource file) {
		List<Written> words = new ArrayList<>();
		collect(file.getParseResult().getRootNode(), words);
		return words;
	}

	private static void collect(INode node, List<Written> words) {
		EObject element = node.getGrammarElement();
		if (element instanceof CrossReference || element != null && GrammarUtil.containingCrossReference(element) != null) {
			words.add(new Written(NodeModelUtils.getTokenText(node), node.getOffset(), true));
		} else if (node instanceof ILeafNode leaf) {
			boolean word = element instanceof Keyword keyword && !(GrammarUtil.containingParserRule(keyword) instanceof ParserRule rule
					&& rule.getName().equals("Name")) || element instanceof EnumLiteralDeclaration;
			if (word && !leaf.isHidden() && Character.isLetter(leaf.getText().charAt(0))) {
				words.add(new Written(leaf.getText(), leaf.getOffset(), false));
			}
		} else {
			((ICompositeNode) node).getChildren().forEach(child -> collect(child, words));
		}
	}
}
